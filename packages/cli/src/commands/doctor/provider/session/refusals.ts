import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Terminal } from "@signoff/command-kit";
import { stateFolder } from "../../../../store/state-folder.ts";

/** Which account a login is of. */
export interface RefusedAccount {
  readonly provider: string;
  /** Of the service. */
  readonly origin: string;
  readonly account: string;
}

/** How many refusals are borne, and for how long they count, in ms. */
export interface Patience {
  readonly refusals: number;
  readonly period: number;
}

/**
 * The refused logins of one account from this machine, beyond the end of the command: whoever runs it again and again would
 * have the user blocked. Times are kept, in a file of this user alone, and nothing of a password.
 */
export class Refusals {
  readonly #file: string;
  readonly #patience: Patience;

  constructor(env: Terminal["env"], of: RefusedAccount, patience: Patience) {
    const text = [of.provider, of.origin, of.account.toLowerCase()].join("\n");
    const name = createHash("sha256").update(text).digest("hex").slice(0, 32);
    const folder = stateFolder(env) ?? join(homedir(), ".local", "state", "signoff");
    this.#file = join(folder, "refused-logins", `${name}.json`);
    this.#patience = patience;
  }

  /** Until when no further login may be sent, in ms since 1970; `undefined` where one may. */
  async waitUntil(): Promise<number | undefined> {
    const recent = await this.#recent();
    const { refusals, period } = this.#patience;
    const decisive = recent.at(-refusals);
    return recent.length < refusals || decisive === undefined ? undefined : decisive + period;
  }

  /** A login was refused. Where nothing can be written there is no memory. */
  async add(): Promise<void> {
    const times = [...(await this.#recent()), Date.now()];
    try {
      await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
      await writeFile(this.#file, JSON.stringify(times), { mode: 0o600 });
    } catch {
      // The next run has to be careful by itself.
    }
  }

  /** A login was taken. */
  async clear(): Promise<void> {
    await rm(this.#file, { force: true }).catch(() => {});
  }

  async #recent(): Promise<readonly number[]> {
    const text = await readFile(this.#file, "utf8").catch(() => "");
    const now = Date.now();
    return timesIn(text)
      .filter((time) => time <= now && time > now - this.#patience.period)
      .toSorted((one, other) => one - other);
  }
}

function timesIn(text: string): readonly number[] {
  try {
    const times: unknown = JSON.parse(text);
    return Array.isArray(times) ? times.filter((time) => typeof time === "number") : [];
  } catch {
    return [];
  }
}
