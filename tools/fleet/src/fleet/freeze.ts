import { setTimeout as wait } from "node:timers/promises";
import type { CallReport } from "../worker/functions.ts";
import { type FleetOptions, openFleet } from "./fleet.ts";
import { sweep } from "./sweep.ts";

/** A process that is frozen for a while. */
export interface FreezePlan extends FleetOptions {
  /** In ms. */
  readonly frozen: number;
  /** Whether a sweep runs meanwhile. */
  readonly isSwept: boolean;
}

/** What came of it. */
export interface Frozen {
  /** The first call after it awoke. */
  readonly call: CallReport;
  readonly swept: readonly string[];
  readonly logins: number;
  readonly aliveAtEnd: number;
}

/** Freezes the only member, lets it awake, calls and leave. */
export async function freeze({ frozen, isSwept, ...options }: FreezePlan): Promise<Frozen> {
  const fleet = await openFleet(options);
  try {
    const worker = await fleet.start();
    await worker.ask("call");
    worker.signal("SIGSTOP");
    await wait(frozen);
    const swept = isSwept ? (await sweep(fleet)).receipts : [];
    worker.signal("SIGCONT");
    const call = await worker.ask("call");
    await worker.ask("leave");
    return {
      call,
      swept: swept.map(({ outcome }) => outcome),
      logins: await fleet.logins(),
      aliveAtEnd: await fleet.alive(),
    };
  } finally {
    await fleet.close();
  }
}
