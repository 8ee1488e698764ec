import { isStoreError } from "../../../errors/store-error.ts";
import { keepUp } from "../ending/keep-up.ts";
import { randomId } from "../../../values/random-id.ts";
import type { SessionStore } from "../store.ts";
import { swap } from "../swap/swap.ts";
import { not } from "../transitions/decision.ts";
import { orphan, type Sighting, whyNoOrphan } from "../transitions/orphan.ts";
import { carryOut, finishOthers, leftBy } from "./carry-out.ts";
import { endLost } from "./end-lost.ts";
import { inPool } from "./in-pool.ts";
import type { LeftOver } from "./left-over.ts";
import { leftByError, leftKept } from "./left-overs.ts";
import { Sweep } from "./sweep.ts";
import {
  checkSweepOptions,
  type SweepOptions,
  sweepOptionNames,
  type SweepResult,
} from "./sweep-options.ts";
import { visit, type Visited } from "./visit.ts";

/** An account that seems to be nobody's any more, and when it was seen so. */
interface Suspect {
  readonly visited: Visited;
  readonly first: Sighting;
}

/**
 * Ends all sessions in a store whose users are gone, such as those of a process that was killed. An account counts as nobody's
 * when it was seen so twice, 4 s apart, and nobody has written in between. Safe from many processes at once: each session is
 * ended by one of them. The receipts are stored too.
 *
 * @throws {InvalidOptionError} for a bad option, before any request.
 * @throws {StoreError} where the store cannot be reached or listed. What keeps single accounts from being ended is told in
 * `left`.
 */
export async function signOffOrphans(
  store: SessionStore,
  options: SweepOptions,
): Promise<SweepResult> {
  const settings = checkSweepOptions(options, sweepOptionNames, "signOffOrphans");
  const sweep = new Sweep(store, settings);
  const { concurrency } = settings;
  await sweep.begin();
  try {
    const keys = await sweep.listKeys();
    sweep.expect(keys.length);
    const suspects: Suspect[] = [];
    await inPool(keys, concurrency, async (key) => {
      const suspect = sweep.isStopped ? undefined : await lookOnce(sweep, key);
      if (suspect) suspects.push(suspect);
    });
    await inPool(suspects, concurrency, (suspect) => lookAgain(sweep, suspect));
    await finishOthers(sweep);
    return sweep.result();
  } finally {
    await sweep.end();
  }
}

/** Does what can be done at once; a suspect has to be seen again. */
async function lookOnce(sweep: Sweep, key: string): Promise<Suspect | undefined> {
  const found = await visit(sweep, key);
  if ("left" in found) {
    sweep.finish(key, found.left);
    return undefined;
  }
  const { record, revision, look, ender } = found.visited;
  if (whyNoOrphan(record, ender.actor, look) === undefined) {
    return { visited: found.visited, first: { revision, at: performance.now() } };
  }
  sweep.finish(key, await tidy(sweep, found.visited));
  return undefined;
}

/** What of an account is to be done that is no orphan: an ending that nobody is at, and what is due. */
async function tidy(sweep: Sweep, visited: Visited): Promise<readonly LeftOver[]> {
  const { record, look, ender, about } = visited;
  if (record.phase === "ending") return carryOut(sweep, visited);
  await keepUp(ender, visited);
  await endLost(sweep, visited);
  const reason = whyNoOrphan(record, ender.actor, look);
  const isKept = reason !== undefined && "why" in reason && reason.why === "kept";
  return [...(isKept ? [leftKept(about, record, look)] : []), ...(await leftBy(sweep, visited))];
}

async function lookAgain(sweep: Sweep, { visited, first }: Suspect): Promise<void> {
  await sweep.waitUntil(first.at + sweep.settings.limits.looksApart);
  if (!sweep.isStopped) sweep.finish(visited.about.key, await end(sweep, visited, first));
}

async function end(sweep: Sweep, visited: Visited, first: Sighting): Promise<readonly LeftOver[]> {
  const { ender, about } = visited;
  const turn = randomId();
  try {
    const begun = await swap(
      ender.shelf,
      ({ record, revision, look }) => {
        if (!record || revision === undefined) return not("nothing");
        const again = { revision, at: performance.now() };
        return orphan(record, ender.actor, look, { first, again, turn });
      },
      { settled: (record) => record.turn?.id === turn },
    );
    const isEnding = begun.written || begun.why === "ending";
    return isEnding ? await carryOut(sweep, visited) : await leftBy(sweep, visited);
  } catch (error) {
    if (isStoreError(error)) return [leftByError(about, error)];
    throw error;
  }
}
