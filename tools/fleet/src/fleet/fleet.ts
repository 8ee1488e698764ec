import { createKey, type SessionStore } from "@signoff/core/shared";
import type { ProviderName } from "@signoff/emulator";
import { type FleetEmulator, startFleetEmulator } from "../emulator/start.ts";
import { providerNamed } from "../providers/index.ts";
import type { FleetProvider } from "../providers/provider.ts";
import { openStore } from "../store/open-store.ts";
import type { StoreSpec } from "../store/store-spec.ts";
import type { WorkerSettings } from "../worker/settings.ts";
import { startWorker, type Worker } from "../worker/start.ts";

/** What a fleet is made of. */
export interface FleetOptions {
  readonly provider: ProviderName;
  readonly store: StoreSpec;
  /** Times the waits of the protocol. Default 1. */
  readonly scale?: number;
  /** In ms. Default 0. */
  readonly keep?: number;
  /** One that plays the provider already, and outlives the fleet. */
  readonly emulator?: FleetEmulator;
}

/** A provider in a process of its own, a store, and the workers that share a session there. */
export interface Fleet {
  readonly emulator: FleetEmulator;
  readonly provider: FleetProvider;
  readonly key: string;
  /** Times the waits of the protocol. */
  readonly scale: number;
  /** The store, as the controller sees it. */
  readonly store: SessionStore;
  /** Those that were started and are alive. */
  readonly workers: readonly Worker[];
  /** Starts a process; it has not signed on yet. */
  launch(settings?: Partial<WorkerSettings>): Worker;
  /** Starts a process and signs it on. */
  start(settings?: Partial<WorkerSettings>): Promise<Worker>;
  /** How many sessions the provider has opened. */
  logins(): Promise<number>;
  logouts(): Promise<number>;
  /** How many sessions are alive at the provider: of each kind of token it has one. */
  alive(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the provider; workers come with {@link Fleet.start}. */
export async function openFleet(options: FleetOptions): Promise<Fleet> {
  const { store: spec, scale = 1, keep = 0 } = options;
  const provider = providerNamed(options.provider);
  const emulator = options.emulator ?? (await startFleetEmulator([provider.name]));
  const place = emulator.placeOf(provider.name);
  const key = createKey();
  const store = await openStore(spec);
  const started: Worker[] = [];
  const launch: Fleet["launch"] = (settings) => {
    const worker = startWorker({ place, store: spec, key, scale, keep, ...settings });
    started.push(worker);
    return worker;
  };
  const countOf = async (operationId: string): Promise<number> => {
    const requests = await emulator.ask("requests", provider.name, operationId);
    return requests.filter(({ status }) => status === 200).length;
  };
  return {
    emulator,
    provider,
    key,
    scale,
    store,
    get workers() {
      return started.filter(({ isAlive }) => isAlive);
    },
    launch,
    async start(settings) {
      const worker = launch(settings);
      await worker.ask("logIn");
      return worker;
    },
    logins: () => countOf(provider.operations.login),
    logouts: () => countOf(provider.operations.logout),
    async alive() {
      const sessions = await emulator.ask("sessions", provider.name);
      return Math.max(
        0,
        ...provider.kinds.map((kind) => sessions.filter((one) => one.kind === kind).length),
      );
    },
    async close() {
      for (const worker of started) worker.signal("SIGKILL");
      await Promise.all(started.map(({ ended }) => ended));
      if (!options.emulator) await emulator.close();
    },
  };
}
