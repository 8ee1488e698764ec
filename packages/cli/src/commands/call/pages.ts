import { UsageError } from "@signoff/command-kit";
import { stringifyJson } from "@signoff/core";
import type { Input } from "../../operations/inputs.ts";
import type { AnyInit } from "../../provider/any-session.ts";
import { listIn } from "./data.ts";

/** How an operation's list is read in pages: by a number of pages, or of entries that are passed over. */
interface Paging {
  readonly name: string;
  readonly step: "pages" | "entries";
  readonly limit: Input | undefined;
}

/** A page is asked for so many entries, where nothing else is said. */
const usualLimit = 100;

/** No list of a provider has so many pages. */
const mostPages = 10_000;

/** @throws {UsageError} for an operation whose answer comes in no pages that are known. */
export function pagingOf(operation: string, parameters: readonly Input[]): Paging {
  const query = parameters.filter(({ place }) => place === "query");
  const limit = query.find(({ name }) => ["limit", "size", "pageSize"].includes(name));
  const byEntries = query.find(({ name }) => name === "skip" || name === "offset");
  if (byEntries) return { name: byEntries.name, step: "entries", limit };
  const byPages = query.find(({ name }) => name === "page");
  if (byPages) return { name: byPages.name, step: "pages", limit };
  throw new UsageError(
    `--all: ${operation} has no pages to count through; leave --all out${query.some(({ name }) => /^(?:after|next)$/.test(name)) ? ", and give each answer's cursor to the next call" : ""}.`,
  );
}

/** Reads all pages, to the first that is empty, or brings nothing new. */
export async function readAll(
  { name, step, limit }: Paging,
  init: AnyInit,
  read: (init: AnyInit) => Promise<unknown>,
  onPage: (entries: number) => void,
): Promise<readonly unknown[]> {
  const query = init.params?.["query"] ?? {};
  const size =
    limit && Number(query[limit.name] ?? Math.min(usualLimit, limit.schema.maximum ?? usualLimit));
  const all: unknown[] = [];
  const seen = new Set<string>();
  let at = Number(query[name] ?? 0);
  for (let page = 0; page < mostPages; page += 1) {
    const asked = { ...query, ...(limit && { [limit.name]: size }), [name]: at };
    const data = await read({ ...init, params: { ...init.params, query: asked } });
    const entries = listIn(data) ?? [];
    const fresh = entries.filter((entry) => isNew(seen, entry));
    for (const entry of fresh) all.push(entry);
    onPage(all.length);
    const isFirst = page === 0 && step === "pages";
    if (fresh.length === 0 && !isFirst) return all;
    if (step === "entries" && size !== undefined && entries.length < size) return all;
    at += step === "pages" ? 1 : entries.length;
  }
  return all;
}

function isNew(seen: Set<string>, entry: unknown): boolean {
  const key = stringifyJson(entry);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
