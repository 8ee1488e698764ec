import type { Handler } from "../contract.ts";
import { empty, json } from "../engine/answers.ts";
import type { ControlledServers } from "./controlled-server.ts";
import { controlDocument } from "./document.ts";
import { describeServer } from "./server.ts";

/** What concerns all servers. */
export function generalHandlers(
  servers: ControlledServers,
  close: () => void,
): Record<string, Handler> {
  const [first] = servers.values();
  const tellTime = () => json(200, { now: first?.clock.now() ?? 0 });
  return {
    getDocument: () => json(200, controlDocument),
    listServers: () => json(200, [...servers.values()].map(describeServer)),
    getClock: tellTime,
    advanceClock({ body }) {
      first?.clock.advance((body as { milliseconds: number }).milliseconds);
      return tellTime();
    },
    close({ signal }) {
      // It aborts when the answer is out.
      signal.addEventListener("abort", close, { once: true });
      return empty(204);
    },
  };
}
