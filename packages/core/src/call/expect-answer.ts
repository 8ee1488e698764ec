import type { Result } from "./calls.ts";
import { type OperationName, ProtocolError } from "../errors/errors.ts";

/**
 * Lets the answer of a probe pass where it is the provider's own. A gateway or a cache may answer everything with 200, and
 * an empty body or an empty object.
 *
 * @throws {ProtocolError} when it is none.
 */
export async function expectAnswer<Data>(
  details: { readonly provider: string; readonly operation: OperationName },
  asked: Promise<Result<Data>>,
  isAnswer: (data: Partial<Data> | null | undefined, status: number) => boolean,
): Promise<Result<Data>> {
  const answer = await asked;
  const { status, requestId } = answer.response;
  if (isAnswer(answer.data, status)) return answer;
  throw new ProtocolError(
    `${details.operation} answered with nothing that shows whether the session lives.`,
    { ...details, status, requestId, reason: "unusable" },
  );
}
