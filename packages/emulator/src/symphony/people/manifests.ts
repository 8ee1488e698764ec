import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation } from "../callers.ts";
import { callerOf } from "../authorize.ts";
import type { State } from "../state.ts";
import { profileOf } from "./people.ts";

/** What service accounts say of themselves. */
export function manifestHandlers(state: State): Record<string, Handler> {
  return {
    getOwnManifest(request) {
      const { manifest } = profileOf(state.people, callerOf(state, request));
      return json(200, { manifest });
    },
    updateOwnManifest(request) {
      const { manifest } = request.body as { manifest: string };
      profileOf(state.people, callerOf(state, request)).manifest = manifest;
      return json(200, confirmation("OK"));
    },
  };
}
