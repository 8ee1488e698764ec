import type { Answer, EmulatedRequest, ProviderInstance } from "../contract.ts";
import type { AnswerCheck } from "./answer-check.ts";
import { json } from "./answers.ts";
import { describeFailure, Problem } from "./problem.ts";
import type { Violation } from "./records.ts";

/**
 * Lets the provider answer a request, and holds the answer against the document: one that breaks it, and was not told
 * to, becomes a 500 and is recorded. Throws a {@link Problem} when the provider has nothing to answer with.
 */
export async function perform(
  instance: ProviderInstance,
  request: EmulatedRequest,
  check: AnswerCheck,
  violations: Violation[],
): Promise<Answer> {
  const operationId = request.operation.id;
  let problem: string | undefined;
  try {
    const answer = await answerRequest(instance, request);
    problem = answer.isUnchecked ? undefined : check(answer);
    if (problem === undefined) return answer;
  } catch (error) {
    if (error instanceof Problem) throw error;
    problem = `the handler failed: ${describeFailure(error)}`;
  }
  violations.push({ operationId, problem });
  return problemAnswer(
    instance,
    new Problem(500, `answer of the emulator: ${problem}`),
    request.operation,
  );
}

function answerRequest(
  instance: ProviderInstance,
  request: EmulatedRequest,
): Answer | Promise<Answer> {
  const refusal = instance.authorize?.(request);
  if (refusal) return refusal;
  const { id } = request.operation;
  const handler = Object.hasOwn(instance.handlers, id) ? instance.handlers[id] : instance.fallback;
  if (!handler) throw new Problem(501, "the emulator does not know how to answer this operation");
  return handler(request);
}

/** The emulator's own answer, which says why: under the provider's names, and under its own. */
export function problemAnswer(
  instance: ProviderInstance,
  { status, message, headers }: Problem,
  { id, path }: { readonly id: string | undefined; readonly path: string },
): Answer {
  const emulator = { operation: id ?? null, problem: message };
  const described = instance.describeRefusal?.({ status, reason: message, path });
  return json(status, { ...described, emulator }, headers);
}
