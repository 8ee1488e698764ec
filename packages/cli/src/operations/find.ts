import { UsageError } from "@signoff/command-kit";
import { listOperations, type OpenApiDocument, type PlacedOperation } from "@signoff/openapi";
import { nearestOf } from "./nearest.ts";

/**
 * An operation by its id, or by its method and its path as the spec has it.
 *
 * @throws {UsageError} where there is none, with those that may have been meant.
 */
export function findOperation(
  document: OpenApiDocument,
  provider: string,
  [first = "", second]: readonly string[],
): PlacedOperation {
  const all = listOperations(document);
  const wanted = (second === undefined ? first : `${first} ${second}`).toLowerCase();
  const found = all.find(
    ({ method, path, operation: { operationId = "" } }) =>
      operationId.toLowerCase() === wanted || `${method} ${path}`.toLowerCase() === wanted,
  );
  if (found) return found;
  const names = all.map(({ method, path, operation }) =>
    second === undefined ? (operation.operationId ?? "") : `${method} ${path}`,
  );
  const near = nearestOf(wanted, names);
  const meant = near.length > 0 ? ` Did you mean ${near.join(", or ")}?` : "";
  throw new UsageError(
    `${provider} has no operation ${JSON.stringify(second === undefined ? first : `${first} ${second}`)}.${meant} "signoff ops ${provider} <words>" finds operations.`,
  );
}

/** The operations that have all of the words, those first that have them in their names. */
export function searchOperations(
  document: OpenApiDocument,
  words: readonly string[],
): readonly PlacedOperation[] {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean);
  return listOperations(document)
    .map((placed) => ({ placed, score: scoreOf(placed, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ placed }) => placed);
}

/** 0 where a word is missing. */
function scoreOf({ method, path, operation }: PlacedOperation, words: readonly string[]): number {
  const { operationId = "", summary = "", description = "", tags = [] } = operation;
  const places = [
    { text: operationId, weight: 8 },
    { text: summary, weight: 4 },
    { text: `${method} ${path}`, weight: 3 },
    { text: tags.join(" "), weight: 2 },
    { text: description, weight: 1 },
  ].map(({ text, weight }) => ({ text: text.toLowerCase(), weight }));
  const scores = words.map((word) =>
    places.reduce(
      (most, { text, weight }) => (text.includes(word) ? Math.max(most, weight) : most),
      0,
    ),
  );
  return scores.includes(0) ? 0 : 1 + scores.reduce((sum, score) => sum + score, 0);
}
