import { pause } from "@signoff/core/provider";
import type { ListedFeed, Datafeeds } from "./datafeeds.ts";

/**
 * The waits between looks while there are several, in ms. Whoever makes way for another one does so within the time of a
 * few requests.
 */
const waits = [100, 200, 400, 800, 1_600] as const;

/** After so many waits the others are not about to go: somebody settled on one of them before ours was made. */
const waitsOfOwn = 4;

/** What is known of the datafeeds of one tag; it outlives a look that fails. */
export interface Known {
  /** The one that was created here, and is not given up. */
  ownId: string | undefined;
  /** Those that are not to be taken, though they may be listed still: lost by the agent, or given up. */
  readonly gone: Set<string>;
}

/**
 * Finds the datafeed that all processes with the same tag read, or creates it. After a creation it looks again: where
 * others created one at the same time, all of them choose the same, without talking, and delete their own.
 *
 * One that has not won is given up at once. One that has won waits until it is the only one, and makes way for another
 * that stays: it belongs to somebody who saw no second one, since ours was created on a list that had grown old.
 *
 * One whose creation was answered to nobody stays as well. Where the agent tells when each was created, the older one is
 * taken all the same; where it does not, processes that settled before that one was listed may read another one than those
 * that come later.
 */
export async function settle(
  feeds: Datafeeds,
  tag: string,
  known: Known,
  signal: AbortSignal,
): Promise<string> {
  const giveUp = async (id: string): Promise<void> => {
    known.ownId = undefined;
    known.gone.add(id);
    await feeds.remove(id, signal);
  };
  for (let look = 0; ; look += 1) {
    const ids = idsInOrder(await feeds.list(tag, signal), tag, known);
    const [winner] = ids;
    const { ownId } = known;
    if (winner === undefined) {
      known.ownId = await feeds.create(signal);
      look = -1;
      continue;
    }
    const isOwn = winner === ownId;
    if (ownId !== undefined && !isOwn) await giveUp(ownId);
    const isAlone = ids.every((id) => id === winner || id === ownId);
    // What others created a moment ago need not be in the first list after ours.
    if (isAlone && !(isOwn && look === 0)) return winner;
    const wait = isOwn && look >= waitsOfOwn ? undefined : waits[look];
    if (wait !== undefined) await pause(wait, signal);
    else if (isOwn) await giveUp(ownId);
    else return winner;
  }
}

/** All that may be taken, the best first: by rules that come to the same in every process. */
function idsInOrder(listed: readonly ListedFeed[], tag: string, { ownId, gone }: Known): string[] {
  const usable = listed.filter(({ id }) => !gone.has(id));
  // What was created a moment ago need not be in every list yet.
  if (ownId !== undefined && usable.every(({ id }) => id !== ownId)) usable.push({ id: ownId });
  return usable
    .toSorted(
      (one, other) =>
        // Agents may name a datafeed after its tag.
        Number(other.id === tag) - Number(one.id === tag) ||
        creationOf(one) - creationOf(other) ||
        (one.id < other.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

function creationOf({ createdAt = Infinity }: ListedFeed): number {
  return Number(createdAt);
}
