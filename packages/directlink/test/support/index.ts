import { type Emulator, startEmulator } from "@signoff/emulator";
import { closeCleanly, isShared } from "@signoff/test-support";
import { onTestFinished } from "vitest";
import { type DirectLinkSession, login, type LoginOptions } from "../../src/index.ts";
import { createKey, memoryStore, share } from "../../src/shared.ts";

export type Server = Emulator<"directlink">["directlink"];

/** A server of the test's own; when the test ends no session may be left alive in it, and no answer may break the spec. */
export async function startServer(): Promise<Server> {
  const emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  const server = emulator.directlink;
  onTestFinished(() => closeCleanly(server));
  return server;
}

/** A store for each session, where the tests run with one and there is something to share. */
function ownStore({ auth }: Partial<LoginOptions>): Pick<LoginOptions, "store"> {
  if (!isShared || auth === "basic") return {};
  return { store: share(memoryStore(), { key: createKey(), loginsPerMinute: 100_000 }) };
}

/** Options that sign on to the server with its first account. */
export function optionsFor(server: Server, options: Partial<LoginOptions> = {}): LoginOptions {
  const { username, password } = server.accounts[0];
  return { baseUrl: server.url, username, password, ...ownStore(options), ...options };
}

export function signOn(
  server: Server,
  options: Partial<LoginOptions> = {},
): Promise<DirectLinkSession> {
  return login(optionsFor(server, options));
}
