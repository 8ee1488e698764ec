import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { empty, json } from "../engine/answers.ts";
import type { Session } from "../engine/ledger.ts";
import type { ServiceAccount } from "./accounts.ts";
import { callerOf } from "./authorize.ts";
import { failure } from "./errors.ts";
import { TOKEN_LIFETIME } from "./sign-on.ts";
import { findById, type State } from "./state.ts";

/** The pod's sessions of any user, for administrators. Tokens of the key manager are not among them. */
export function userSessionHandlers(state: State): Record<string, Handler> {
  const { ledger } = state;
  const sessionsOf = ({ username }: ServiceAccount): Session[] =>
    ledger.live().filter(({ account, kind }) => account === username && kind === "session");

  return {
    listUserSessions: forAdministrators(state, (_request, user) => {
      if (!user) return empty(204);
      return json(200, { sessions: sessionsOf(user).map((session) => describe(session, user)) });
    }),
    terminateAllUserSessions: forAdministrators(state, (_request, user) => {
      if (!user) return failure(400, "No such user");
      ledger.expire({ account: user.username, kind: "session" });
      return terminated();
    }),
    terminateUserSession: forAdministrators(state, ({ params }, user) => {
      const sid = params.required("sid");
      if (!user || !sessionsOf(user).some(({ id }) => id === sid))
        return failure(400, "No such session");
      ledger.expire({ id: sid });
      return terminated();
    }),
  };
}

function forAdministrators(
  state: State,
  handler: (request: EmulatedRequest, user: ServiceAccount | undefined) => Answer,
): Handler {
  return (request) =>
    callerOf(state, request).isAdmin
      ? handler(request, findById(state, request.params.required("uid")))
      : failure(403, "For administrators only");
}

function describe({ id, openedAt }: Session, { userId }: ServiceAccount): Record<string, unknown> {
  return {
    sessionId: id,
    clientIp: "127.0.0.1",
    userId,
    creationTime: openedAt,
    expirationDelay: TOKEN_LIFETIME,
  };
}

function terminated(): Answer {
  return json(200, { format: "TEXT", message: "Session terminated" });
}
