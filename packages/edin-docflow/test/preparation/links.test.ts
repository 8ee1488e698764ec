import { buffer } from "node:stream/consumers";
import { inspect } from "node:util";
import {
  everythingShownOf,
  failureOf,
  requestsOf,
  secretsShownIn,
  startRedirectTrap,
} from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import {
  downloadLogFile,
  downloadPackageArchive,
  type EdinDocflowSession,
  type FileRequest,
  isApiError,
  isProtocolError,
  type SignoffEvent,
  type Step,
} from "../../src/index.ts";
import { createPackage, type Server, signOn, startServer } from "../support/index.ts";

const operation = "getPackageArchiveLink";
const poll = { baseDelay: 1, maxDelay: 1 };

interface Opened {
  readonly server: Server;
  readonly session: EdinDocflowSession;
  readonly request: FileRequest;
  /** To the file that was asked for. */
  readonly link: string;
}

async function openWithLink(options: Parameters<typeof signOn>[1] = {}): Promise<Opened> {
  const server = await startServer();
  server.controls.setPreparationTime(0);
  const session = await signOn(server, options);
  const { packageId } = await createPackage(session);
  const archive = await session.GET("/bdoc/store/package-arch/request", {
    params: { query: { package_id: packageId } },
  });
  const request = { requestUuid: archive.data.requestUuid };
  const { data: link } = await session.GET("/bdoc/store/package-arch/link", {
    params: { query: { request_uuid: request.requestUuid } },
  });
  return { server, session, request, link };
}

async function isArchive(download: ReturnType<typeof downloadPackageArchive>): Promise<boolean> {
  return (await buffer((await download).stream)).subarray(0, 2).toString() === "PK";
}

test.each<readonly [string, (link: string) => string]>([
  ["bare text", (link) => link],
  ["text with blanks around it", (link) => `\r\n ${link}\n`],
  ["JSON text", (link) => JSON.stringify(link)],
  ["a field of JSON", (link) => JSON.stringify({ code: 0, link })],
  ["a path of the server", (link) => new URL(link).pathname],
])("a link is followed that comes as %s", async (_name, print) => {
  const { server, session, request, link } = await openWithLink();
  await using _ = session;
  server.fault({ operation, kind: "contentType", type: "text/plain", body: print(link) });
  expect(await isArchive(downloadPackageArchive(session, request))).toBe(true);
});

test.each<readonly [string, object]>([
  ["the status", { kind: "status", status: 814 }],
  ["a field of JSON in an error", { kind: "status", status: 400, body: { code: 814 } }],
  ["a text in a field", { kind: "status", status: 409, body: { errorCode: "814" } }],
  ["a field within a field", { kind: "status", status: 500, body: { error: { code: 814 } } }],
  ["the text of an error", { kind: "status", status: 400, body: "814 trans_in_progress" }],
  ["the name alone", { kind: "status", status: 400, body: { message: "trans_in_progress" } }],
  ["a field of JSON in a success", { kind: "contentType", type: "a/b", body: '{"status":814}' }],
  ["a number in a success", { kind: "contentType", type: "text/plain", body: "814" }],
  ["the text of a success", { kind: "contentType", type: "text/plain", body: "Error 814: wait" }],
  ["a JSON null", { kind: "contentType", type: "application/json", body: "null" }],
  ["an empty success", { kind: "contentType", type: "text/plain", body: "" }],
])("that a file is still in the making is understood from %s", async (_name, fault) => {
  const { server, session, request } = await openWithLink({ retry: false });
  await using _ = session;
  const ordered = server.fault({ operation, times: 3, ...fault } as Parameters<Server["fault"]>[0]);
  expect(await isArchive(downloadPackageArchive(session, request, { poll }))).toBe(true);
  expect(ordered.hits).toBe(3);
});

test.each<readonly [string, object]>([
  ["the status", { kind: "status", status: 762 }],
  ["a field of JSON in an error", { kind: "status", status: 404, body: { code: 762 } }],
  ["a field of JSON in a success", { kind: "contentType", type: "a/b", body: '{"code":"762"}' }],
  ["the text of a success", { kind: "contentType", type: "text/plain", body: "uuid not found" }],
])("that a request is not known is understood from %s", async (_name, fault) => {
  const { server, session, request } = await openWithLink({ retry: false });
  await using _ = session;
  const asked = requestsOf(server, operation);
  server.fault({ operation, ...fault } as Parameters<Server["fault"]>[0]);
  const error = await failureOf(downloadPackageArchive(session, request, { poll }));
  expect(isApiError(error) && error.message).toContain("762 uuid not found");
  expect(requestsOf(server, operation)).toBe(asked + 1);
});

