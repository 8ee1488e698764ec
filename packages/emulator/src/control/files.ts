import type { Handler } from "../contract.ts";
import { json, streamed } from "../engine/answers.ts";
import { Problem } from "../engine/problem.ts";
import type { DirectlinkControls } from "../directlink/index.ts";
import type { ControlledServers } from "./controlled-server.ts";

/** What of DirectLink's controls is no call. */
export function fileHandlers(servers: ControlledServers): Record<string, Handler> {
  const controls = (): DirectlinkControls => {
    const server = servers.get("directlink");
    if (server?.provider === "directlink") return server.controls;
    throw new Problem(404, "directlink was not started");
  };
  return {
    readFile({ query }) {
      const name = query.required("name");
      const area = query.text("area");
      const file = controls()
        .files(query.required("username"))
        .find((one) => one.name === name && (area === undefined || one.area === area));
      if (!file) throw new Problem(404, `name: there is no file "${name}"`);
      return streamed(200, file);
    },
    getNewcomer: () => json(200, controls().newcomer),
  };
}
