import type { ProviderName } from "@signoff/emulator";
import { readReceipts } from "../store/observed.ts";
import type { StoreSpec } from "../store/store-spec.ts";
import { turnClock } from "../store/turned-clock.ts";
import { openFleet } from "./fleet.ts";
import { sweep } from "./sweep.ts";

/** A job that runs each minute. */
export interface CronPlan {
  readonly provider: ProviderName;
  readonly store: StoreSpec;
  readonly runs: number;
  /** In ms. */
  readonly keep: number;
  /** Every so many runs one is killed after its call: 0 for none. */
  readonly crashEvery: number;
}

/** What came of it. */
export interface CronVerdict {
  readonly logins: number;
  readonly failures: readonly string[];
  readonly crashes: number;
  readonly logoutsBefore: number;
  /** What a sweep ended while the account was kept, and once that was over. */
  readonly sweptWhileKept: number;
  readonly outcomes: readonly string[];
  readonly alive: number;
}

const minute = 60_000;

/** Runs a process a minute of turned clocks apart over one store, then lets `keep` pass, and sweeps. */
export async function runCron({
  runs,
  keep,
  crashEvery,
  ...options
}: CronPlan): Promise<CronVerdict> {
  const fleet = await openFleet({ ...options, keep });
  try {
    const failures: string[] = [];
    let crashes = 0;
    for (let run = 1; run <= runs; run += 1) {
      await fleet.emulator.ask("advance", minute);
      const worker = await fleet.start({ clockAhead: run * minute });
      const { failure } = await worker.ask("call");
      if (failure) failures.push(`run ${run}: ${failure.name}: ${failure.message}`);
      const isCrash = crashEvery > 0 && run % crashEvery === 0;
      if (isCrash) crashes += 1;
      worker.signal(isCrash ? "SIGKILL" : "SIGTERM");
      await worker.ended;
    }
    const sweepAfter = (ahead: number) =>
      sweep({ ...fleet, store: turnClock(fleet.store, runs * minute + ahead) });
    const logoutsBefore = await fleet.logouts();
    const kept = await sweepAfter(keep / 2);
    await sweepAfter(keep + minute);
    const receipts = await readReceipts(fleet.store);
    return {
      logins: await fleet.logins(),
      failures,
      crashes,
      logoutsBefore,
      sweptWhileKept: kept.receipts.length,
      outcomes: receipts.map(({ cause, outcome }) => `${outcome} (${cause})`),
      alive: await fleet.alive(),
    };
  } finally {
    await fleet.close();
  }
}
