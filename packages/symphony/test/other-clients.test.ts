import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { openIm, signOn, startServer } from "./support/index.ts";

test("a fetch over the session goes to the host of its prefix, with the tokens of that", async () => {
  const server = await startServer();
  const session = await signOn(server);
  const response = await session.fetch("/pod/v2/sessioninfo");
  expect(await response.json()).toMatchObject({ username: server.accounts[0].username });
  const sid = await openIm(server, session);
  const messages = `/agent/v4/stream/${sid}/message?since=0`;
  expect((await session.fetch(messages)).status).toBe(204);
  server.expireSessions();
  expect((await session.fetch(server.url + messages)).status).toBe(204);
  expect(await failureOf(session.fetch("/elsewhere/v1"))).toMatchObject({ option: "path" });
  expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
});

test("a form of a fetch, and of a Request, reaches the agent whole", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const sid = await openIm(server, session);
  const path = `/agent/v4/stream/${sid}/message/create`;
  const form = new FormData();
  form.append("message", "<messageML>Good morning</messageML>");
  form.append("attachment", new File(["a,b"], "a.csv", { type: "text/csv" }));
  for (const request of [
    () => session.fetch(path, { method: "POST", body: form }),
    () => session.fetch(new Request(server.url + path, { method: "POST", body: form })),
  ]) {
    const response = await request();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ attachments: [{ name: "a.csv", size: 3 }] });
  }
});
