import { type CallOptions, type OperationName, type Result } from "@signoff/core";
import {
  type AnswerFacts,
  callOptionNames,
  ownOptions,
  readPageSize,
  unusableAnswer,
} from "@signoff/core/provider";

/** What a list may be given. The call options hold for each request. */
export interface ListOptions extends CallOptions {
  /** How many entries a request asks for, 1 to 50. Default 50. */
  pageSize?: number | undefined;
}

/** A list on the server, read page by page as it is iterated. Each iteration reads it anew. */
export interface Listing<Entry> extends AsyncIterable<Entry> {
  /**
   * How many entries there are in all, as the server told it last; asks for one entry where none was read yet.
   * `undefined` where the server does not tell.
   */
  total(): Promise<number | undefined>;
}

/** The rows that a request asks for. */
export interface Rows {
  readonly limit: number;
  readonly offset: number;
}

/** A list whose operation takes `limit` and `offset`. */
export interface PagedList<Entry> {
  readonly operation: OperationName;
  /** The property that tells two entries apart. */
  readonly id: keyof Entry & string;
  read(rows: Rows, call: CallOptions): Promise<Result<readonly Entry[]>>;
}

const optionNames: readonly (keyof ListOptions)[] = ["pageSize", ...callOptionNames];

const largestPage = 50;

/**
 * Reads to the first empty page: a server may give fewer entries than it is asked for. Entries that a page repeats, since
 * others came meanwhile, are dropped.
 *
 * @throws {InvalidOptionError} for an option that is unknown, or a bad `pageSize`.
 */
export function listPages<Entry extends object>(
  list: PagedList<Entry>,
  options: ListOptions | undefined,
): Listing<Entry> {
  const { pageSize, ...call } = ownOptions(options, optionNames, list.operation);
  const limit = readPageSize(pageSize, largestPage, largestPage);
  let total: number | undefined;
  const read = async (rows: Rows): Promise<readonly Entry[]> => {
    const { data, response } = await list.read(rows, call);
    total = readCount(response.headers);
    return checkEntries(list, data, response);
  };
  return {
    [Symbol.asyncIterator]: () => readEntries(list, limit, read),
    async total() {
      if (total === undefined) await read({ limit: 1, offset: 0 });
      return total;
    },
  };
}

async function* readEntries<Entry extends object>(
  { operation, id }: PagedList<Entry>,
  limit: number,
  read: (rows: Rows) => Promise<readonly Entry[]>,
): AsyncGenerator<Entry, void, undefined> {
  const seen = new Set<string>();
  const isNew = (entry: Entry): boolean => seen.size < seen.add(String(entry[id])).size;
  let repeatedPages = 0;
  for (let offset = 0; ;) {
    const page = await read({ limit, offset });
    const entries = page.filter(isNew);
    yield* entries;
    offset += page.length;
    repeatedPages = entries.length > 0 ? 0 : repeatedPages + 1;
    // A page of another length that repeats all it has is the whole list, which the server gives whatever is asked for.
    if (page.length === 0 || (repeatedPages > 0 && page.length !== limit)) return;
    if (repeatedPages > 1) {
      throw unusableAnswer(
        "edin-docflow",
        operation,
        "gives the same entries at every offset; the rest is out of reach",
      );
    }
  }
}

function readCount(headers: Headers): number | undefined {
  const count = headers.get("count");
  return count !== null && /^\d{1,15}$/.test(count) ? Number(count) : undefined;
}

function checkEntries<Entry extends object>(
  { operation, id }: PagedList<Entry>,
  data: unknown,
  answer: AnswerFacts,
): readonly Entry[] {
  if (Array.isArray(data) && data.every((entry) => isId(Object(entry)[id]))) return data;
  throw unusableAnswer(
    "edin-docflow",
    operation,
    `answered without a list of entries with ${id}`,
    answer,
  );
}

function isId(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint";
}
