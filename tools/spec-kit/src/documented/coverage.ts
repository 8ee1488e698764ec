import { listOperations, type OpenApiDocument } from "@signoff/openapi";
import { compareOperation, describeCall } from "./compare-operations.ts";
import { listValues } from "./compare-values.ts";
import { createTypeComparison, describeType } from "./compare-types.ts";
import { type Deviations, type SortedGaps, sortGaps } from "./deviations.ts";
import type { Documented } from "./documented.ts";
import { listPlacedFields } from "./fields.ts";
import { type Gap, nothing } from "./gap.ts";
import { listPromiseGaps, type Promises, withoutPromised } from "./promises.ts";
import { hasFormat, isList } from "./told-types.ts";
import { listWords, unsaid, type Word } from "./words.ts";

/** How much of what a vendor documents its spec says, and how much of itself it tells in words. */
export interface Coverage extends SortedGaps {
  readonly counts: Readonly<Record<CountedKind, Count>>;
  /** The places at which the spec differs on purpose. */
  readonly deviations: number;
  /** The fields that answers have for sure by a promise. */
  readonly promises: number;
  /** What is wrong with the promises, a line each; see {@link listPromiseGaps}. */
  readonly unfounded: readonly string[];
}

const countedKinds = [
  "operations",
  // Parameters, headers, and the fields of objects, bodies and answers.
  "fields",
  "objects",
  "formats",
  "enums",
  "defaults",
  "limits",
  // Of the spec itself, whatever the vendor documents.
  "descriptions",
  "examples",
] as const;

/** What is counted, each by itself. */
type CountedKind = (typeof countedKinds)[number];

/** How many of all there are in the spec, as documented or with a reason why not. */
interface Count {
  readonly covered: number;
  readonly all: number;
}

/** Walks all that is documented, and compares it with the spec as one document. */
export function cover(
  documented: Documented,
  document: OpenApiDocument,
  deviations: Deviations,
  promises: Promises,
): Coverage {
  const words = listWords(document);
  const gaps = withoutPromised(documented, listGaps(documented, document), promises);
  const missing = words.filter(({ isSaid }) => !isSaid).map(unsaid);
  const sorted = sortGaps([...gaps, ...missing], deviations);
  return {
    ...sorted,
    counts: {
      ...countDocumented(documented, withoutWords(sorted.unexplained, words)),
      ...countWords(words, sorted.unexplained),
    },
    deviations: deviations.reduce((sum, { at }) => sum + at.length, 0) - sorted.outdated.length,
    promises: promises.reduce((sum, { fields }) => sum + fields.length, 0),
    unfounded: listPromiseGaps(documented, document, promises),
  };
}

/** A coverage as one line: `13 of 13 operations, 80 of 80 fields, ..., 2 deliberate deviations, 3 promises`. */
export function formatCoverage({ counts, deviations, promises }: Coverage): string {
  return [
    ...countedKinds.map((kind) => `${counts[kind].covered} of ${counts[kind].all} ${kind}`),
    `${deviations} deliberate deviation${deviations === 1 ? "" : "s"}`,
    `${promises} promise${promises === 1 ? "" : "s"}`,
  ].join(", ");
}

function countDocumented(
  documented: Documented,
  unexplained: readonly Gap[],
): Record<Exclude<CountedKind, "descriptions" | "examples">, Count> {
  const placed = listPlacedFields(documented);
  const values = placed.flatMap((field) => listValues(field.at, field));
  const valuePlaces = new Set(values.map(({ at }) => at));
  const fields = placed.map(({ at }) => at);
  const ofTypes = unexplained.filter(({ at }) => !valuePlaces.has(at));
  const faults = ofTypes.map((gap) => ({ gap, field: findField(fields, gap.at) }));
  const faultyFields = new Set(faults.map(({ field }) => field));
  const faultyOwners = new Set(
    faults.filter(({ field }) => field === undefined).map(({ gap }) => ownerOf(gap.at)),
  );
  const absent = ofTypes.filter((gap) => gap.specified === nothing);
  const isField = (at: string): boolean =>
    !faultyFields.has(at) && !absent.some((gap) => isIn(gap.at, at));
  const isValue = ({ at }: { readonly at: string }): boolean =>
    !unexplained.some((gap) => gap.at === at || (gap.specified === nothing && isIn(gap.at, at)));
  const objects = Object.entries(documented.objects).map(([at, type]) => ({ at, type }));
  const isTyped = ({ at }: { readonly at: string }): boolean =>
    isField(at) && !faultyOwners.has(at);
  const types = [...placed, ...objects];
  return {
    operations: count(Object.keys(documented.operations), (name) => !faultyOwners.has(name)),
    fields: count(fields, isField),
    objects: count(Object.keys(documented.objects), (name) => !faultyOwners.has(name)),
    formats: count(
      types.filter(({ type }) => hasFormat(type)),
      isTyped,
    ),
    enums: count(
      types.filter(({ type }) => isList(documented, type)),
      isTyped,
    ),
    defaults: count(
      values.filter(({ keyword }) => keyword === "default"),
      isValue,
    ),
    limits: count(
      values.filter(({ keyword }) => keyword !== "default"),
      isValue,
    ),
  };
}

function countWords(
  words: readonly Word[],
  unexplained: readonly Gap[],
): Record<"descriptions" | "examples", Count> {
  const faulty = new Set(unexplained.map(({ at }) => at));
  const isSaid = ({ at }: Word): boolean => !faulty.has(at);
  return {
    descriptions: count(
      words.filter(({ kind }) => kind === "description"),
      isSaid,
    ),
    examples: count(
      words.filter(({ kind }) => kind === "example"),
      isSaid,
    ),
  };
}

function withoutWords(gaps: readonly Gap[], words: readonly Word[]): readonly Gap[] {
  const places = new Set(words.map(({ at }) => at));
  return gaps.filter(({ at }) => !places.has(at));
}

function listGaps(documented: Documented, document: OpenApiDocument): readonly Gap[] {
  const types = createTypeComparison(documented, document);
  const specified = new Map(
    listOperations(document).map((placed) => [placed.operation.operationId, placed]),
  );
  const schemas = document.components?.schemas ?? {};
  const { specifiedAs } = documented;
  const ofObjects = Object.entries(documented.objects).flatMap(([name, type]) => {
    const schema = schemas[specifiedAs?.objects?.[name] ?? name];
    if (schema) return types.compare(name, type, schema);
    return [{ at: name, documented: describeType(type), specified: nothing }];
  });
  const ofOperations = Object.entries(documented.operations).flatMap(([name, operation]) => {
    const placed = specified.get(specifiedAs?.operations?.[name] ?? name);
    if (placed) return compareOperation(documented, document, types, name, placed);
    return [{ at: name, documented: describeCall(operation), specified: nothing }];
  });
  return [...ofOperations, ...ofObjects];
}

/** The innermost field that a place is, or is in. */
function findField(fields: readonly string[], at: string): string | undefined {
  const around = fields.filter((field) => isIn(field, at));
  return around.toSorted((one, other) => other.length - one.length)[0];
}

function isIn(outer: string, at: string): boolean {
  return at === outer || (at.startsWith(outer) && /^[ .[{]/.test(at.slice(outer.length)));
}

/** The operation or object that a place begins with. */
function ownerOf(at: string): string {
  return at.split(/[ .[{]/)[0] ?? at;
}

function count<Item>(items: readonly Item[], isCovered: (item: Item) => boolean): Count {
  return { covered: items.filter(isCovered).length, all: items.length };
}
