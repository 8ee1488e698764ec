import { randomBytes, randomUUID } from "node:crypto";
import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { empty, json } from "../engine/answers.ts";
import { blockedStatus } from "./configuration/user.ts";
import { failure } from "./failure.ts";
import type { State } from "./state.ts";
import type { User } from "./user.ts";

const idleMilliseconds = 10 * 60_000;
const blockMilliseconds = 5 * 60_000;
const attemptsBeforeBlock = 3;

/** Refuses a request without the cookie of a live session, where one is demanded. */
export function authorize(
  state: State,
  { operation, cookies }: EmulatedRequest,
): Answer | undefined {
  if (operation.security.length === 0 || state.ledger.use(cookies.get("SID") ?? ""))
    return undefined;
  return failure(401, "there is no session");
}

/** Both steps of the login, and the logout. */
export function sessionHandlers(state: State): Record<string, Handler> {
  return {
    requestLoginToken({ body }) {
      const email = (body as { email: string }).email.toLowerCase();
      const token = randomUUID();
      state.loginTokens.set(token, email);
      const captcha = state.users.get(email)?.captcha ?? "off";
      return json(200, { isCaptcha: captcha !== "off", token });
    },
    logIn({ body }) {
      const { token, password } = body as { token: string; password: string };
      const user = state.users.get(state.loginTokens.get(token) ?? "");
      state.loginTokens.delete(token);
      if (!user || !admits(state, user, password))
        return failure(401, "wrong login or password, a captcha, or a blocked user");
      const secret = randomBytes(24).toString("hex");
      state.ledger.open({ account: user.email, kind: "session", secret, idle: idleMilliseconds });
      return empty(200, { "set-cookie": [`SID=${secret}; Path=/; HttpOnly`] });
    },
    logOut({ cookies }) {
      state.ledger.end(cookies.get("SID") ?? "");
      return empty(200);
    },
  };
}

/** Checks a password, and counts the wrong ones. */
function admits({ clock, configuration }: State, user: User, password: string): boolean {
  const now = clock.now();
  if (user.captcha === "demanded" || user.blockedUntil > now) return false;
  if (configuration.users.get(String(user.userId))?.status === blockedStatus) return false;
  if (password === user.password) {
    user.wrongAttempts = 0;
    return true;
  }
  user.wrongAttempts += 1;
  if (user.wrongAttempts >= attemptsBeforeBlock) {
    user.wrongAttempts = 0;
    user.blockedUntil = now + blockMilliseconds;
  }
  return false;
}
