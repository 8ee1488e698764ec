import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Order } from "./order.ts";

/** A worker in a process of its own. */
export interface Worker {
  /** Answers when it has done so. */
  tell(order: Order): Promise<void>;
  /** By SIGKILL: it has no time for anything. */
  kill(): Promise<void>;
  /** Lets it end by itself. */
  end(): Promise<void>;
}

const program = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Starts a worker. */
export function startWorker(): Worker {
  const child = fork(program, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(child, "exit");
  return {
    async tell(order) {
      const answer = once(child, "message");
      child.send(order);
      const told = await Promise.race([answer, ended.then(() => undefined)]);
      if (!told) throw new Error(`The worker ended when it was told to ${order.does}.`);
      const [{ problem }] = told as [{ readonly problem?: string }];
      if (problem !== undefined) throw new Error(problem);
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async end() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
