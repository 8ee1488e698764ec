import { answerQuestions } from "./answer-questions.ts";
import { callOf, openClient, type Operation } from "./open-client.ts";

/** Have so many calls in flight, for so long; or sign off. */
export type RequestsQuestion =
  | {
      readonly kind: "run";
      readonly operation: Operation;
      readonly inFlight: number;
      readonly milliseconds: number;
    }
  | { readonly kind: "close" };

/** How many calls were done, in how many ms, with how much CPU time of this process in microseconds. */
export interface Stint {
  readonly calls: number;
  readonly elapsed: number;
  readonly cpu: number;
}

const [name = "", origin = ""] = process.argv.slice(2);
const client = await openClient(name, { origin });

async function run(
  call: () => Promise<unknown>,
  inFlight: number,
  milliseconds: number,
): Promise<Stint> {
  let calls = 0;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const deadline = start + milliseconds;
  async function repeat(): Promise<void> {
    while (performance.now() < deadline) {
      await call();
      calls += 1;
    }
  }
  await Promise.all(Array.from({ length: inFlight }, repeat));
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { calls, elapsed, cpu: user + system };
}

answerQuestions("ready", async (question: RequestsQuestion) => {
  if (question.kind === "close") return (await client.close?.()) !== undefined;
  return run(callOf(client, question.operation), question.inFlight, question.milliseconds);
});
