import { setTimeout as wait } from "node:timers/promises";
import type { SessionStore } from "@signoff/core/shared";
import { readAccount } from "../store/observed.ts";
import type { Worker } from "../worker/start.ts";

/** Waits until a worker holds the turn to log in, by what stands in the store; `undefined` where none does in that time. */
export async function findHolder(
  store: SessionStore,
  workers: readonly Worker[],
  within: number,
): Promise<Worker | undefined> {
  const over = performance.now() + within;
  while (performance.now() < over) {
    const account = await readAccount(store);
    const { turn, members = {} } = account ?? {};
    const label = turn?.for === "login" ? members[turn.by]?.label : undefined;
    const holder = label === undefined ? undefined : workers.find((one) => isNamed(label, one.pid));
    if (holder) return holder;
    await wait(5);
  }
  return undefined;
}

/** Labels are for people: host and process. */
function isNamed(label: string, pid: number): boolean {
  return new RegExp(`(?:^|\\D)${pid}$`).test(label);
}
