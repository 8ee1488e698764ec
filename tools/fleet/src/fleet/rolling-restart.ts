import { readReceipts } from "../store/observed.ts";
import { type FleetOptions, openFleet } from "./fleet.ts";
import { createCallLedger } from "./ledger-of-calls.ts";

/** What came of a rolling restart. */
export interface Restarted {
  readonly calls: number;
  readonly failures: readonly string[];
  readonly logins: number;
  /** How often somebody logged out before the last process was told to end. */
  readonly logoutsBefore: number;
  readonly outcomes: readonly string[];
  readonly alive: number;
}

/** Ends each process by SIGTERM once the one that takes its place is there, then all, one after the other. */
export async function restartOneByOne(options: FleetOptions, count: number): Promise<Restarted> {
  const fleet = await openFleet(options);
  const ledger = createCallLedger();
  try {
    const start = async () => {
      const worker = fleet.launch();
      ledger.watch(worker);
      await worker.ask("logIn");
      await worker.ask("loop", 20);
      return worker;
    };
    const old = await Promise.all(Array.from({ length: count }, start));
    for (const worker of old) {
      await start();
      worker.signal("SIGTERM");
      await worker.ended;
    }
    for (const worker of fleet.workers) await worker.ask("stopLoop");
    const [last, ...others] = fleet.workers;
    for (const worker of others) {
      worker.signal("SIGTERM");
      await worker.ended;
    }
    const logoutsBefore = await fleet.logouts();
    last?.signal("SIGTERM");
    await last?.ended;
    return {
      calls: ledger.calls,
      // What is refused to a process that is told to end is no failure.
      failures: ledger.failures
        .filter(({ name }) => name !== "SessionEndedError")
        .map(({ name, message }) => `${name}: ${message}`),
      logins: await fleet.logins(),
      logoutsBefore,
      outcomes: (await readReceipts(fleet.store)).map(({ outcome }) => outcome),
      alive: await fleet.alive(),
    };
  } finally {
    await fleet.close();
  }
}
