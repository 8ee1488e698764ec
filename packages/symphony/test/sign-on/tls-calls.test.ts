import { failureOf, redirectEach, redirectStatuses } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isAbortError, isProtocolError, type SymphonySession } from "../../src/index.ts";
import { openIm, pemOf, type Server, startServer, withCertificate } from "../support/index.ts";

const info = "/pod/v2/sessioninfo";
const create = "/agent/v4/stream/{sid}/message/create";

const signOnWithCertificate = async (server: Server): Promise<SymphonySession> =>
  withCertificate(server, await pemOf(server), { retry: false });

test("a large file goes up whole, and a large text comes back whole", async () => {
  const server = await startServer({ tls: true });
  await using session = await signOnWithCertificate(server);
  const path = { sid: await openIm(server, session) };
  const size = 4 * 1024 * 1024;
  const text = "0123456789".repeat(8_000);
  const data = JSON.stringify({ note: "0123456789".repeat(100_000) });
  const attachment = [new File([new Uint8Array(size).fill(7)], "large.bin")];
  const { data: sent } = await session.POST(create, {
    params: { path },
    body: { message: `<messageML>${text}</messageML>`, data, attachment },
  });
  expect(sent.attachments).toMatchObject([{ name: "large.bin", size }]);
  expect(sent.message?.includes(`>${text}</div>`)).toBe(true);
  expect(sent.data).toBe(data);
});

test.each(redirectStatuses)(
  "a redirect over TLS with %i delivers neither tokens nor body",
  async (status) => {
    const server = await startServer({ tls: true });
    const session = await signOnWithCertificate(server);
    const sid = await openIm(server, session);
    const body = { message: "<messageML>Hello</messageML>", attachment: [new File(["a"], "a")] };
    const { failures, received } = await redirectEach(server, status, {
      authenticateByCertificate: () => signOnWithCertificate(server),
      authenticateKeyManagerByCertificate: () => signOnWithCertificate(server),
      getSessionInfo: () => session.GET(info),
      createMessage: () => session.POST(create, { params: { path: { sid } }, body }),
      logoutSession: () => session.POST("/sessionauth/v1/logout"),
    });
    expect(failures.every(isProtocolError)).toBe(true);
    expect(received).toEqual([]);
    expect((await session.signOff()).outcome).toBe("ended");
  },
);

describe("a call that is aborted ends, and its session goes on", () => {
  test("while no answer comes", async () => {
    const server = await startServer({ tls: true });
    const session = await signOnWithCertificate(server);
    server.fault({ operation: "getSessionInfo", kind: "hang" });
    const controller = new AbortController();
    const before = server.requests.length;
    const pending = failureOf(session.GET(info, { signal: controller.signal }));
    await expect.poll(() => server.requests.length).toBe(before + 1);
    controller.abort();
    expect(isAbortError(await pending)).toBe(true);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test("while a stream is read", async () => {
    const server = await startServer({ tls: true });
    const session = await signOnWithCertificate(server);
    server.fault({ operation: "getSessionInfo", kind: "slowBody", milliseconds: 60_000 });
    const controller = new AbortController();
    const { data } = await session.stream.GET(info, { signal: controller.signal });
    const reading = failureOf(new Response(data).text());
    controller.abort();
    expect(isAbortError(await reading)).toBe(true);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test("while it signs on, and leaves no session behind", async () => {
    const server = await startServer({ tls: true });
    server.fault({ operation: "authenticateByCertificate", kind: "hang" });
    const controller = new AbortController();
    const { signal } = controller;
    const pending = failureOf(withCertificate(server, await pemOf(server), { signal }));
    await expect.poll(() => server.requests.length).toBe(1);
    controller.abort();
    expect(isAbortError(await pending)).toBe(true);
    expect(server.sessions()).toEqual([]);
  });
});

test.each(["length", "chunked"] as const)(
  "an answer that is cut short, framed by %s, is no answer",
  async (framing) => {
    const server = await startServer({ tls: true });
    await using session = await signOnWithCertificate(server);
    server.fault({ operation: "getSessionInfo", kind: "truncate", framing });
    expect(isProtocolError(await failureOf(session.GET(info)))).toBe(true);
  },
);