test.each<readonly [string, object, (error: unknown) => boolean]>([
  ["another error", { kind: "status", status: 400, body: { code: 815 } }, isApiError],
  [
    "a number that is no code",
    { kind: "status", status: 400, body: { userId: 814, message: "package 814 is closed" } },
    isApiError,
  ],
  [
    "a link in an error",
    { kind: "status", status: 400, body: "https://doc.edin.ua/a" },
    isApiError,
  ],
  ["other text", { kind: "contentType", type: "text/plain", body: "soon" }, isProtocolError],
  ["other JSON", { kind: "contentType", type: "a/b", body: '{"ready":0}' }, isProtocolError],
  ["a link that is none", { kind: "contentType", type: "a/b", body: "http://[" }, isProtocolError],
  ["a broken code", { kind: "contentType", type: "a/b", body: "/a/%zz" }, isProtocolError],
])("the wait ends with %s", async (_name, fault, isExpected) => {
  const { server, session, request } = await openWithLink({ retry: false });
  await using _ = session;
  server.fault({ operation, ...fault } as Parameters<Server["fault"]>[0]);
  const error = await failureOf(downloadPackageArchive(session, request, { poll }));
  expect(error).toSatisfy(isExpected);
});

test("a link to another server is never followed, and told without what it says", async () => {
  const trap = await startRedirectTrap();
  onTestFinished(() => trap.close());
  const { server, session, request, link } = await openWithLink();
  await using _ = session;
  const secrets = { path: "hidden-path-of-a-file", key: "signed-key-of-a-file" };
  const { host, port } = new URL(trap.url);
  const own = new URL(server.url);
  for (const origin of [
    trap.url,
    `https://${own.host}`,
    `http://user:word@${own.host}`,
    `http://user@${own.host}`,
    `http://:word@${own.host}`,
    `http://${own.host}@${host}`,
    `//${host}`,
    `http://localhost:${port}`,
  ]) {
    const elsewhere = `${origin}/${secrets.path}/a.zip?key=${secrets.key}`;
    server.fault({ operation, kind: "contentType", type: "text/plain", body: elsewhere });
    const error = await failureOf(downloadPackageArchive(session, request));
    expect([origin, isProtocolError(error) && error.reason]).toEqual([origin, "redirect"]);
    expect(secretsShownIn(everythingShownOf(error), secrets)).toEqual([]);
  }
  expect(trap.received).toEqual([]);
  // The twins: a link to the own server is followed with the cookie, and the trap hears of requests.
  server.fault({ operation, kind: "contentType", type: "text/plain", body: link });
  expect(await isArchive(downloadPackageArchive(session, request))).toBe(true);
  await fetch(trap.url);
  expect(trap.received).toHaveLength(1);
});

test("a link keeps its path and query, and no error and no event shows them", async () => {
  const shown: unknown[] = [];
  const urls: string[] = [];
  const step: Step = (request, next) => {
    urls.push(request.url);
    return next(request);
  };
  const onEvent = (event: SignoffEvent): void => void shown.push(event);
  const { server, session, request } = await openWithLink({ onEvent, steps: [step] });
  await using _ = session;
  const path = "/files/hidden%20path%2Fof/a;type=zip/%D1%96+b.zip";
  const link = `${server.url}${path}?sig=a%2Bb%3D&sig=c&n=`;
  server.fault({ operation, kind: "contentType", type: "text/plain", body: link });
  const error = await failureOf(downloadPackageArchive(session, request));
  expect(isApiError(error) && error.status).toBe(404);
  expect(urls.at(-1)).toBe(link);
  // Not its body, which is the server's own words.
  shown.push(String(error), inspect(error), JSON.stringify(error));
  expect(shown.map(everythingShownOf).join("\n")).not.toMatch(/hidden|a%2Bb|\.zip/);
});

test("a log file is had by the same rules", async () => {
  const { server, session } = await openWithLink();
  await using _ = session;
  const fault = { operation: "getLogFileLink", kind: "status", status: 814, times: 2 } as const;
  const ordered = server.fault(fault);
  const { stream } = await downloadLogFile(session, { from: new Date(0), to: 1000 }, { poll });
  expect((await buffer(stream)).toString()).toContain("date,user");
  expect(ordered.hits).toBe(2);
});
