import { listOperations, type OpenApiDocument } from "../openapi.ts";
import { compareOperation, describeCall } from "./compare-operations.ts";
import { createTypeComparison, describeType } from "./compare-types.ts";
import { type Deviations, type SortedGaps, sortGaps } from "./deviations.ts";
import type { Documented } from "./documented.ts";
import { listFieldPlaces } from "./fields.ts";
import { type Gap, nothing } from "./gap.ts";

/** How much of what a vendor documents its spec says. */
export interface Coverage extends SortedGaps {
  readonly operations: Count;
  /** Parameters, headers, and the fields of objects, bodies and answers. */
  readonly fields: Count;
  readonly objects: Count;
  /** The places at which the spec differs on purpose. */
  readonly deviations: number;
}

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
): Coverage {
  const sorted = sortGaps(listGaps(documented, document), deviations);
  const fields = listFieldPlaces(documented);
  const faults = sorted.unexplained.map((gap) => ({ gap, field: findField(fields, gap.at) }));
  const faultyFields = new Set(faults.map(({ field }) => field));
  const faultyOwners = new Set(
    faults.filter(({ field }) => field === undefined).map(({ gap }) => ownerOf(gap.at)),
  );
  const absent = sorted.unexplained.filter((gap) => gap.specified === nothing);
  return {
    ...sorted,
    operations: count(Object.keys(documented.operations), (name) => !faultyOwners.has(name)),
    fields: count(fields, (at) => !faultyFields.has(at) && !absent.some((gap) => isIn(gap.at, at))),
    objects: count(Object.keys(documented.objects), (name) => !faultyOwners.has(name)),
    deviations: deviations.reduce((sum, { at }) => sum + at.length, 0) - sorted.outdated.length,
  };
}

/** A coverage as one line: `13 of 13 operations, 80 of 80 fields, 9 of 9 objects, 2 deliberate deviations`. */
export function formatCoverage({ operations, fields, objects, deviations }: Coverage): string {
  return [
    `${formatCount(operations)} operations`,
    `${formatCount(fields)} fields`,
    `${formatCount(objects)} objects`,
    `${deviations} deliberate deviation${deviations === 1 ? "" : "s"}`,
  ].join(", ");
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

function formatCount({ covered, all }: Count): string {
  return `${covered} of ${all}`;
}
