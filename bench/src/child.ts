import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Told } from "./workers/answer-questions.ts";

/** A process that answers questions, one at a time. */
export interface Child<Ready> {
  /** What it told when it was ready. */
  readonly ready: Ready;
  ask<Answer>(question: unknown, limit: number): Promise<Answer>;
  end(): Promise<void>;
}

interface StartOptions {
  readonly execArgv?: readonly string[];
  /** Another runtime than this Node. */
  readonly execPath?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** How long a child may take to start, in ms. */
const startLimit = 30_000;

/** Starts a module, given by its URL, as a child. Whoever starts one ends it; one that dies or hangs fails the question put to it. */
export async function startChild<Ready>(
  module: string,
  parameters: readonly string[] = [],
  { execArgv = [], ...options }: StartOptions = {},
): Promise<Child<Ready>> {
  const child = fork(fileURLToPath(module), parameters, { ...options, execArgv: [...execArgv] });
  const exited = once(child, "exit");
  const died = exited.then(([status]) => {
    throw new Error(`${module} ${parameters.join(" ")} ended with ${status}`);
  });
  died.catch(() => {});

  async function next<Value>(limit: number): Promise<Value> {
    const waiting = new AbortController();
    const timer = setTimeout(() => child.kill("SIGKILL"), limit);
    try {
      const answered = once(child, "message", { signal: waiting.signal }) as Promise<[Told<Value>]>;
      const [told] = await Promise.race([answered, died]);
      if ("failure" in told) throw new Error(`${parameters.join(" ")}: ${told.failure}`);
      return told.value;
    } finally {
      clearTimeout(timer);
      waiting.abort();
    }
  }

  async function end(): Promise<void> {
    if (child.connected) child.disconnect();
    const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await exited;
    clearTimeout(timer);
  }

  try {
    const ready = await next<Ready>(startLimit);
    return {
      ready,
      ask(question, limit) {
        const answer = next<never>(limit);
        child.send(question as object);
        return answer;
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
