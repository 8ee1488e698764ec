import type { Answer, Handler } from "../contract.ts";
import { empty, json } from "../engine/answers.ts";
import type { Session } from "../engine/ledger.ts";
import { forUser } from "./callers.ts";
import { failure } from "./errors.ts";
import { findById, type State } from "./state.ts";
import type { User } from "./user.ts";

/** Those opened on behalf of a user are the user's. */
const userKinds: ReadonlySet<string> = new Set(["session", "onBehalf"]);

/** The pod's sessions of any user, for administrators. Tokens of the key manager are not among them. */
export function userSessionHandlers(state: State): Record<string, Handler> {
  const { ledger } = state;
  const sessionsOf = ({ username }: User): Session[] =>
    ledger.live().filter(({ account, kind }) => account === username && userKinds.has(kind));

  return {
    listUserSessions({ params }) {
      const user = findById(state, params.required("uid"));
      if (!user) return empty(204);
      return json(200, { sessions: sessionsOf(user).map((session) => describe(session, user)) });
    },
    terminateAllUserSessions: forUser(state, "uid", (_request, user) => {
      for (const { id } of sessionsOf(user)) ledger.expire({ id });
      return terminated();
    }),
    terminateUserSession: forUser(state, "uid", ({ params }, user) => {
      const sid = params.required("sid");
      if (!sessionsOf(user).some(({ id }) => id === sid)) return failure(400, "No such session");
      ledger.expire({ id: sid });
      return terminated();
    }),
  };
}

function describe(
  { id, openedAt, expiresAt = Infinity }: Session,
  { userId }: User,
): Record<string, unknown> {
  return {
    sessionId: id,
    clientIp: "127.0.0.1",
    userId,
    creationTime: openedAt,
    expirationDelay: expiresAt - openedAt,
  };
}

function terminated(): Answer {
  return json(200, { format: "TEXT", message: "Session terminated" });
}
