import type { Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import type { State } from "./state.ts";

/** What the agent tells of itself. */
export function agentInfoHandlers(state: State): Record<string, Handler> {
  return {
    getAgentInfo: () =>
      json(200, { hostname: "agent-1", version: state.agentVersion, onPrem: true, mt: false }),
  };
}
