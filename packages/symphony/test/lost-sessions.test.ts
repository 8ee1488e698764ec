import { failureOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isInvalidOptionError, loginOnBehalfOf } from "../src/index.ts";
import { symphony } from "../src/shared.ts";
import { openOddServer } from "./support/odd-server.ts";
import { type Server, signOn, startServer } from "./support/index.ts";

const lost = symphony.lost!;
const bot = { account: "bot", place: {} };
const now = Date.now();

/** The account of a session on behalf of the server's first user. */
function onBehalfOf({ accounts }: Server, name: string | number | bigint): typeof bot {
  const { appId } = accounts[3];
  return { account: `${appId} on behalf of ${name}`, place: { appId } };
}

describe("sessions that nobody holds a token of", () => {
  test("of a bot are found and ended, and no others", async () => {
    const server = await startServer();
    await using administrator = await signOn(server, {}, 2);
    await using other = await signOn(server, {}, 1);
    await signOn(server);
    const account = { account: server.accounts[0].username, place: {} };
    const found = await lost.find(administrator, account, Date.now() - 1000, Date.now());
    expect(found).toHaveLength(1);
    await lost.end(administrator, account, found![0]!);
    expect(await lost.find(administrator, account, Date.now() - 1000, Date.now())).toEqual([]);
    expect((await other.GET("/pod/v2/sessioninfo")).response.status).toBe(200);
    server.expireSessions({ kind: "keyManager", account: account.account });
  });

  test.each(["userId", "username"] as const)("of a user named by %s are found", async (name) => {
    const server = await startServer();
    await using administrator = await signOn(server, {}, 2);
    const { appId, privateKey } = server.accounts[3];
    const user = server.accounts[4];
    const named = name === "userId" ? { userId: user.userId } : { username: user.username };
    await loginOnBehalfOf({ host: server.url, appId, privateKey, ...named });
    const account = onBehalfOf(server, user[name]);
    const found = await lost.find(administrator, account, Date.now() - 1000, Date.now());
    expect(found).toHaveLength(1);
    await lost.end(administrator, account, found![0]!);
    expect(server.sessions().map(({ kind }) => kind)).not.toContain("onBehalf");
    server.expireSessions({ kind: "app" });
  });

  test("of another time are not among them", async () => {
    const server = await startServer();
    await using administrator = await signOn(server, {}, 2);
    await using own = await signOn(server);
    const account = { account: own.account, place: {} };
    const to = Date.now() - 3_600_000;
    expect(await lost.find(administrator, account, to - 1000, to)).toEqual([]);
  });

  test("are not told to somebody without the right", async () => {
    const server = await startServer();
    await using observer = await signOn(server, {}, 1);
    await using own = await signOn(server);
    const account = { account: own.account, place: {} };
    expect(await lost.find(observer, account, now, Date.now())).toBeUndefined();
  });

  test.each<[what: string, session: object]>([
    ["time", { sessionId: "a" }],
    ["id", { creationTime: now }],
  ])("cannot be told where one of them has no %s", async (_, odd) => {
    const { session } = await openOddServer({
      "/pod/v3/users": () => ({ users: [{ id: 7, username: "bot" }] }),
      "/pod/v1/users/7/sessions": () => ({
        sessions: [{ sessionId: "b", creationTime: now }, odd],
      }),
    });
    expect(await lost.find(session, bot, now, now)).toBeUndefined();
  });

  test("cannot be told where a user's name is the id of another", async () => {
    const users = [{ id: 7, username: "other" }];
    const named = [...users, { id: 8, username: "7" }];
    const sessions = [{ sessionId: "b", creationTime: now }];
    const account = { account: "app on behalf of 7", place: { appId: "app" } };
    for (const [known, expected] of [
      [users, [{ id: "b" }]],
      [named, undefined],
    ] as const) {
      const { session } = await openOddServer({
        "/pod/v3/users": () => ({ users: known }),
        "/pod/v1/users/7/sessions": () => ({ sessions }),
      });
      expect(await lost.find(session, account, now, now)).toEqual(expected);
    }
  });

  test.each([undefined, null, {}, { provider: "directlink", GET: fetch }, "session"])(
    "are not asked for with %j",
    async (administrator) => {
      const error = await failureOf(lost.find(administrator, bot, now, now));
      expect(error).toSatisfy(isInvalidOptionError);
      expect(error).toMatchObject({ option: "administrators" });
    },
  );
});
