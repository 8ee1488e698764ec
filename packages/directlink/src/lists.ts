import { type CallOptions } from "@signoff/core";
import { type AnswerFacts, unusableAnswer } from "@signoff/core/provider";
import { readPages } from "./lists/pages.ts";
import type { FileEntry } from "./schemas.ts";
import type { DirectLinkSession } from "./session.ts";

/**
 * The files that wait for the user, page by page. Read the list to its end before the first download: a download takes its
 * file off the list, so that later pages move up and files would be passed over.
 *
 * Entries that a page repeats of an earlier one are dropped, by name, time and length.
 *
 * @param options hold for each request.
 * @throws {ProtocolError} when an answer holds no list, or the pages come to no end.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export function listFiles(
  session: DirectLinkSession,
  options?: CallOptions,
): AsyncGenerator<FileEntry, void, undefined> {
  return readList(session, "/directlink/v1/download/list", options);
}

/**
 * The files that were fetched before and are still kept in backup, page by page, as {@link listFiles} does it.
 *
 * @param options hold for each request.
 * @throws {ProtocolError} when an answer holds no list, or the pages come to no end.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export function listBackupFiles(
  session: DirectLinkSession,
  options?: CallOptions,
): AsyncGenerator<FileEntry, void, undefined> {
  return readList(session, "/directlink/v1/download/list/backup", options);
}

type ListPath = "/directlink/v1/download/list" | "/directlink/v1/download/list/backup";

async function* readList(
  session: DirectLinkSession,
  path: ListPath,
  options: CallOptions | undefined,
): AsyncGenerator<FileEntry, void, undefined> {
  const isNew = createFilter();
  const pages = readPages(
    `GET ${path}`,
    async (page) => {
      const init = { ...options, params: { query: { page } } };
      const { data, response } = await session.GET(path, init);
      const entries = entriesOf(path, data, response);
      return { isEmpty: entries.length === 0, entries: entries.filter(isNew(page)) };
    },
    ({ isEmpty, entries }) => (isEmpty ? "empty" : entries.length === 0 ? "repeated" : "new"),
  );
  for await (const { entries } of pages) yield* entries;
}

/** A list without entries is `null` or missing. */
function entriesOf(path: ListPath, data: unknown, answer: AnswerFacts): readonly FileEntry[] {
  const isEnvelope = typeof data === "object" && data !== null && !Array.isArray(data);
  const files = isEnvelope ? ((data as { files?: unknown }).files ?? []) : undefined;
  if (Array.isArray(files) && files.every(isEntry)) return files;
  const operation = `GET ${path}` as const;
  throw unusableAnswer("directlink", operation, "answered without a list of files", answer);
}

function isEntry(value: unknown): value is FileEntry {
  const { name, length, modified, linkURL } = Object(value) as Partial<FileEntry>;
  return (
    typeof name === "string" &&
    Number.isSafeInteger(length) &&
    Number.isSafeInteger(modified) &&
    typeof linkURL === "string"
  );
}

/**
 * Passes what no earlier page had. Of files that came while the list was read, those behind them move to a later page and
 * get another `id`; within a page the `id` tells two files of one name, time and length apart.
 */
function createFilter(): (page: number) => (entry: FileEntry) => boolean {
  const firstPages = new Map<string, number>();
  const seen = new Set<string>();
  return (page) =>
    ({ id, name, modified, length }) => {
      const key = JSON.stringify([name, modified, length]);
      const keyWithId = JSON.stringify([page, id, key]);
      const firstPage = firstPages.get(key) ?? page;
      if (firstPage !== page || seen.has(keyWithId)) return false;
      firstPages.set(key, page);
      seen.add(keyWithId);
      return true;
    };
}
