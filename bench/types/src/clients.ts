import type { Answer } from "./call.ts";

/** One of the two clients that are compared. */
export type ClientName = "signoff" | "openapi-fetch";

/** How the app is written for a client. */
export interface ClientKind {
  readonly name: ClientName;
  /** The lines that give `ApiClient`, the type of the client. */
  readonly head: readonly string[];
  /** What a call has to say of its answer. */
  optionsFor(answer: Answer | undefined): readonly string[];
}

/** Both clients, ours first. */
export const clients: readonly [ClientKind, ClientKind] = [
  {
    name: "signoff",
    head: ['import type { ApiSession } from "api";', "type ApiClient = ApiSession;"],
    optionsFor: () => [],
  },
  {
    name: "openapi-fetch",
    head: [
      'import type { Client } from "openapi-fetch";',
      'import type { paths } from "api";',
      "type ApiClient = Client<paths>;",
    ],
    optionsFor(answer) {
      if (answer?.kind === "binary") return ['parseAs: "blob"'];
      return answer?.kind === "text" ? ['parseAs: "text"'] : [];
    },
  },
];
