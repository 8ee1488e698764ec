import { startChild } from "../../src/child.ts";
import type { Called, Ended, Idle, ScaleQuestion } from "./worker.ts";

/** How much is done. */
interface ScalePlan {
  readonly sessions: number;
  readonly calls: number;
}

/** What came of it. */
export interface ScaleReport {
  readonly sessions: number;
  readonly idle: Idle;
  readonly ended: Ended;
  /** Tokens that the provider still takes in the end. */
  readonly left: number;
  readonly few: Called;
  readonly many: Called;
}

export const few = 50;
export const many = 1_000;

const limit = 300_000;

/** Sessions and calls in one process, the provider in another. */
export async function measureScale({ sessions, calls }: ScalePlan): Promise<ScaleReport> {
  await using stack = new AsyncDisposableStack();
  const server = await startChild<{ origin: string }>(import.meta.resolve("./server.ts"));
  stack.defer(() => server.end());
  const { origin } = server.ready;
  const client = await startChild<string>(import.meta.resolve("./worker.ts"), [origin], {
    execArgv: ["--expose-gc"],
  });
  stack.defer(() => client.end());
  const ask = async <Answer>(question: ScaleQuestion): Promise<Answer> =>
    client.ask(question, limit);
  const idle = await ask<Idle>({ kind: "open", sessions });
  const ended = await ask<Ended>({ kind: "sign-off" });
  const left = await server.ask<number>("left", limit);
  await ask<Called>({ kind: "call", inFlight: few, calls });
  return {
    sessions,
    idle,
    ended,
    left,
    few: await ask({ kind: "call", inFlight: few, calls }),
    many: await ask({ kind: "call", inFlight: many, calls }),
  };
}
