import { spawn } from "node:child_process";
import type { Command } from "../run.ts";
import { createFrameReader } from "./frames.ts";

/** A language server as a process, with its messages. */
export interface ServerProcess {
  write(text: string): void;
  /** Waits for an answer by its number. Rejects when the server ends before it. */
  answer(id: number): Promise<unknown>;
  end(): Promise<void>;
}

/** An answer of a server, by whichever protocol; `undefined` for a message that is none. */
type ReadAnswer = (
  message: unknown,
) => { readonly id: number; readonly value: unknown } | undefined;

/** Who waits for an answer. */
interface Waiting {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** Starts a language server that speaks over standard input and output. */
export function startServer(
  [program, ...parameters]: Command,
  readAnswer: ReadAnswer,
): ServerProcess {
  const child = spawn(program, parameters, { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map<number, Waiting>();
  const onMessage = (message: unknown): void => {
    const answer = readAnswer(message);
    if (!answer) return;
    waiting.get(answer.id)?.resolve(answer.value);
    waiting.delete(answer.id);
  };
  child.stdout.on("data", createFrameReader(onMessage));
  const closed = new Promise<void>((resolve) => {
    child.once("close", () => {
      for (const one of waiting.values()) one.reject(new Error(`${program} has ended`));
      resolve();
    });
  });
  return {
    write: (text) => void child.stdin.write(text),
    answer: (id) =>
      new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      }),
    async end() {
      child.kill();
      await closed;
    },
  };
}
