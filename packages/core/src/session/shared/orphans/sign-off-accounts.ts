import { InvalidOptionError } from "../../../errors/errors.ts";
import { isStoreError } from "../../../errors/store-error.ts";
import { checkNumber } from "../../../options/checks.ts";
import { AccountEnding, type AccountReport } from "../ending/account-ending.ts";
import { latestReceipt, readSessionReceipts } from "../ending/receipt-journal.ts";
import type { AccountRecord } from "../record.ts";
import { randomId } from "../../../values/random-id.ts";
import type { SessionStore } from "../store.ts";
import { swap } from "../swap/swap.ts";
import { not } from "../transitions/decision.ts";
import { signOff } from "../transitions/sign-off.ts";
import { inPool } from "./in-pool.ts";
import type { LeftOver } from "./left-over.ts";
import { leftByError } from "./left-overs.ts";
import { listAccounts } from "./list-accounts.ts";
import type { ListedAccount } from "./listed-account.ts";
import { Sweep } from "./sweep.ts";
import {
  checkSweepOptions,
  type SweepOptions,
  sweepOptionNames,
  type SweepResult,
} from "./sweep-options.ts";
import { visit, type Visited, whatIsLeft } from "./visit.ts";

/** Which accounts are signed off, and how long those who use them are waited for. */
export interface SignOffAccountsOptions extends SweepOptions {
  /** Chooses them, used or not. */
  readonly accounts: (account: ListedAccount) => boolean;
  /** For how long calls under way are waited for, in ms. Default 10,000. */
  readonly drain?: number | undefined;
}

/**
 * Signs accounts off for all who use them, from outside: no call begins any more, those under way are waited for, and each
 * session is ended and told. Who used them gets `SessionEndedError`, and does not log in again by itself.
 *
 * @returns the receipts of all their sessions, whoever ended them, and what is left.
 * @throws {InvalidOptionError} for a bad option, before any request.
 * @throws {StoreError} where the store cannot be reached or listed.
 */
export async function signOffAccounts(
  store: SessionStore,
  options: SignOffAccountsOptions,
): Promise<SweepResult> {
  const names = [...sweepOptionNames, "accounts", "drain"] as const;
  const settings = checkSweepOptions(options, names, "signOffAccounts");
  const { accounts, drain = 10_000, concurrency, signal } = settings;
  checkNumber("drain", drain, 0);
  if (typeof accounts !== "function") {
    throw new InvalidOptionError("accounts", "has to be a function that chooses accounts.");
  }
  const keys: string[] = [];
  for await (const account of listAccounts(store, { signal })) {
    if (accounts(account)) keys.push(account.key);
  }
  const sweep = new Sweep(store, settings);
  await sweep.begin();
  try {
    sweep.expect(keys.length);
    await inPool(keys, concurrency, async (key) => {
      if (!sweep.isStopped) sweep.finish(key, await endOne(sweep, key, drain));
    });
    return sweep.result();
  } finally {
    await sweep.end();
  }
}

async function endOne(sweep: Sweep, key: string, drain: number): Promise<readonly LeftOver[]> {
  const found = await visit(sweep, key);
  if ("left" in found) return found.left;
  const { visited } = found;
  const { ender, record, about } = visited;
  if (isUnused(record)) return [];
  try {
    await begin(visited);
    const membersWithin = drain + sweep.settings.limits.beat;
    const report = await new AccountEnding(ender, { membersWithin }).run();
    if (report.error) return [leftByError(about, report.error)];
    await tellOthers(sweep, visited, report);
    return await whatIsLeft(visited);
  } catch (error) {
    if (isStoreError(error)) return [leftByError(about, error)];
    throw error;
  }
}

/** Whether there is nobody to tell and nothing to end. */
function isUnused({ phase, sessions, members, turn }: AccountRecord): boolean {
  const parts = [...Object.keys(sessions), ...Object.keys(members)];
  return phase === "open" && parts.length === 0 && turn === undefined;
}

/** Transition 12, from outside. */
async function begin({ ender }: Visited): Promise<void> {
  const turn = randomId();
  await swap(
    ender.shelf,
    ({ record, look }) =>
      record
        ? signOff(record, ender.actor, look, { turn, epoch: record.epoch })
        : not("entry-gone"),
    { settled: (record) => record.turn?.id === turn },
  );
}

/** Some of it may have been ended by members. */
async function tellOthers(
  sweep: Sweep,
  { ender, record }: Visited,
  { receipts }: AccountReport,
): Promise<void> {
  for (const session of Object.keys(record.sessions)) {
    if (receipts.has(session)) continue;
    const told = latestReceipt(await readSessionReceipts(ender.shelf, session));
    if (told) sweep.take(told);
  }
}
