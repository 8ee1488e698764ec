import { type AnswerHead, type CallOptions, type OperationName } from "@signoff/core";
import { callOptionNames, ownOptions, readPageSize, unusableAnswer } from "@signoff/core/provider";
import { type Key, readPages } from "./pages.ts";

/** What a list may be given. The call options hold for each request. */
export interface ListOptions extends CallOptions {
  /** How many entries a request asks for. Default and upper bound are the documented ones of the operation. */
  pageSize?: number | undefined;
}

/** What was read of a list. */
export interface Answer<Entry, Position> {
  /** None, where nothing was found. */
  readonly entries: readonly Entry[] | null | undefined;
  /** Where the next page is; nothing, an empty text included, behind the last one. */
  readonly next: Position | null | undefined;
  readonly response: AnswerHead;
}

/** A list whose pages are found by what the one before has told. */
export interface PagedList<Entry, Position> {
  readonly operation: OperationName;
  /** How many entries a request asks for where the app says nothing. */
  readonly usual: number;
  /** As many as the documentation allows; any number, where it sets no limit. */
  readonly most?: number;
  keyOf(entry: Entry): Key | undefined;
  read(
    position: Position | undefined,
    limit: number,
    call: CallOptions,
  ): Promise<Answer<Entry, Position>>;
}

/**
 * @throws {InvalidOptionError} for an option that is unfit, at once.
 * @throws {ProtocolError} while it is read, for an answer without a list.
 */
export function pagedList<Entry, Position extends Key>(
  { operation, usual, most, keyOf, read }: PagedList<Entry, Position>,
  options: ListOptions | undefined,
): AsyncGenerator<Entry, void, undefined> {
  const { pageSize, ...call } = ownOptions(options, optionNames, "a list");
  const limit = readPageSize(pageSize, usual, most);
  return readPages<Entry, Position>({
    operation,
    keyOf,
    async read(position) {
      const { entries, next, response } = await read(position, limit, call);
      return {
        entries: checkEntries(operation, entries, response),
        next: next === null || next === "" ? undefined : next,
      };
    },
  });
}

const optionNames: readonly (keyof ListOptions)[] = ["pageSize", ...callOptionNames];

function checkEntries<Entry>(
  operation: OperationName,
  entries: Answer<Entry, never>["entries"],
  answer: AnswerHead,
): readonly Entry[] {
  if (entries === null || entries === undefined) return [];
  if (Array.isArray(entries)) return entries;
  throw unusableAnswer("symphony", operation, "answered without a list", answer);
}
