import { createClock, type EmulatorOptions, type Emulator, startEmulator } from "@signoff/emulator";
import { closeCleanly, isShared } from "@signoff/test-support";
import { onTestFinished } from "vitest";
import { type Int64, login, type LoginOptions, type SymphonySession } from "../../src/index.ts";
import { createKey, memoryStore, share } from "../../src/shared.ts";
import { nodeTransport, type TlsOptions } from "../../src/node.ts";

export type Server = Emulator<"symphony">["symphony"];

/** A server of the test's own; when the test ends no session may be left alive in it, and no answer may break the spec. */
export async function startServer(
  options: Pick<EmulatorOptions, "tls" | "clock"> = {},
): Promise<Server> {
  const emulator = await startEmulator({ strict: true, ...options, providers: ["symphony"] });
  const server = emulator.symphony;
  onTestFinished(() => closeCleanly(server));
  return server;
}

/** A server whose clock is so many ms ahead. */
export function startServerAhead(milliseconds: number): Promise<Server> {
  return startServer({ clock: createClock(Date.now() + milliseconds) });
}

/** A store for each session, where the tests run with one. */
function ownStore(): Pick<LoginOptions, "store"> {
  return isShared
    ? { store: share(memoryStore(), { key: createKey(), loginsPerMinute: 100_000 }) }
    : {};
}

/** Options that sign on to the server with one of its accounts, by default the first bot. */
export function optionsFor(
  server: Server,
  options: Partial<LoginOptions> = {},
  account: 0 | 1 | 2 = 0,
): LoginOptions {
  const { username, privateKey } = server.accounts[account];
  return { host: server.url, username, privateKey, ...ownStore(), ...options };
}

/** Signs on as a bot: the first account, or the second. */
export function signOn(
  server: Server,
  options: Partial<LoginOptions> = {},
  account: 0 | 1 | 2 = 0,
): Promise<SymphonySession> {
  return login(optionsFor(server, options, account));
}

/** What shows a certificate of that name, by default the first bot's, and trusts the server. */
export async function pemOf(
  server: Server,
  username: string = server.accounts[0].username,
): Promise<{ cert: string; key: string; ca: string }> {
  const { cert, key } = await server.clientCertificate(username);
  return { cert, key, ca: server.ca! };
}

/** Signs on with a client certificate as the first account. */
export function withCertificate(
  server: Server,
  tls: TlsOptions,
  options: Partial<LoginOptions> = {},
): Promise<SymphonySession> {
  const transport = nodeTransport({ tls });
  return signOn(server, { privateKey: undefined, certificate: true, transport, ...options });
}

/** Has an administrator end every session of the first account on the pod. */
export async function killSessions(server: Server): Promise<void> {
  await using admin = await signOn(server, {}, 2);
  const path = { uid: BigInt(server.accounts[0].userId) };
  await admin.POST("/pod/v1/users/{uid}/sessions/logout", { params: { path } });
}

/** The conversation of a session's bot with one of the other accounts. */
export async function openIm(
  server: Server,
  session: SymphonySession,
  partner: 0 | 1 | 2 = 1,
): Promise<string> {
  const body = [BigInt(server.accounts[partner].userId)];
  const { data } = await session.POST("/pod/v1/im/create", { body });
  return data.id;
}

/** A room of the session's bot, with the other accounts in it. */
export async function openRoom(
  session: SymphonySession,
  name: string,
  members: readonly Int64[] = [],
): Promise<string> {
  const body = { name, description: name };
  const { data } = await session.POST("/pod/v3/room/create", { body });
  const id = data.roomSystemInfo.id;
  for (const member of members) {
    const params = { path: { id } };
    await session.POST("/pod/v1/room/{id}/membership/add", { params, body: { id: member } });
  }
  return id;
}

/** All that an iteration gives. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}
