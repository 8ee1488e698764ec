import { listOperations, type OpenApiDocument, type PlacedOperation } from "@signoff/openapi";
import { describeOperation } from "../../operations/describe.ts";
import { searchOperations } from "../../operations/find.ts";
import { inputsOf } from "../../operations/inputs.ts";
import { effectOf } from "./writing.ts";

/** So many are told in full, so many in a line each. */
const [mostDescribed, mostListed] = [3, 25];

/** What the documentation has on some words: few operations in full, many by what they are called. */
export function searchDocumentation(document: OpenApiDocument, query: string): object {
  const found = findByWords(document, query.trim());
  const operations =
    found.length <= mostDescribed
      ? found.map((placed) => ({
          ...describeOperation(document, placed),
          effect: effectOf(placed),
        }))
      : found.slice(0, mostListed).map((placed) => summaryOf(document, placed));
  const left = found.length - operations.length;
  return {
    found: found.length,
    operations,
    ...(left > 0 && { more: `${left} more: search with more words.` }),
    ...(found.length > mostDescribed && {
      next: "Search for an operation by its name to see all that it takes and answers.",
    }),
    ...(found.length === 0 && { next: "Search with other words, or with fewer." }),
  };
}

/** The one of that name; else those with all of the words, or, where there are none, with most of them. */
function findByWords(document: OpenApiDocument, query: string): readonly PlacedOperation[] {
  const named = listOperations(document).filter(
    ({ operation }) => operation.operationId?.toLowerCase() === query.toLowerCase(),
  );
  if (named.length > 0) return named;
  const all = searchOperations(document, [query]);
  return all.length > 0 ? all : findByMostWords(document, query);
}

function findByMostWords(document: OpenApiDocument, query: string): readonly PlacedOperation[] {
  const hits = new Map<string, { readonly placed: PlacedOperation; readonly count: number }>();
  for (const word of new Set(query.split(/\s+/))) {
    for (const placed of searchOperations(document, [word])) {
      const name = placed.operation.operationId ?? `${placed.method} ${placed.path}`;
      hits.set(name, { placed, count: (hits.get(name)?.count ?? 0) + 1 });
    }
  }
  const most = [...hits.values()].reduce((top, { count }) => Math.max(top, count), 0);
  return [...hits.values()].filter(({ count }) => count === most).map(({ placed }) => placed);
}

function summaryOf(document: OpenApiDocument, placed: PlacedOperation): object {
  const { method, path, operation } = placed;
  const { parameters, body } = inputsOf(document, placed);
  const needed = parameters.filter(({ required }) => required).map(({ name }) => name);
  return {
    operation: operation.operationId,
    call: `${method} ${path}`,
    summary: operation.summary,
    effect: effectOf(placed),
    ...(needed.length > 0 && { needs: needed }),
    ...(body?.required && { body: body.mediaType }),
  };
}
