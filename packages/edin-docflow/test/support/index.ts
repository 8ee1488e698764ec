import { type Emulator, startEmulator } from "@signoff/emulator";
import { closeCleanly, isShared } from "@signoff/test-support";
import { onTestFinished } from "vitest";
import {
  type EdinDocflowSession,
  login,
  type LoginOptions,
  type Package,
} from "../../src/index.ts";
import { createKey, memoryStore, share } from "../../src/shared.ts";

export type Server = Emulator<"edin-docflow">["edin-docflow"];

export const profile = "/bdoc/user-profile";

/** A server of the test's own; when the test ends no session may be left alive in it, and no answer may break the spec. */
export async function startServer(): Promise<Server> {
  const emulator = await startEmulator({ strict: true, providers: ["edin-docflow"] });
  const server = emulator["edin-docflow"];
  onTestFinished(() => closeCleanly(server));
  return server;
}

/** A store for each session, where the tests run with one. */
function ownStore(): Pick<LoginOptions, "store"> {
  return isShared
    ? { store: share(memoryStore(), { key: createKey(), loginsPerMinute: 100_000 }) }
    : {};
}

/** Options that sign on to the server with its first account. */
export function optionsFor(server: Server, options: Partial<LoginOptions> = {}): LoginOptions {
  return { baseUrl: server.url, ...server.accounts[0], ...ownStore(), ...options };
}

export function signOn(
  server: Server,
  options: Partial<LoginOptions> = {},
): Promise<EdinDocflowSession> {
  return login(optionsFor(server, options));
}

/** A new package under the only contract. */
export async function createPackage(session: EdinDocflowSession): Promise<Package> {
  const body = { contract: { contractId: 1001 }, packageType: { packageId: 2001 } };
  return (await session.POST("/bdoc/store/package", { body })).data;
}

/** All that an iteration gives. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}
