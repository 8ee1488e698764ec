import {
  type AuthenticationError,
  type AuthenticationFailure,
  isAuthenticationError,
} from "@signoff/core";
import { loginRefused, orAborted } from "@signoff/core/provider";

/** The service blocks a user at the third one. */
export const refusalsAllowed = 2;

/** How long a user stays blocked unless the password policy says otherwise, in ms. */
export const blockTime: number = 5 * 60_000;

/** What a user was refused with, and how often. */
interface Refusals {
  readonly digest: string;
  readonly count: number;
  readonly reason: AuthenticationFailure;
  /** On the clock of `performance`, in ms. */
  readonly forgottenAt: number;
}

const refusalsOf = new Map<string, Refusals>();

/** The login that is under way, by user; resolves when it has ended in any way. */
const running = new Map<string, Promise<unknown>>();

/**
 * Logs a user in, unless the same password was refused twice in the last minutes. Logins of one user go one after another:
 * of several at once with a wrong password no third one is sent either. One that was aborted goes on until its answer is
 * there, or is not awaited any longer: a refusal counts all the same.
 *
 * @param user tells users of one process apart, those of other servers too.
 * @param logIn hands on the answer that it does not wait for any more.
 * @throws {AuthenticationError} before any request where a third refusal would block the user.
 */
export async function guardPassword<Result>(
  user: string,
  password: string,
  signal: AbortSignal | undefined,
  logIn: (givenUp: (late: Promise<unknown>) => void) => Promise<Result>,
): Promise<Result> {
  const digest = await digestOf(`${user}\n${password}`);
  for (let other = running.get(user); other; other = running.get(user)) {
    await orAborted(other, signal);
  }
  refuseThird(user, digest);
  const answers: Promise<unknown>[] = [];
  // Begun before anything is awaited: no other login can get in between.
  const login = logIn((late) => answers.push(countRefusal(user, digest, late).catch(noop)));
  const ended = login.then(noop, noop).then(() => Promise.all(answers));
  const settled = ended.then(() => running.delete(user));
  running.set(user, settled);
  return countRefusal(user, digest, login);
}

async function countRefusal<Result>(
  user: string,
  digest: string,
  login: Promise<Result>,
): Promise<Result> {
  try {
    const result = await login;
    refusalsOf.delete(user);
    return result;
  } catch (error) {
    if (isAuthenticationError(error) && isRefusal(error)) remember(user, digest, error.reason);
    throw error;
  }
}

/** Whether the password itself was refused: not the e-mail before it, and not by a success without a session. */
function isRefusal({ operation, status = 0 }: AuthenticationError): boolean {
  return operation === "POST /bdoc/auth" && !(status >= 200 && status <= 299);
}

function refuseThird(user: string, digest: string): void {
  const refusals = recall(user, digest);
  if (!refusals || refusals.count < refusalsAllowed) return;
  throw loginRefused(
    { provider: "edin-docflow" },
    "EDIN DOCflow refused this password twice, and a third refusal blocks the user: it is not sent again for 5 minutes. Correct email and password, or log in after that time.",
    refusals.reason,
  );
}

function remember(user: string, digest: string, reason: AuthenticationFailure): void {
  const count = (recall(user, digest)?.count ?? 0) + 1;
  refusalsOf.set(user, { digest, count, reason, forgottenAt: performance.now() + blockTime });
}

/** What is remembered of a user; another password, or time, makes it forgotten. */
function recall(user: string, digest: string): Refusals | undefined {
  const now = performance.now();
  for (const [other, { forgottenAt }] of refusalsOf) {
    if (forgottenAt <= now) refusalsOf.delete(other);
  }
  const refusals = refusalsOf.get(user);
  return refusals?.digest === digest ? refusals : undefined;
}

/** So that no password is kept in memory for this. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(digest).join();
}

function noop(): void {}
