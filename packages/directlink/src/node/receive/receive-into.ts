import { setTimeout as sleep } from "node:timers/promises";
import {
  isAbortError,
  isAuthenticationError,
  isInvalidOptionError,
  isSessionEndedError,
  isSignoffError,
} from "@signoff/core";
import { bare, doubledWait, guardHook } from "@signoff/core/provider";
import type { DirectLinkSession } from "../../session.ts";
import { accountOf } from "./account.ts";
import { Attempts } from "./attempts.ts";
import { FilesNotReceivedError } from "./errors.ts";
import type { Source } from "./fetch-file.ts";
import { inParallel } from "./in-parallel.ts";
import type { Inbox } from "./inbox.ts";
import type { KnownFile } from "./match.ts";
import { type ReceiveSettings, stoppable } from "./options.ts";
import { removePart } from "./part.ts";
import { beginTransfer, type Placed, receiveOne, type Reception } from "./receive-one.ts";
import type { ReceivedFile } from "./received-file.ts";
import { Received, selectDue } from "./select-due.ts";
import { type Survey, takeSurvey, type Task } from "./survey.ts";
import { type FileFacts, kindOf, type Transfer } from "./transfer.ts";

const shortestWait = 250;
const longestWait = 10_000;
const longestAsked = 120_000;

/** A call that takes all files of an account, and what it has met with so far. */
class Collection {
  readonly attempts: Attempts = new Attempts();
  readonly received: Received = new Received();
  readonly #reception: Reception;

  constructor(reception: Reception) {
    this.#reception = reception;
  }

  /** Does what is to be done about one file; gives one that is in place then. */
  async perform({ action, file }: Task): Promise<Placed | undefined> {
    if (action === "download" || action === "repair") return this.#receive(file);
    const { inbox } = this.#reception;
    const { transfer, hasTwinInPlace } = file;
    if (transfer && hasTwinInPlace && this.attempts.wasMissing(transfer.number)) {
      await removePart(inbox.partOf(transfer.number));
      await inbox.journal.append({ dropped: transfer.number });
    } else if (transfer) {
      this.attempts.fail(transfer.number, "lost");
    }
    return undefined;
  }

  async #receive(file: KnownFile): Promise<Placed | undefined> {
    const { transfer, listed, backedUp, isAlone } = file;
    const entry = backedUp ?? listed;
    if (!entry) return undefined;
    const source: Source = backedUp ? "backup" : "download";
    const number = transfer?.number ?? (await beginTransfer(this.#reception, entry));
    try {
      const placed = await receiveOne(this.#reception, number, { entry, source, isAlone });
      this.received.add(kindOf(entry));
      return placed;
    } catch (error) {
      if (!isAboutOneFile(error)) throw error;
      this.attempts.fail(number, "failed", error);
      return undefined;
    }
  }
}

/** Surveys and works by turns, until nothing is left that could be done. */
export async function* receiveInto(
  inbox: Inbox,
  session: DirectLinkSession,
  given: ReceiveSettings,
): AsyncGenerator<ReceivedFile, void, undefined> {
  const { journal } = inbox;
  const { settings, signal, stop } = stoppable(given);
  const collection = new Collection({ inbox, session, settings });
  const { attempts, received } = collection;
  const tellFound = guardHook(settings.onFound);
  let fruitless = 0;
  for (;;) {
    const survey = await takeSurvey(session, journal, settings);
    const due = selectDue(survey, attempts, received);
    if (due.length === 0) return endWith(inbox, session, survey, attempts);
    tellFound(due.flatMap(toFetch));
    let successes = 0;
    const work = (task: Task): Promise<Placed | undefined> => collection.perform(task);
    for await (const placed of inParallel(due, settings.concurrency, work, stop)) {
      if (!placed) continue;
      successes += 1;
      yield placed.file;
      // Only now: what was not told by this call is told by the next one.
      await journal.append({ placed: placed.number });
    }
    fruitless = successes > 0 ? 0 : fruitless + 1;
    if (successes < due.length) await wait(fruitless, attempts.takeRetryAfter(), signal);
  }
}

/** What is left of the journal is what the next call needs to know. */
async function endWith(
  { journal }: Inbox,
  session: DirectLinkSession,
  { listedKinds }: Survey,
  attempts: Attempts,
): Promise<void> {
  const account = accountOf(session);
  const left = journal.transfers.filter(({ state }) => state !== "placed");
  const kinds = new Set([...listedKinds, ...left.map(kindOf)]);
  const isNeeded = (transfer: Transfer): boolean =>
    transfer.account !== account || kinds.has(kindOf(transfer));
  const missing = left.filter((transfer) => transfer.account === account);
  await journal.finish(journal.transfers.filter(isNeeded));
  if (missing.length > 0) {
    throw new FilesNotReceivedError(missing.map((transfer) => attempts.explain(transfer)));
  }
}

/** The file of a task that fetches one. */
function toFetch({ action, file: { listed, backedUp } }: Task): FileFacts[] {
  const entry = action === "download" || action === "repair" ? (backedUp ?? listed) : undefined;
  return entry ? [{ name: entry.name, length: entry.length, modified: entry.modified }] : [];
}

/** Other errors, such as those of the disk and of the session, would befall the next file as well. */
export function isAboutOneFile(error: unknown): boolean {
  if (isInvalidOptionError(error)) return true;
  return (
    isSignoffError(error) &&
    !isAbortError(error) &&
    !isAuthenticationError(error) &&
    !isSessionEndedError(error)
  );
}

/** Longer from time to time, and cut short by the signal: the next call then tells of it. */
async function wait(fruitless: number, asked: number, signal: AbortSignal): Promise<void> {
  const longest = doubledWait(shortestWait, longestWait, fruitless);
  const milliseconds = Math.max(Math.min(asked, longestAsked), longest * (0.5 + Math.random() / 2));
  await sleep(milliseconds, undefined, bare({ signal })).catch(() => undefined);
}
