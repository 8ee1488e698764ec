import { setTimeout as wait } from "node:timers/promises";
import { type Fleet, type FleetOptions, openFleet } from "../fleet/fleet.ts";
import { type CallLedger, createCallLedger } from "../fleet/ledger-of-calls.ts";
import { sweep } from "../fleet/sweep.ts";
import type { Worker } from "../worker/start.ts";

/** A fleet whose workers call all the time. */
export interface FleetAtWork {
  readonly fleet: Fleet;
  readonly ledger: CallLedger;
  readonly workers: readonly Worker[];
  /** Ends the session at the provider, and waits until every worker has made calls since, without a failure. */
  expireAndRecover(): Promise<void>;
  /** Stops the calls, leaves one by one, sweeps what is left; how many sessions are alive then. */
  finish(): Promise<number>;
}

/** Starts a fleet and its calls. */
export async function startWork(options: FleetOptions, count: number): Promise<FleetAtWork> {
  const fleet = await openFleet(options);
  const ledger = createCallLedger();
  const workers = Array.from({ length: count }, () => fleet.launch({ timeout: 5_000 }));
  for (const worker of workers) {
    ledger.watch(worker);
    await worker.ask("logIn");
    await worker.ask("loop", 100);
  }
  return {
    fleet,
    ledger,
    workers,
    async expireAndRecover() {
      await fleet.emulator.ask("expire", fleet.provider.name);
      await Promise.all(
        workers.map(async (worker) => {
          const { failure } = await worker.ask("call");
          if (failure) throw Object.assign(new Error(failure.message), { name: failure.name });
        }),
      );
    },
    async finish() {
      for (const worker of workers) {
        await worker.ask("stopLoop");
        await worker.ask("leave");
      }
      if ((await fleet.alive()) > 0) {
        for (const worker of workers) worker.signal("SIGKILL");
        await wait(11_000);
        await sweep(fleet);
      }
      return fleet.alive();
    },
  };
}
