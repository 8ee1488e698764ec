import { bare } from "../values/bare.ts";
import { mergeViews, type PlacedSchema, type View, type ViewOf } from "../shapes/view.ts";
import {
  type Difference,
  mostDifferences,
  mostItems,
  mostNames,
  mostValues,
} from "./difference.ts";
import { isOfType, typeOfValue } from "./types-of.ts";

/** What a body is compared with, and how its names are told. */
export interface Comparison {
  readonly viewOf: ViewOf;
  /** A field by its name, or by a hash where that may be data. */
  tellName(name: string): string;
  /** A key of an object whose keys the spec leaves free. */
  tellKey(key: string): string;
}

/** In what a body differs from its schema; it is looked at in bounds. */
export function compareBody(
  body: unknown,
  schema: PlacedSchema,
  comparison: Comparison,
): readonly Difference[] {
  const walk = new Walk(comparison);
  walk.compare(body, [schema]);
  return walk.found;
}

class Walk {
  found: Difference[] = [];
  readonly #comparison: Comparison;
  readonly #path: string[] = [];
  #left = mostValues;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  /** A value with all that the spec says of it. */
  compare(value: unknown, schemas: readonly PlacedSchema[]): void {
    this.#left -= 1;
    if (this.#left < 0 || this.found.length >= mostDifferences) return;
    const view = this.#joined(schemas);
    if (view) this.#compareView(value, view);
  }

  /** Usually of one; objects that several parts describe know the fields of all of them. */
  #joined([first, ...others]: readonly PlacedSchema[]): View | undefined {
    const { viewOf } = this.#comparison;
    if (first === undefined || others.length === 0) return first && viewOf(first);
    return others.map(viewOf).reduce(
      (one, other) => ({
        ...mergeViews(one, other),
        choices: [...one.choices, ...other.choices],
      }),
      viewOf(first),
    );
  }

  #compareView(value: unknown, view: View): void {
    const whole = this.#choose(value, view);
    // Where the alternatives were not tried to their end, the value may be of one that was not chosen.
    if (this.#left < 0) return;
    const unlike = whole.types.find((types) => !isOfType(value, types));
    if (unlike) {
      this.#tell("other-type", whole.pointer, { expected: unlike, seen: typeOfValue(value) });
      return;
    }
    if (hasCodes(whole)) this.#compareCodes(value, whole);
    if (Array.isArray(value)) this.#compareItems(value, whole);
    else if (typeof value === "object" && value !== null) this.#compareFields(value, whole);
  }

  /** The view together with the alternative of each group from which the value differs least. */
  #choose(value: unknown, view: View): View {
    if (view.choices.length === 0) return view;
    let pending = view.choices;
    let chosen: View = { ...view, choices: [] };
    for (let [group] = pending; group !== undefined; [group] = pending) {
      const best = this.#best(value, chosen, group);
      pending = [...pending.slice(1), ...best.choices];
      chosen = { ...best, choices: [] };
    }
    return chosen;
  }

  #best(value: unknown, base: View, group: readonly PlacedSchema[]): View {
    let best = base;
    let least = Number.POSITIVE_INFINITY;
    for (const alternative of group) {
      const merged = mergeViews(base, this.#comparison.viewOf(alternative));
      const count = this.#count(value, merged);
      if (count >= least) continue;
      best = merged;
      least = count;
      if (count === 0) break;
    }
    return best;
  }

  #count(value: unknown, view: View): number {
    const { found } = this;
    this.found = [];
    const left = this.#left;
    this.#compareView(value, view);
    const here = pointerTo(this.#path);
    const count = this.found.reduce((sum, one) => sum + weightOf(one, here), 0);
    this.found = found;
    // Not all that was tried counts: many alternatives would leave nothing to the rest.
    if (this.#left >= 0) this.#left = Math.max(this.#left, left - mostValues / 10);
    return count;
  }

  #compareCodes(value: unknown, { constants, enums, known, pointer }: View): void {
    if (value === null) return;
    if (constants.some((constant) => !isSame(constant, value))) {
      this.#tell("unlisted-code", pointer, {});
    }
    for (const { values, pointer: place } of enums) {
      if (!values.some((one) => isSame(one, value))) this.#tell("unlisted-code", place, {});
    }
    for (const { values, pointer: place } of known) {
      if (!values.some((one) => isSame(one, value))) this.#tell("unlisted-open-code", place, {});
    }
  }

  #compareItems(list: readonly unknown[], { items, prefixItems }: View): void {
    const step = Math.max(1, Math.ceil(list.length / mostItems));
    const start = step === 1 ? 0 : Math.floor(Math.random() * step);
    for (let index = start; index < list.length; index += step) {
      const prefix = prefixItems[index];
      this.#inside("*", list[index], prefix ? [prefix] : items);
    }
  }

  #compareFields(value: object, { properties, required, isFree, others, pointer }: View): void {
    const { tellKey, tellName } = this.#comparison;
    for (const [name, place] of required) {
      if (!Object.hasOwn(value, name)) this.#tell("missing-field", place, { field: name });
    }
    const isOpen = isFree || properties.size === 0;
    const unknown: [name: string, field: unknown][] = [];
    for (const name of Object.keys(value)) {
      const field = (value as Readonly<Record<string, unknown>>)[name];
      const known = properties.get(name);
      if (known) this.#inside(name, field, known);
      else if (isOpen) this.#inside(tellKey(name), field, others);
      else unknown.push([name, field]);
    }
    const tell = unknown.length > mostNames ? tellKey : tellName;
    for (const [name, field] of unknown.slice(0, mostDifferences)) {
      this.#tell("unknown-field", pointer, { field: tell(name), seen: typeOfValue(field) });
    }
  }

  #inside(step: string, value: unknown, schemas: readonly PlacedSchema[]): void {
    if (schemas.length === 0) return;
    this.#path.push(step);
    this.compare(value, schemas);
    this.#path.pop();
  }

  #tell(
    kind: Difference["kind"],
    place: string,
    more: Pick<Difference, "field" | "expected" | "seen">,
  ): void {
    if (this.found.length >= mostDifferences) return;
    const { field } = bare(more);
    const path = field === undefined ? this.#path : [...this.#path, field];
    this.found.push({ kind, at: pointerTo(path), place, ...more });
  }
}

function pointerTo(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function hasCodes({ constants, enums, known }: View): boolean {
  return constants.length > 0 || enums.length > 0 || known.length > 0;
}

/** How much speaks against an alternative: most that the value itself is of another type, then what it lacks. */
function weightOf({ kind, at }: Difference, here: string): number {
  switch (kind) {
    case "unlisted-open-code":
      return 0;
    case "other-type":
      return at === here ? 100 : 1;
    case "unlisted-code":
      return 3;
    case "missing-field":
      return 2;
    default:
      return 1;
  }
}

/** Of codes: texts, numbers and truth values; a large integer may be a `bigint`. */
function isSame(specified: unknown, value: unknown): boolean {
  if (specified === value) return true;
  if (typeof value === "bigint") return String(specified) === String(value);
  return typeof value === "object" && JSON.stringify(specified) === JSON.stringify(value);
}
