import type { AnswerHead, CallOptions } from "@signoff/core";
import { type ListOptions, pagedList, type PagedList } from "./paged-list.ts";

/** Which entries a request asks for. */
interface Rows {
  readonly skip: number;
  readonly limit: number;
}

/** A list whose operation takes `skip` and `limit`. */
export interface SkipList<Entry> extends Omit<PagedList<Entry, number>, "read"> {
  read(
    rows: Rows,
    call: CallOptions,
  ): Promise<{
    readonly entries: readonly Entry[] | null | undefined;
    readonly response: AnswerHead;
  }>;
}

/**
 * Reads to a page that is shorter than what was asked for. Where more was asked for than is usual a server may give less,
 * so that a page of the usual length has another request behind it.
 */
export function skipList<Entry>(
  { read, ...list }: SkipList<Entry>,
  options: ListOptions | undefined,
): AsyncGenerator<Entry, void, undefined> {
  return pagedList<Entry, number>(
    {
      ...list,
      async read(skip = 0, limit, call) {
        const { entries, response } = await read({ skip, limit }, call);
        const length = entries?.length ?? 0;
        const isLast = length < Math.min(limit, list.usual);
        return { entries, response, next: isLast ? undefined : skip + length };
      },
    },
    options,
  );
}
