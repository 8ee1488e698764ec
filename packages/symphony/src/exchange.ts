import type { OperationName, Result } from "@signoff/core";
import { type LoginContext, loginRefused } from "@signoff/core/provider";
import { loginError } from "./errors.ts";
import type { Operations } from "./generated/operations.ts";
import type { Grant } from "./tokens.ts";

/** What a sign-on works with. */
export type Context = LoginContext<Operations, Grant>;

/** One request of a login, which opens a session. */
export interface Opening<Answer> {
  readonly operation: OperationName;
  /** What to check when it is refused. */
  readonly advice: string;
  /** The statuses that refuse it. Default: 400, 401 and 403. */
  readonly refusals?: readonly number[];
  send(signal: AbortSignal): Promise<Result<Answer>>;
  /** Some servers answer a success with no body, or with null. */
  tokenIn(answer: Answer | null | undefined): unknown;
  /** Ends the session that came too late: the login was aborted meanwhile. */
  end(token: string): Promise<void>;
}

/**
 * Opens a session and gives its token.
 *
 * @throws {AuthenticationError} when it is refused, or there is no token in the answer.
 */
export async function obtain<Answer>(
  context: Pick<Context, "open" | "learn">,
  { operation, advice, refusals, send, tokenIn, end }: Opening<Answer>,
): Promise<string> {
  const { data, response } = await context
    .open(send, async (late) => {
      const token = tokenIn(late.data);
      if (isToken(token)) await end(token);
    })
    .catch((error: unknown) => {
      throw loginError(error, advice, refusals);
    });
  const token = tokenIn(data);
  if (!isToken(token)) {
    throw loginRefused(
      { provider: "symphony", operation, status: response.status },
      `Symphony answered the login without a token (${operation}); ask its operator.`,
    );
  }
  context.learn(token);
  return token;
}

function isToken(token: unknown): token is string {
  return typeof token === "string" && token !== "";
}
