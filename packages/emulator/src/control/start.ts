import { startServer, type EmulatedServer } from "../engine/server.ts";
import type { ControlledServer, ControlledServers } from "./controlled-server.ts";
import { controlModule } from "./module.ts";

/**
 * Serves the control of some servers on 127.0.0.1, by HTTP and JSON. `close` is called when somebody asks for the end.
 * Rejects when it cannot listen.
 */
export async function startControl(
  servers: readonly ControlledServer[],
  port: number,
  close: () => void,
): Promise<EmulatedServer> {
  const [first] = servers;
  if (!first) throw new RangeError("There is no server to control.");
  const byName: ControlledServers = new Map(servers.map((server) => [server.provider, server]));
  return startServer(controlModule(byName, close), {
    port,
    strict: true,
    clock: first.clock,
    lies: [],
    authority: undefined,
  });
}
