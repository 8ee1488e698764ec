import { setTimeout as wait } from "node:timers/promises";
import type { Crowd } from "../emulator/crowds.ts";
import type { Random } from "../random.ts";
import { readAccount } from "../store/observed.ts";
import type { StoreSpec } from "../store/store-spec.ts";
import type { Worker } from "../worker/start.ts";
import { type Fleet, type FleetOptions, openFleet } from "./fleet.ts";
import { findHolder } from "./holder.ts";
import { createCallLedger } from "./ledger-of-calls.ts";
import { sweep } from "./sweep.ts";

/** A round of a fleet whose sessions expire and whose processes are killed. */
export interface RoundPlan extends Pick<FleetOptions, "provider" | "scale"> {
  readonly store: StoreSpec;
  readonly workers: number;
  /** In ms. */
  readonly duration: number;
  readonly expireEvery: number;
  /** Every second one is aimed at whoever holds the turn. */
  readonly killEvery: number;
  readonly random: Random;
}

/** What came of a round. */
export interface Round {
  readonly calls: number;
  readonly failures: readonly string[];
  readonly logins: number;
  readonly expiries: number;
  readonly kills: number;
  readonly holdersKilled: number;
  /** Who was taken for gone and was not: its login came too late. */
  readonly falseSuspicions: number;
  readonly crowds: readonly Crowd[];
  /** Of the sessions that were left: lost ones in the store, and those alive at the provider, after one sweep. */
  readonly lost: number;
  readonly aliveAfterSweep: number;
  readonly swept: number;
}

/** Lets a fleet work for a while, kills all that is left of it, and sweeps. */
export async function runRound(plan: RoundPlan): Promise<Round> {
  const fleet = await openFleet({ ...plan });
  try {
    const worked = await work(fleet, plan);
    for (const worker of fleet.workers) worker.signal("SIGKILL");
    await Promise.all(fleet.workers.map(({ ended }) => ended));
    const logins = await fleet.logins();
    const { receipts } = await sweepUntilDone(fleet, plan.scale ?? 1);
    const left = await readAccount(fleet.store);
    const lost = Object.values(left?.sessions ?? {}).filter(({ state }) => state === "lost");
    return {
      ...worked,
      logins,
      crowds: await fleet.emulator.ask("crowds", plan.provider),
      lost: lost.length,
      aliveAfterSweep: await fleet.alive(),
      swept: receipts.length,
    };
  } finally {
    await fleet.close();
  }
}

/** One sweep, once all beats are past. */
async function sweepUntilDone(fleet: Fleet, scale: number): ReturnType<typeof sweep> {
  await wait(11_000 * scale);
  return sweep(fleet);
}

async function work(fleet: Fleet, plan: RoundPlan) {
  const { workers: count, duration, expireEvery, killEvery, random, provider } = plan;
  const ledger = createCallLedger();
  const start = async (): Promise<Worker> => {
    const worker = fleet.launch();
    ledger.watch(worker);
    await worker.ask("logIn");
    await worker.ask("loop", 100);
    return worker;
  };
  let kills = 0;
  let holdersKilled = 0;
  let expiries = 0;
  const startFailures: string[] = [];
  const replace = (): void =>
    void start().catch((error: unknown) => {
      // Those that are killed while they start are no failures.
      if (!String(error).includes("SIGKILL")) startFailures.push(String(error));
    });
  await Promise.all(Array.from({ length: count }, start));

  const over = performance.now() + duration;
  const expiring = every(expireEvery, over, async () => {
    expiries += 1;
    await expireGrown(fleet, provider);
  });
  let isAimed = false;
  const killing = every(killEvery, over, async () => {
    isAimed = !isAimed;
    const holder = isAimed
      ? await findHolder(fleet.store, fleet.workers, killEvery * 0.9)
      : undefined;
    const victim = holder ?? random.pick(fleet.workers);
    kills += 1;
    if (holder) holdersKilled += 1;
    victim.signal("SIGKILL");
    replace();
  });
  await Promise.all([expiring, killing]);
  await Promise.all(fleet.workers.map((worker) => worker.ask("stopLoop").catch(() => {})));
  return {
    calls: ledger.calls,
    failures: [
      ...startFailures,
      ...ledger.failures.map(({ name, message }) => `${name}: ${message}`),
    ],
    expiries,
    kills,
    holdersKilled,
    falseSuspicions: ledger.count("after too late"),
  };
}

/** In ms. A token that is refused before that is taken for one that never works, and the app is told of the refusal. */
const young = 1_000;

async function expireGrown({ emulator }: Fleet, provider: RoundPlan["provider"]): Promise<void> {
  const sessions = await emulator.ask("sessions", provider);
  for (const { id, openedAt } of sessions) {
    if (Date.now() - openedAt >= young) await emulator.ask("expire", provider, { id });
  }
}

/** Does something again and again until a time on the clock of `performance.now()`. */
async function every(pause: number, over: number, act: () => Promise<void>): Promise<void> {
  for (let next = performance.now() + pause; next < over; next += pause) {
    await wait(Math.max(0, next - performance.now()));
    await act();
  }
}
