import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { confirmation, forUser } from "../callers.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";

/** A text that users have to agree with. */
interface Disclaimer {
  readonly id: string;
  readonly [name: string]: unknown;
}

/** Disclaimers of the company, and who has which. */
export function disclaimerHandlers(state: State): Record<string, Handler> {
  const createdDate = state.clock.now();
  const disclaimers = new Map(
    [
      describe("571d2052e4b042aaf06d2e7a", "Enterprise Disclaimer", createdDate),
      describe("1a2b3c4d5e6f708192a3b4c5", "Recording", createdDate),
    ].map((one) => [one.id, one]),
  );
  const assigned = new Map<User, string>();
  return {
    listDisclaimers: () => json(200, [...disclaimers.values()]),
    getDisclaimer: ({ params }) => {
      const found = disclaimers.get(params.required("did"));
      return found ? json(200, found) : failure(400, "No such disclaimer");
    },
    listDisclaimerUsers: ({ params }) => {
      const did = params.required("did");
      if (!disclaimers.has(did)) return failure(400, "No such disclaimer");
      const users = [...assigned].filter(([, id]) => id === did);
      return json(
        200,
        users.map(([{ userId }]) => userId),
      );
    },
    getUserDisclaimer: forUser(state, "uid", (_request, user) => {
      const found = disclaimers.get(assigned.get(user) ?? "");
      return found ? json(200, found) : empty(204);
    }),
    assignUserDisclaimer: forUser(state, "uid", ({ body }, user) => {
      const { id } = body as { id: string };
      if (!disclaimers.has(id)) return failure(400, "No such disclaimer");
      assigned.set(user, id);
      return json(200, confirmation("OK"));
    }),
    unassignUserDisclaimer: forUser(state, "uid", (_request, user) => {
      assigned.delete(user);
      return json(200, confirmation("OK"));
    }),
  };
}

function describe(id: string, name: string, createdDate: number): Disclaimer {
  return {
    id,
    name,
    content: "Conversations are recorded.",
    frequencyInHours: 168,
    isDefault: false,
    isActive: true,
    createdDate,
    modifiedDate: createdDate,
    format: "TEXT",
  };
}
