import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { stringifyJson } from "@signoff/core";
import type { Answer, News } from "./messages.ts";
import type { Functions } from "./serve.ts";

/** How a process ended. */
interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly complaint: string;
}

/** A process of this workspace that answers questions. */
export interface Child<Served extends Functions, Told> {
  readonly pid: number;
  /** Asks one of its functions; rejects with what that threw, or when the process ends before its answer. */
  ask<Name extends keyof Served & string>(
    name: Name,
    ...values: Parameters<Served[Name]>
  ): Promise<Awaited<ReturnType<Served[Name]>>>;
  onTold(listener: (told: Told) => void): void;
  signal(signal: NodeJS.Signals): void;
  readonly ended: Promise<End>;
  readonly isAlive: boolean;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const compileCache = fileURLToPath(
  new URL("../../../../node_modules/.cache/node", import.meta.url),
);

/** Forks a module of this package that calls `serve`; its settings are its one argument, as JSON. */
export function forkChild<Served extends Functions, Told>(
  module: URL,
  settings: unknown,
): Child<Served, Told> {
  const child = fork(fileURLToPath(module), [stringifyJson(settings)], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "pipe", "ipc"],
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env },
    execArgv: [],
  });
  const waiting = new Map<number, Waiting>();
  const listeners: ((told: Told) => void)[] = [];
  let asked = 0;
  let complaint = "";
  let isAlive = true;
  child.stderr?.on("data", (piece: Buffer) => {
    complaint = (complaint + piece.toString()).slice(-20_000);
  });
  child.on("message", (message) => {
    if ("told" in (message as object)) {
      for (const listener of listeners) listener((message as News<Told>).told);
      return;
    }
    const { id, value, failure } = message as Answer;
    const one = waiting.get(id);
    waiting.delete(id);
    if (failure) one?.reject(Object.assign(new Error(failure.message), { name: failure.name }));
    else one?.resolve(value);
  });
  const ended = (once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>).then(
    ([code, signal]) => {
      isAlive = false;
      const error = new Error(`The process ended with ${signal ?? code}. ${complaint}`);
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
      return { code, signal, complaint };
    },
  );
  return {
    pid: child.pid ?? -1,
    ask: (name, ...values) =>
      new Promise((resolve, reject) => {
        if (!isAlive) return reject(new Error(`The process is gone. ${complaint}`));
        asked += 1;
        waiting.set(asked, { resolve, reject });
        child.send({ id: asked, name, values }, (error) => {
          if (error) reject(error);
        });
      }),
    onTold: (listener) => void listeners.push(listener),
    signal: (signal) => void (isAlive && child.kill(signal)),
    ended,
    get isAlive() {
      return isAlive;
    },
  };
}
