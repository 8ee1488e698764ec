import { type Emulator, startEmulator } from "@signoff/emulator";
import { closeCleanly } from "@signoff/test-support";
import { onTestFinished } from "vitest";
import { type DirectLinkSession, login, type LoginOptions } from "../../src/index.ts";

export type Server = Emulator<"directlink">["directlink"];

/** A server of the test's own; when the test ends no session may be left alive in it, and no answer may break the spec. */
export async function startServer(): Promise<Server> {
  const emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  const server = emulator.directlink;
  onTestFinished(() => closeCleanly(server));
  return server;
}

/** Options that sign on to the server with its first account. */
export function optionsFor(server: Server, options: Partial<LoginOptions> = {}): LoginOptions {
  const { username, password } = server.accounts[0];
  return { baseUrl: server.url, username, password, ...options };
}

export function signOn(
  server: Server,
  options: Partial<LoginOptions> = {},
): Promise<DirectLinkSession> {
  return login(optionsFor(server, options));
}
