import type { Answer, Handler } from "../contract.ts";
import { basePath, failure, success, unauthorized } from "./envelope.ts";
import { mailPin } from "./messages.ts";
import { createLinkToken, type State, type User } from "./state.ts";

/** Life of a mailed PIN: the setting `pinExpireSeconds`. */
const pinMilliseconds = 180_000;

/** First and forgotten passwords. */
export function passwordHandlers(state: State): Record<string, Handler> {
  const askFor = (handler: string, mayAsk: (user: User) => boolean): Handler => {
    return (request) => {
      const user = state.users.get(request.query.required("u"));
      if (!user) return unauthorized(state);
      return mayAsk(user)
        ? sendLink(state, user, handler)
        : failure(state, 403, "the user is past the first access");
    };
  };
  return {
    requestFirstAccess: askFor("handlerAuthFirstAccess", ({ password }) => password === undefined),
    requestPasswordReset: askFor("handlerAuthForget", ({ password }) => password !== undefined),
    changePassword(request) {
      const token = request.query.required("k");
      const [pin, password] = [request.query.text("p"), request.query.text("z")];
      if (!pin || !password)
        return failure(state, 400, "the PIN (p) and a new password (z) are needed");
      const link = state.passwordLinks.get(token);
      if (!link || link.pin !== pin || link.pinExpiresAt <= state.clock.now())
        return unauthorized(state);
      state.passwordLinks.delete(token);
      link.user.password = password;
      return success(state, "handlerAuthChange", { user: link.user.username });
    },
  };
}

function sendLink(state: State, user: User, handler: string): Answer {
  const [k, pin] = [createLinkToken(), mailPin(state, user)];
  state.passwordLinks.set(k, { user, pin, pinExpiresAt: state.clock.now() + pinMilliseconds });
  const linkURL = `${state.context.url}${basePath}/auth/change?lang=pt&k=${k}`;
  return success(state, handler, { user: user.username, linkURL });
}
