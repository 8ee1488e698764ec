import type { FileEntry } from "../../schemas.ts";
import { kindOf, type Transfer } from "./transfer.ts";

/** One file with all that is known of it. */
export interface KnownFile {
  readonly transfer: Transfer | undefined;
  readonly listed: FileEntry | undefined;
  readonly backedUp: FileEntry | undefined;
  /** Whether another file of the same name, length and time is in place. */
  readonly hasTwinInPlace: boolean;
  /** Whether no other file has this name, length and time. */
  readonly isAlone: boolean;
}

/** The kinds of which the backup list has to tell: of files that were asked for, or are in place and listed still. */
export function kindsToLookUp(
  transfers: readonly Transfer[],
  list: readonly FileEntry[],
): ReadonlySet<string> {
  const listed = new Set(list.map(kindOf));
  return new Set(
    transfers
      .filter((transfer) => transfer.state === "requested" || listed.has(kindOf(transfer)))
      .map(kindOf),
  );
}

/**
 * Finds out which entry of which list is which file. A server gives no lasting number to a file, and a partner may send two
 * of one name, length and time: such twins are told apart by counting them.
 *
 * @param backup the entries of the kinds that `kindsToLookUp` names.
 */
export function matchFiles(
  transfers: readonly Transfer[],
  list: readonly FileEntry[],
  backup: readonly FileEntry[],
): KnownFile[] {
  const byKind = new Map<string, Twins>();
  const twinsOf = (kind: string): Twins => {
    const twins = byKind.get(kind) ?? { transfers: [], listed: [], backedUp: [] };
    byKind.set(kind, twins);
    return twins;
  };
  for (const transfer of transfers) twinsOf(kindOf(transfer)).transfers.push(transfer);
  for (const entry of list) twinsOf(kindOf(entry)).listed.push(entry);
  for (const entry of backup) byKind.get(kindOf(entry))?.backedUp.push(entry);
  return [...byKind.values()].flatMap(matchTwins);
}

interface Twins {
  readonly transfers: Transfer[];
  readonly listed: FileEntry[];
  readonly backedUp: FileEntry[];
}

function matchTwins({ transfers, listed, backedUp }: Twins): KnownFile[] {
  const requested = transfers.filter(({ state }) => state === "requested");
  const settled = transfers.length - requested.length;
  const hasTwinInPlace = settled > 0;
  // What is in backup beyond the settled ones was asked for, and is not here yet.
  const moved = requested.slice(0, Math.max(0, backedUp.length - settled));
  const waiting = requested.slice(moved.length);
  // A settled one that is not in backup may still be listed, where the server is slow to move it.
  const unmoved = Math.max(0, settled - backedUp.length);
  const fresh = listed.slice(waiting.length + unmoved);
  const isAlone = transfers.length <= 1 && listed.length + backedUp.length <= 1;
  return [
    ...moved.map((transfer, index) => {
      const entry = backedUp[settled + index];
      return { transfer, listed: undefined, backedUp: entry, hasTwinInPlace, isAlone };
    }),
    ...waiting.map((transfer, index) => {
      return { transfer, listed: listed[index], backedUp: undefined, hasTwinInPlace, isAlone };
    }),
    ...fresh.map((entry) => {
      return { transfer: undefined, listed: entry, backedUp: undefined, hasTwinInPlace, isAlone };
    }),
  ];
}
