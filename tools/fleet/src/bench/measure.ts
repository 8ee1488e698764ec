import { setTimeout as wait } from "node:timers/promises";
import { type Fleet, openFleet } from "../fleet/fleet.ts";
import type { StoreSpec } from "../store/store-spec.ts";
import type { Worker } from "../worker/start.ts";
import { type FleetFigures, spreadOf } from "./figures.ts";

/** How much is measured. */
export interface Extent {
  readonly members: number;
  readonly renewals: number;
  readonly deaths: number;
  /** How long requests to the store are counted, in ms. */
  readonly counted: number;
}

/** Measures a fleet over a store. */
export async function measure(spec: StoreSpec, extent: Extent): Promise<FleetFigures> {
  const fleet = await openFleet({ provider: "directlink", store: spec });
  try {
    const workers: Worker[] = [];
    for (let started = 0; started < extent.members; started += 1) workers.push(await fleet.start());
    const requests = await measureRequests(workers, extent.counted);
    const renewals = await measureRenewals(fleet, workers, extent.renewals);
    const takenOver = await measureDeaths(fleet, extent.deaths);
    return { store: spec.kind, members: extent.members, ...requests, ...renewals, takenOver };
  } finally {
    await fleet.close();
  }
}

type Requests = Pick<FleetFigures, "requestsPerCall" | "requestsPerMinuteAndMember">;

/** Counts with and without calls: what calls add is theirs. */
async function measureRequests(workers: readonly Worker[], counted: number): Promise<Requests> {
  const count = async (): Promise<number> => {
    const counts = await Promise.all(workers.map((worker) => worker.ask("storeRequests")));
    return counts.reduce((sum, one) => sum + one, 0);
  };
  const started = await count();
  await wait(counted);
  const idle = (await count()) - started;
  let calls = 0;
  const over = performance.now() + counted;
  while (performance.now() < over) {
    await Promise.all(workers.map((worker) => worker.ask("call")));
    calls += workers.length;
  }
  const busy = (await count()) - started - idle;
  // A beat more or less may fall into either time.
  const added = Math.max(0, busy - idle - 3 * workers.length);
  return {
    requestsPerCall: added / calls,
    requestsPerMinuteAndMember: (idle / workers.length) * (60_000 / counted),
  };
}

async function measureRenewals(
  fleet: Fleet,
  workers: readonly Worker[],
  renewals: number,
): Promise<Pick<FleetFigures, "loginsPerRenewal" | "adopted">> {
  const before = await fleet.logins();
  const times: number[] = [];
  for (let done = 0; done < renewals; done += 1) {
    await fleet.emulator.ask("expire", fleet.provider.name);
    const expired = performance.now();
    await Promise.all(
      workers.map(async (worker) => {
        const { failure } = await worker.ask("call");
        if (failure) throw new Error(`${failure.name}: ${failure.message}`);
      }),
    );
    times.push(performance.now() - expired);
    await wait(1_000);
  }
  return {
    loginsPerRenewal: ((await fleet.logins()) - before) / renewals,
    adopted: spreadOf(times),
  };
}

/** Kills whoever takes the turn, and waits until another one has published a session. */
async function measureDeaths(fleet: Fleet, deaths: number): Promise<FleetFigures["takenOver"]> {
  const times: number[] = [];
  for (let done = 0; done < deaths; done += 1) {
    const victim = await fleet.start();
    await victim.ask("strike", { moment: "after take the turn", signal: "SIGKILL" });
    await fleet.emulator.ask("expire", fleet.provider.name);
    await victim.ask("call").catch(() => {});
    await victim.ended;
    const died = performance.now();
    await fleet.workers[0]?.ask("call");
    times.push(performance.now() - died);
  }
  return spreadOf(times);
}
