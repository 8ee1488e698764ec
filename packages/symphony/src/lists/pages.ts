import { type OperationName, ProtocolError } from "@signoff/core";
import { unusableAnswer } from "@signoff/core/provider";

/** What tells entries apart, or pages. */
export type Key = string | number | bigint;

/** One answer of a list. */
interface Page<Entry, Position> {
  readonly entries: readonly Entry[];
  /** Where the next page is; `undefined` behind the last one. */
  readonly next: Position | undefined;
}

/** How a list is read. */
export interface Pages<Entry, Position> {
  readonly operation: OperationName;
  /** What tells two entries apart; `undefined` where nothing does. */
  keyOf(entry: Entry): Key | undefined;
  /** @param position `undefined` for the first page. */
  read(position: Position | undefined): Promise<Page<Entry, Position>>;
}

/** A list may grow or shrink while it is read, so that a page repeats some of an earlier one. */
const mostRepeatedPages = 20;
const mostEmptyPages = 1_000;
/** At least; at most twice as many. */
const mostRemembered = 10_000;

/**
 * Reads the pages one after the other, and drops entries that were read before.
 *
 * @throws {ProtocolError} for a server whose pages come to no end.
 */
export async function* readPages<Entry, Position extends Key>({
  operation,
  keyOf,
  read,
}: Pages<Entry, Position>): AsyncGenerator<Entry, void, undefined> {
  const isNewEntry = createFilter();
  const isNewPosition = createFilter();
  let repeated = 0;
  let empty = 0;
  let position: Position | undefined;
  do {
    const { entries, next }: Page<Entry, Position> = await read(position);
    const fresh = entries.filter((entry) => isNewEntry(keyOf(entry)));
    yield* fresh;
    empty = entries.length === 0 ? empty + 1 : 0;
    repeated = fresh.length === 0 && empty === 0 ? repeated + 1 : 0;
    if (!isNewPosition(next)) throw endless(operation, "a page leads back to an earlier one");
    if (repeated > mostRepeatedPages) throw endless(operation, "its pages are all the same");
    if (empty > mostEmptyPages) throw endless(operation, "its pages are all empty");
    position = next;
  } while (position !== undefined);
}

/** Passes each value once, as far back as it remembers; `undefined` always. */
function createFilter(): (value: Key | undefined) => boolean {
  // Two sets, of which the older is dropped as a whole: to take the oldest value out of one each time is far slower.
  let recent = new Set<string>();
  let older = new Set<string>();
  return (value) => {
    if (value === undefined) return true;
    const key = String(value);
    if (recent.has(key) || older.has(key)) return false;
    recent.add(key);
    if (recent.size === mostRemembered) [older, recent] = [recent, new Set()];
    return true;
  };
}

function endless(operation: OperationName, what: string): ProtocolError {
  const told = `comes to no end: ${what}. What was read is not all`;
  return unusableAnswer("symphony", operation, told);
}
