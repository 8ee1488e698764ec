import type { OperationName, Result, TypedCalls } from "@signoff/core";
import { type LoginContext, loginRefused } from "@signoff/core/provider";
import { loginError } from "../errors.ts";
import type { Operations } from "../generated/operations.ts";
import type { Grant } from "./tokens.ts";

/** What a sign-on works with. */
export type Context = LoginContext<Operations, Grant>;

/** Calls without credentials. */
type Calls = TypedCalls<Operations>;

/** One request of a login, which opens a session. */
export interface TokenRequest<Answer> {
  /** The name of its token in receipts. */
  readonly name: string;
  readonly operation: OperationName;
  /** What to check when it is refused. */
  readonly advice: string;
  /** The statuses that refuse it. Default: 400, 401 and 403. */
  readonly refusals?: readonly number[];
  send(calls: Calls): Promise<Result<Answer>>;
  /** Some servers answer a success with no body, or with null. */
  tokenIn(answer: Answer | null | undefined): unknown;
  /** Under this the session is ended, where its login fails or was aborted. */
  grantOf(token: string): Grant;
}

/**
 * Opens a session and gives its token.
 *
 * @throws {AuthenticationError} when it is refused, or there is no token in the answer.
 */
export async function obtain<Answer>(
  { open }: Pick<Context, "open">,
  { name, operation, advice, refusals, send, tokenIn, grantOf }: TokenRequest<Answer>,
): Promise<string> {
  const { data, response } = await open<Answer>({
    token: name,
    send,
    grantsIn: (answer) => [tokenIn(answer.data)].filter(isToken).map(grantOf),
  }).catch((error: unknown) => {
    throw loginError(error, advice, refusals);
  });
  const token = tokenIn(data);
  if (isToken(token)) return token;
  throw loginRefused(
    { provider: "symphony", operation, status: response.status, requestId: response.requestId },
    `Symphony answered the login without a token (${operation}); ask its operator.`,
    "no-session",
  );
}

function isToken(token: unknown): token is string {
  return typeof token === "string" && token !== "";
}
