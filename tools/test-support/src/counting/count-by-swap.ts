import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What a store is counted by with. */
export interface CountingStore {
  read(key: string): Promise<{ readonly text: string; readonly revision: string } | undefined>;
  write(
    key: string,
    record: { readonly text: string; readonly revision: string },
    expected: string | undefined,
  ): Promise<boolean>;
}

/** What a module that processes count with exports: it opens the store that the text names. */
export type OpenStore = (parameter: string) => Promise<CountingStore>;

/** How it is counted. */
export interface Counting {
  /** A module that exports `openStore`. */
  readonly module: URL;
  readonly parameter: string;
  readonly key: string;
  /** The store as this process has opened it. */
  readonly store: CountingStore;
  /** How many numbers there have to be at least. */
  readonly numbers: number;
}

/** What came of it. */
export interface Counted {
  /** Numbers that two processes were told are theirs. */
  readonly twice: readonly number[];
  /**
   * How many numbers more were answered than there are, or how many there are that nobody can have written: of each process
   * that was killed one may be there that it could not tell any more.
   */
  readonly lost: number;
}

const worker = fileURLToPath(new URL("./worker.ts", import.meta.url));
const processes = 16;
/** Each second one of these is a kill, and each other one a freeze, of this many ms. */
const troubles = 16;
const frozen = 400;

/** Has 16 processes count in one record by swap, while they are killed and frozen in turn. */
export async function countBySwap(counting: Counting): Promise<Counted> {
  const { store, key, numbers } = counting;
  const acknowledged: number[] = [];
  const errors: string[] = [];
  const running = Array.from({ length: processes }, () => start());
  let [kills, freezes] = [0, 0];

  function start(): ChildProcess {
    const child = spawn(process.execPath, [worker, counting.module.href, counting.parameter, key], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    createInterface(child.stdout).on("line", (line) => {
      acknowledged.push(Number(line));
    });
    createInterface(child.stderr).on("line", (line) => errors.push(line));
    return child;
  }

  async function trouble(index: number): Promise<void> {
    const child = running[index]!;
    if (freezes < kills) {
      freezes += 1;
      child.kill("SIGSTOP");
      setTimeout(() => child.kill("SIGCONT"), frozen);
      return;
    }
    kills += 1;
    await end(child);
    running[index] = start();
  }

  try {
    for (let done = 0; acknowledged.length < numbers || done < troubles;) {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      const left = running.find(({ exitCode }) => exitCode !== null);
      if (left !== undefined) throw new Error(`A process ended:\n${errors.join("\n")}`);
      const due = Math.floor((acknowledged.length / numbers) * troubles);
      if (done < Math.min(due, troubles)) await trouble((done++ * 5) % processes);
    }
  } finally {
    await Promise.all(running.map(end));
  }
  const last = Number((await store.read(key))?.text);
  const killed = kills + processes;
  process.stdout.write(
    `${acknowledged.length} numbers by ${processes} processes, ${killed} kills, ${freezes} freezes; the last is ${last}\n`,
  );
  const untold = last - acknowledged.length;
  return {
    twice: acknowledged.filter((number, index) => acknowledged.indexOf(number) !== index),
    lost: Math.max(0, -untold, untold - killed),
  };
}

/** All that it has printed is read then. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}
