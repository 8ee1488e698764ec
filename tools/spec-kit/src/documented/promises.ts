import {
  listAnswerPlaces,
  listRequestPlaces,
  type OpenApiDocument,
  promisedNames,
} from "@signoff/openapi";
import type { Documented } from "./documented.ts";
import { fieldPlace, listPlacedFields } from "./fields.ts";
import type { Gap } from "./gap.ts";

/** `specs/<provider>/promises.json`: what answers have for sure though the vendor marks it nowhere as mandatory, and why. */
export type Promises = readonly AnswerPromise[];

/** The same promise of one or more fields. */
interface AnswerPromise {
  /** The schema, or the place within one, as `coverage` names it. */
  readonly at: string;
  readonly fields: readonly string[];
  /** Who relies on it: the vendor's own words, or all of its examples and its own kits. */
  readonly by: (typeof promiseSources)[number];
  /** Why the fields are always there. */
  readonly reason: string;
  /** Where that is seen: pages, samples and lines of code, at least one. */
  readonly evidence: readonly string[];
}

/** Who may say that a field is always there. */
export const promiseSources = ["vendor", "practice"] as const;

/** What is wrong between the promises, the spec and what is documented, a line each. */
export function listPromiseGaps(
  documented: Documented,
  document: OpenApiDocument,
  promises: Promises,
): readonly string[] {
  const answers = listAnswerPlaces(document);
  const answered = new Set(answers.map(({ at }) => at));
  const mandatory = placeAll(
    answers.map(({ at, schema }) => ({ at, fields: promisedNames(schema) })),
  );
  const demanded = placeAll(
    listRequestPlaces(document).map(({ at, schema }) => ({ at, fields: schema.required ?? [] })),
  );
  const said = listDemanded(documented);
  const promised = new Set<string>();
  const faults = promises.flatMap(({ at, fields }) =>
    fields.flatMap((field) => judge(at, fieldPlace(at, field))),
  );
  const unfounded = [...mandatory].filter((place) => !said.has(place) && !promised.has(place));
  return [
    ...faults,
    ...unfounded.map(
      (place) => `${place}: answers have it for sure, which neither documentation nor promise says`,
    ),
  ];

  function judge(at: string, place: string): readonly string[] {
    if (promised.has(place)) return [`${place}: it is promised twice`];
    promised.add(place);
    if (!answered.has(at)) return [`${place}: no answer has such a place; take the promise out`];
    if (!mandatory.has(place)) return [`${place}: it is promised, and answers may lack it`];
    if (said.has(place)) return [`${place}: it is documented as required; take the promise out`];
    if (!demanded.has(place)) return [];
    return [`${place}: requests demand it too; say x-signoff-promised in place of required`];
  }
}

/** Leaves out the gaps that promises explain: the vendor tells that a field may be absent, the spec that it is there. */
export function withoutPromised(
  documented: Documented,
  gaps: readonly Gap[],
  promises: Promises,
): readonly Gap[] {
  const promised = placeAll(promises);
  return gaps.filter(
    (gap) =>
      gap.documented !== "optional" ||
      gap.specified !== "required" ||
      !promised.has(specifiedPlace(documented, gap.at)),
  );
}

/** The places of all fields that are documented as required, with names as the spec has them. */
function listDemanded(documented: Documented): ReadonlySet<string> {
  const demanded = listPlacedFields(documented).filter(({ required }) => required === true);
  return new Set(demanded.map(({ at }) => specifiedPlace(documented, at)));
}

/** A place with its operation or object named as in the spec. */
function specifiedPlace({ specifiedAs }: Documented, at: string): string {
  const names = { ...specifiedAs?.operations, ...specifiedAs?.objects };
  return at.replace(/^[^ .[{]+/, (owner) => names[owner] ?? owner);
}

function placeAll(lists: readonly Pick<AnswerPromise, "at" | "fields">[]): ReadonlySet<string> {
  return new Set(lists.flatMap(({ at, fields }) => fields.map((field) => fieldPlace(at, field))));
}
