import type { SeenRequest } from "../faults/seen-request.ts";
import type { AnswerStream } from "../faults/stage.ts";

/** The latest unspoiled answers, by operation. */
export interface Memory {
  keep(request: SeenRequest, answer: Buffer): void;
  /** Of an operation, or of any. */
  recall(operation: string | undefined): Buffer | undefined;
}

const largestAnswer = 1024 * 1024;

/** Makes an empty memory. Operations are told by `operationId`, or else by method and path. */
export function createMemory(): Memory {
  const byOperation = new Map<string, Buffer>();
  let latest: Buffer | undefined;
  return {
    keep({ operationId, method, path }, answer) {
      latest = answer;
      byOperation.set(operationId ?? `${method} ${path}`, answer);
    },
    recall: (operation) => (operation === undefined ? latest : byOperation.get(operation)),
  };
}

/** Lets an answer pass, and keeps it unless it is larger than 1 MiB. */
export async function* remember(
  memory: Memory,
  request: SeenRequest,
  { head, body }: AnswerStream,
): AsyncGenerator<Buffer> {
  const kept = [head.bytes];
  let size = head.bytes.length;
  yield head.bytes;
  for await (const bytes of body) {
    size += bytes.length;
    if (size <= largestAnswer) kept.push(bytes);
    yield bytes;
  }
  if (size <= largestAnswer) memory.keep(request, Buffer.concat(kept));
}
