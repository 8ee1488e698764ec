import type { Handler, ProviderContext } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation } from "../callers.ts";
import { exampleOf } from "./examples.ts";

/** How people of the company sign on; the document's example at first. */
export function singleSignOnHandlers(context: ProviderContext): Record<string, Handler> {
  let saved: object | undefined;
  let changes: object = {};
  return {
    getSsoConfiguration: (request) =>
      json(200, Object.assign({}, saved ?? exampleOf(context, request), changes)),
    saveSsoConfiguration({ body }) {
      saved = body as object;
      changes = {};
      return json(200, confirmation("Settings saved"));
    },
    patchSsoConfiguration({ body }) {
      changes = { ...changes, ...(body as object) };
      return json(200, confirmation("Settings saved"));
    },
  };
}
