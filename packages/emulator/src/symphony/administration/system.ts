import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import { isFeature } from "../people/features.ts";
import type { State } from "../state.ts";

/** What the pod offers and takes: features, and schemes of links. */
export function systemHandlers({ people }: Pick<State, "people">): Record<string, Handler> {
  const schemes = new Set(["ftp", "mailto", "skype"]);
  return {
    listPodFeatures: () => json(200, [...people.podFeatures].filter(isFeature)),
    listUriProtocolsV1: () => json(200, [...schemes]),
    listUriProtocols({ query }) {
      const page = takePage([...schemes], query, 100);
      return json(200, page);
    },
    addUriProtocol({ body }) {
      const { scheme } = body as { scheme: string };
      if (!/^[a-z][a-z\d+.-]*$/i.test(scheme)) return failure(400, `"${scheme}" is no scheme`);
      schemes.add(scheme);
      return json(200, { scheme });
    },
    deleteUriProtocol: ({ params }) =>
      schemes.delete(params.required("scheme")) ? empty(204) : failure(400, "No such scheme"),
  };
}
