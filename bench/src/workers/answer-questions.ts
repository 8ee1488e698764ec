import { inspect } from "node:util";

/** What a child tells its parent: that it is ready, an answer, or that it failed. */
export type Told<Value> = { readonly value: Value } | { readonly failure: string };

/** The child's side: tells `ready`, then answers every message. The process ends when its parent lets go of it. */
export function answerQuestions(ready: unknown, answer: (question: never) => unknown): void {
  process.on("message", (question: unknown) => {
    Promise.resolve(question as never)
      .then(answer)
      .then((value) => process.send?.({ value }))
      .catch((error: unknown) => process.send?.({ failure: explain(error) }));
  });
  process.once("disconnect", () => process.exit());
  process.send?.({ value: ready });
}

function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : inspect(error);
}
