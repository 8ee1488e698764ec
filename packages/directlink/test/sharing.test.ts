import { expect, test } from "vitest";
import { createKey, memoryStore, share } from "../src/shared.ts";
import { signOn, startServer } from "./support/index.ts";

const path = "/directlink/v1/download/list";

test("logins over one store share a session, and the last one to leave ends it", async () => {
  const server = await startServer();
  const store = share(memoryStore(), { key: createKey(), scale: 0.2 });
  const first = await signOn(server, { store });
  const opened = server.sessions().length;
  const second = await signOn(server, { store });
  await Promise.all([first.GET(path), second.GET(path)]);
  expect(server.sessions().length).toBe(opened);
  expect(await first.leave()).toBeUndefined();
  await second.GET(path);
  const receipt = await second.leave();
  expect(receipt).toMatchObject({ outcome: "ended", cause: "last-left", journal: "stored" });
  expect(server.sessions()).toEqual([]);
});

test("a session that is over is renewed once for all", async () => {
  const server = await startServer();
  const store = share(memoryStore(), { key: createKey(), scale: 0.2 });
  const all = await Promise.all([1, 2, 3].map(() => signOn(server, { store })));
  const opened = server.sessions().length;
  server.expireSessions();
  await Promise.all(all.map((session) => session.GET(path)));
  expect(server.sessions().length).toBe(opened);
  await Promise.all(all.map((session) => session.leave()));
  expect(server.sessions()).toEqual([]);
});
