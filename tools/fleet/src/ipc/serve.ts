import { describeFailure, type Answer, type Question } from "./messages.ts";

/** The functions that a process answers its parent with. */
export type Functions = Readonly<Record<string, (...values: never[]) => unknown>>;

/** Answers the questions of the process that forked this one, and ends with it. */
export function serve(functions: Functions): void {
  process.on("message", (question: Question) => void answer(functions, question));
  process.once("disconnect", () => process.exit(1));
}

/** Tells the parent something without being asked. */
export function tell(told: unknown): void {
  if (process.connected) process.send?.({ told }, () => {});
}

async function answer(functions: Functions, { id, name, values }: Question): Promise<void> {
  const reply = (rest: Omit<Answer, "id">): void => {
    if (process.connected) process.send?.({ id, ...rest }, () => {});
  };
  try {
    const ask = functions[name] as ((...all: readonly unknown[]) => unknown) | undefined;
    if (!ask) throw new TypeError(`There is no function ${name}.`);
    reply({ value: await ask(...values) });
  } catch (error) {
    reply({ failure: describeFailure(error) });
  }
}
