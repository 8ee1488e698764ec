import type { FleetEmulator } from "../emulator/start.ts";
import { type Fleet, openFleet } from "../fleet/fleet.ts";
import { sweep } from "../fleet/sweep.ts";
import type { FleetProvider } from "../providers/provider.ts";
import { readAccount, readReceipts } from "../store/observed.ts";
import type { StoreSpec } from "../store/store-spec.ts";
import type { Worker } from "../worker/start.ts";
import type { Crash, CrashPoint } from "./crash.ts";

/** Where a death is tried. */
export interface CrashScene {
  readonly provider: FleetProvider;
  readonly emulator: FleetEmulator;
  readonly store: StoreSpec;
  /** Times the waits of the protocol. */
  readonly scale: number;
}

/** Lets a process die at a step, then another one work and sign off, and looks at what is left. */
export async function runCrash(scene: CrashScene, point: CrashPoint): Promise<Crash> {
  const { provider, emulator } = scene;
  await emulator.ask("expire", provider.name);
  const fleet = await openFleet({ ...scene, provider: provider.name });
  try {
    const died = await die(fleet, point);
    const next = await follow(fleet);
    const account = await readAccount(fleet.store);
    const states = Object.values(account?.sessions ?? {}).map(({ state }) => state);
    return {
      title: point.title,
      died,
      next,
      receipts: await describeReceipts(fleet),
      listed: states.toSorted(),
      alive: await fleet.alive(),
    };
  } finally {
    await fleet.close();
  }
}

/** Whether it was killed by its own hand. */
async function die(fleet: Fleet, { work, moment, skip = 0 }: CrashPoint): Promise<boolean> {
  const worker = fleet.launch();
  const order = { moment, skip, signal: "SIGKILL" } as const;
  if (work === "login") await worker.ask("strike", order);
  await worker.ask("logIn").catch(() => {});
  if (work !== "login" && worker.isAlive) {
    await worker.ask("strike", order);
    await worker.ask(work === "leave" ? "leave" : "signOff").catch(() => {});
  }
  if (worker.isAlive) worker.signal("SIGTERM");
  return (await worker.ended).signal === "SIGKILL";
}

/** What the next process does: logs in, calls and signs off; then a sweep takes what is left. */
async function follow(fleet: Fleet): Promise<string> {
  const before = await fleet.logins();
  const worker: Worker = await fleet.start();
  const { failure } = await worker.ask("call");
  if (failure) return `${failure.name}: ${failure.message}`;
  const own = (await fleet.logins()) - before;
  await worker.ask("signOff");
  worker.signal("SIGKILL");
  await worker.ended;
  await sweep(fleet);
  return own === 0 ? "adopted it" : "logged in";
}

async function describeReceipts({ store }: Fleet): Promise<string[]> {
  const receipts = await readReceipts(store);
  return receipts.map(({ cause, outcome }) => `${outcome} (${cause})`).toSorted();
}
