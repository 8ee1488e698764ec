import { TemplateFailure } from "./failure.ts";
import { show, type Value } from "./values.ts";

type BuiltIn = (value: Value, parameters: readonly Value[]) => Value;

/** What can be asked of a value behind `?`. */
const builtIns = new Map<string, BuiltIn>([
  ["then", (value, [yes, no]) => (value === true ? yes : no)],
  ...Object.entries<BuiltIn>({
    c: plain,
    cap_first: (value) => show(value).replace(/^\s*\S/, (first) => first.toUpperCase()),
    contains: (value, [part]) => show(value).includes(show(part)),
    ends_with: (value, [end]) => show(value).endsWith(show(end)),
    first: (value) => listOf(value)[0],
    has_content: (value) => hasContent(value),
    html: escapeMarkup,
    is_boolean: (value) => typeof value === "boolean",
    is_number: (value) => typeof value === "number",
    is_sequence: (value) => Array.isArray(value),
    is_string: (value) => typeof value === "string",
    join: (value, [between]) => listOf(value).map(show).join(show(between)),
    keys: (value) => Object.keys(value ?? {}),
    last: (value) => listOf(value).at(-1),
    length: (value) => show(value).length,
    lower_case: (value) => show(value).toLowerCase(),
    number: (value) => Number(value),
    replace: (value, [old, by]) => show(value).replaceAll(show(old), () => show(by)),
    reverse: (value) => listOf(value).toReversed(),
    round: (value) => Math.round(Number(value)),
    size: (value) => Object.keys(value ?? {}).length,
    split: (value, [between]) => show(value).split(show(between)),
    starts_with: (value, [start]) => show(value).startsWith(show(start)),
    string: (value, [yes, no]) => (yes === undefined ? plain(value) : value ? yes : no),
    trim: (value) => show(value).trim(),
    upper_case: (value) => show(value).toUpperCase(),
    values: (value) => Object.values(value ?? {}),
    xhtml: escapeMarkup,
    xml: escapeMarkup,
  }),
]);

/** Asks a value for something. Throws a {@link TemplateFailure} for what nobody can be asked. */
export function callBuiltIn(name: string, value: Value, parameters: readonly Value[]): Value {
  const builtIn = builtIns.get(name);
  if (!builtIn) throw new TemplateFailure(`this emulator does not know ?${name}`);
  if (value === undefined && name !== "has_content") {
    throw new TemplateFailure(`?${name} is asked of something that is not there`);
  }
  return builtIn(value, parameters);
}

function listOf(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  throw new TemplateFailure("a list is needed");
}

function plain(value: Value): string {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : show(value);
}

function hasContent(value: Value): boolean {
  if (value === undefined || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

function escapeMarkup(value: Value): string {
  return show(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
