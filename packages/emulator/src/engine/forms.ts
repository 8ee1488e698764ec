import type { Part } from "../contract.ts";
import type { OperationTolerances } from "../tolerances.ts";
import type { FormSchema } from "./form-schema.ts";
import { readJson } from "./json-text.ts";
import type { Leniency } from "./leniency.ts";
import { Problem } from "./problem.ts";
import { renamed } from "./renaming.ts";
import { isOpen, type Fault } from "./schemas.ts";

/** A form that was sent, field by field. */
export interface FormReader {
  readonly noun: string;
  readonly schema: FormSchema;
  readonly tolerances: OperationTolerances;
  readonly leniency: Leniency;
}

/** Checks the parts of a multipart body, and answers the texts by name. Throws a {@link Problem}. */
export function readParts(
  parts: readonly Part[],
  reader: FormReader,
): Record<string, string | string[]> {
  const values = parts.map((part) => {
    const name = partName(part, reader);
    return { name, text: part.text, value: partValue({ ...part, name }, reader.schema) };
  });
  return readForm(values, reader);
}

/** The documented name of a file that was sent under another one, or the name as it is. */
function partName(
  { name, filename }: Part,
  { schema: { fields }, tolerances, leniency }: FormReader,
): string {
  const isKnown = filename === undefined || fields.has(name);
  if (isKnown || leniency.isStrict || !tolerances.takesAnyFilePart) return name;
  const [file, ...others] = [...fields].filter(([, { isFile }]) => isFile);
  if (!file || others.length > 0) return name;
  leniency.accept(new Problem(400, `part "${name}" is not documented`));
  return file[0];
}

/** A field that was sent. */
interface FormValue {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

type SentFields = ReadonlyMap<string, readonly FormValue[]>;

/** Checks fields of a form as one object, and answers their texts by name. Throws a {@link Problem}. */
export function readForm(
  values: readonly FormValue[],
  { noun, schema, tolerances, leniency }: FormReader,
): Record<string, string | string[]> {
  const sent = renamed(byName(values), tolerances.names, noun, leniency);
  for (const [name, same] of sent) {
    if (!schema.fields.get(name)?.isList && same.length > 1)
      throw new Problem(400, `${noun} "${name}" was sent ${same.length} times`);
  }
  const faultOf = (fields: SentFields): Fault | undefined =>
    schema.check(objectOf(fields, schema, ({ value }) => value));
  const fault = faultOf(sent);
  if (!fault) return objectOf(sent, schema, ({ text }) => text);
  const problem = new Problem(400, `${noun}s: ${fault.text}`);
  const unknown = fault.errors.flatMap(({ params }) => params["unevaluatedProperty"] ?? []);
  const known = new Map([...sent].filter(([name]) => !unknown.includes(name)));
  const taken = faultOf(known) ? foldValues(known, schema) : known;
  const left = faultOf(taken);
  if (left && !isOpen(left)) throw problem;
  if (unknown.length > 0) leniency.ignore(problem);
  else leniency.accept(problem);
  return objectOf(taken, schema, ({ text }) => text);
}

function foldValues(sent: SentFields, schema: FormSchema): SentFields {
  return new Map(
    [...sent].map(([name, same]) => [name, same.map((one) => foldValue(one, schema))]),
  );
}

function foldValue(sent: FormValue, { fields }: FormSchema): FormValue {
  const { name, text, value } = sent;
  const folded = fields.get(name)?.foldCase(text) ?? text;
  return value === text ? { name, text: folded, value: folded } : sent;
}

/** An object of what is picked of each field; of lists, of each of theirs. */
function objectOf<Value>(
  sent: SentFields,
  { fields }: FormSchema,
  pick: (value: FormValue) => Value,
): Record<string, Value | Value[]> {
  const object: Record<string, Value | Value[]> = {};
  for (const [name, same] of sent) {
    const picked = same.map(pick);
    const value = fields.get(name)?.isList ? picked : picked[0];
    Object.defineProperty(object, name, { value, enumerable: true, writable: true });
  }
  return object;
}

function byName(values: readonly FormValue[]): SentFields {
  const groups = new Map<string, FormValue[]>();
  for (const value of values) {
    const group = groups.get(value.name);
    if (group) group.push(value);
    else groups.set(value.name, [value]);
  }
  return groups;
}

/** What the schema of a part is held against: nothing of a file, the JSON value of an object, the text of all else. */
function partValue(part: Part, { fields }: FormSchema): unknown {
  const field = fields.get(part.name);
  if (field?.isFile) {
    if (part.filename === undefined)
      throw new Problem(400, `part "${part.name}" must be a file, with a file name`);
    return "";
  }
  return field?.isObject ? readJson(part.text, `part "${part.name}"`) : part.text;
}
