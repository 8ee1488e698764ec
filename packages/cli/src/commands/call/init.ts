import { type Terminal, UsageError } from "@signoff/command-kit";
import { parseJson } from "@signoff/core/provider";
import {
  type BodyInput,
  type Input,
  type Inputs,
  flagOf,
  kindOf,
} from "../../operations/inputs.ts";
import { nearestOf } from "../../operations/nearest.ts";
import type { AnyInit } from "../../provider/any-session.ts";
import { readBodyBytes, readFileAsFile } from "./files.ts";
import type { GivenFlag } from "./flags.ts";
import { valueOf } from "./values.ts";

/** What a call is given on the command line. */
export interface Given {
  /** The operation's name, for errors. */
  readonly operation: string;
  readonly provider: string;
  readonly flags: readonly GivenFlag[];
  readonly fields: readonly GivenFlag[];
  readonly body: string | undefined;
}

/**
 * Parameters and body of a call, checked against the spec.
 *
 * @throws {UsageError} that names the flag: an unknown one, one that is missing, or a value that is none of its kind.
 */
export async function readInit(inputs: Inputs, given: Given, terminal: Terminal): Promise<AnyInit> {
  const known = [...inputs.parameters, ...(inputs.body?.fields ?? [])];
  const values = await readValues(known, given);
  const body = await readBody(inputs.body, given, valuesOf(values, "field"), terminal);
  checkMissing(known, given, values, body !== undefined);
  return {
    params: {
      path: valuesOf(values, "path"),
      query: valuesOf(values, "query"),
      header: valuesOf(values, "header"),
    },
    ...(body !== undefined && { body }),
  };
}

type Values = ReadonlyMap<Input, unknown>;

async function readValues(known: readonly Input[], given: Given): Promise<Values> {
  const texts = new Map<Input, (string | undefined)[]>();
  for (const { name, value } of given.flags) {
    const input = inputOf(known, name) ?? unknown(known, name, given);
    texts.set(input, [...(texts.get(input) ?? []), value]);
  }
  const entries = [...texts].map(
    async ([input, list]) => [input, await valueOf(input, list)] as const,
  );
  return new Map(await Promise.all(entries));
}

/** By its name, in whatever way its words are joined: `--fromDate`, `--from-date`. */
function inputOf(known: readonly Input[], name: string): Input | undefined {
  return (
    known.find((input) => input.name === name) ??
    known.find((input) => plain(input.name) === plain(name))
  );
}

function plain(name: string): string {
  return name.replaceAll(/[-_]/g, "").toLowerCase();
}

function unknown(known: readonly Input[], name: string, { operation, provider }: Given): never {
  const names = known.map((input) => input.name);
  const [near] = nearestOf(name, names);
  const taken =
    names.length > 0
      ? `it takes ${names.map((one) => `--${one}`).join(", ")}`
      : "it takes no parameters";
  throw new UsageError(
    near === undefined
      ? `${operation} has no --${name}; ${taken}.`
      : `${operation} has no --${name}. Did you mean --${near}? "signoff help ${provider} ${operation}" tells all.`,
  );
}

function valuesOf(values: Values, place: Input["place"]): Readonly<Record<string, unknown>> {
  const own = [...values].filter(([input]) => input.place === place);
  return Object.fromEntries(own.map(([{ name }, value]) => [name, value]));
}

function checkMissing(
  known: readonly Input[],
  { operation, provider, body }: Given,
  values: Values,
  hasBody: boolean,
): void {
  const missing = known.filter(
    (input) =>
      input.required &&
      !values.has(input) &&
      (input.place !== "field" || (body === undefined && hasBody)),
  );
  const [first] = missing;
  if (!first) return;
  const flags = missing.map((input) => `${flagOf(input)}<${kindOf(input)}>`);
  throw new UsageError(
    `${operation} needs ${flags.join(" and ")}; "signoff help ${provider} ${operation}" tells what it is.`,
  );
}

async function readBody(
  body: BodyInput | undefined,
  given: Given,
  flags: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<unknown> {
  if (!body) return refuseBody(given);
  const { mediaType } = body;
  const isJson = /\bjson\b/.test(mediaType);
  const fields = { ...flags, ...(await readFields(given.fields, body)) };
  const hasFields = Object.keys(fields).length > 0;
  if (given.body === undefined) {
    if (hasFields) return fields;
    if (!body.required) return undefined;
    // A form without fields is sent all the same.
    if (body.isForm && body.fields.length === 0) return {};
    throw missingBody(body, given);
  }
  if (hasFields)
    throw new UsageError(
      "--body and the flags of its fields exclude each other; give one of them.",
    );
  if (!isJson && !body.isForm) return readBytes(given.body, mediaType, terminal);
  return parseBody(Buffer.from(await readBodyBytes(given.body, terminal)).toString());
}

function refuseBody({ operation, body, fields }: Given): undefined {
  if (body === undefined && fields.length === 0) return undefined;
  const option = body === undefined ? "--field" : "--body";
  throw new UsageError(`${operation} takes no body; leave ${option} out.`);
}

/** Fields that are no flags of their own: those of JSON, as JSON where they are some, else as text. */
async function readFields(
  pairs: readonly GivenFlag[],
  { fields, mediaType }: BodyInput,
): Promise<Readonly<Record<string, unknown>>> {
  const entries = pairs.map(async ({ name, value = "" }) => {
    const input = inputOf(fields, name);
    if (input) return [input.name, await valueOf(input, [value])] as const;
    if (fields.length > 0)
      throw new UsageError(`--field ${name}: the body (${mediaType}) has no such field.`);
    return [name, jsonOrText(value)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function jsonOrText(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

function parseBody(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(
      `--body is no JSON: ${message} Give '{...}', @file, or - for standard input.`,
    );
  }
}

async function readBytes(given: string, mediaType: string, terminal: Terminal): Promise<Blob> {
  if (given.startsWith("@")) return readFileAsFile("--body", given.slice(1));
  return new Blob([Buffer.from(await readBodyBytes(given, terminal))], { type: mediaType });
}

function missingBody({ fields, mediaType }: BodyInput, { operation, provider }: Given): UsageError {
  const needed = fields.filter(({ required }) => required).map((input) => flagOf(input).trimEnd());
  const how =
    needed.length > 0
      ? `give ${needed.join(" and ")}`
      : "give --body '{...}', --body @file, or --body - for standard input";
  return new UsageError(
    `${operation} needs a body (${mediaType}): ${how}. "signoff help ${provider} ${operation}" shows one.`,
  );
}
