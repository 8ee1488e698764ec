import { UsageError } from "@signoff/command-kit";
import { isOpenList, type Schema, schemaTypes } from "@signoff/openapi";
import { parseJson } from "@signoff/core/provider";
import { type Input, kindOf } from "../../operations/inputs.ts";
import { nearestOf } from "../../operations/nearest.ts";
import { readFileAsFile } from "./files.ts";

/**
 * The value of an input, from what its flag was given; a list from each time that it was.
 *
 * @throws {UsageError} that names the flag, for what the spec does not allow.
 */
export async function valueOf(
  input: Input,
  given: readonly (string | undefined)[],
): Promise<unknown> {
  const flag = `--${input.name}`;
  const { schema } = input;
  if (isList(schema)) {
    const items = given.map((one) => convert(flag, { ...input, schema: schema.items ?? {} }, one));
    return Promise.all(items);
  }
  if (given.length > 1)
    throw new UsageError(`${flag} is given ${given.length} times; it takes one value.`);
  return convert(flag, input, given[0]);
}

function isList(schema: Schema): boolean {
  return schemaTypes(schema).includes("array");
}

async function convert(flag: string, input: Input, text: string | undefined): Promise<unknown> {
  const { schema } = input;
  const types = schemaTypes(schema);
  if (text === undefined) {
    if (types.includes("boolean")) return true;
    throw new UsageError(`${flag} has no value; it takes ${kindOf(input)}.`);
  }
  if (schema.format === "binary") return readFileValue(flag, text);
  if (schema.enum && !isOpenList(schema)) return oneOf(flag, schema.enum, text);
  if (types.includes("string") || types.length === 0) return text;
  if (types.includes("integer")) return limited(flag, input, integerOf(flag, input, text));
  if (types.includes("number")) return limited(flag, input, numberOf(flag, input, text));
  if (types.includes("boolean")) return truthOf(flag, text);
  return jsonOf(flag, text);
}

function readFileValue(flag: string, text: string): Promise<File> {
  if (!text.startsWith("@")) {
    throw new UsageError(
      `${flag} takes a file: ${flag} @report.pdf, and got ${JSON.stringify(text)}.`,
    );
  }
  return readFileAsFile(flag, text.slice(1));
}

function oneOf(flag: string, known: readonly unknown[], text: string): unknown {
  const found = known.find((one) => String(one) === text);
  if (found !== undefined) return found;
  const texts = known.map(String);
  const [near] = nearestOf(text, texts);
  throw new UsageError(
    `${flag} is ${JSON.stringify(text)}, and has to be one of ${texts.join(", ")}.${near === undefined ? "" : ` Did you mean ${near}?`}`,
  );
}

function integerOf(flag: string, input: Input, text: string): number | bigint {
  if (!/^-?\d+$/.test(text)) throw unfit(flag, input, text);
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

function numberOf(flag: string, input: Input, text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) throw unfit(flag, input, text);
  return number;
}

function limited<Value extends number | bigint>(flag: string, input: Input, value: Value): Value {
  const { minimum, maximum } = input.schema;
  if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)) {
    throw unfit(flag, input, String(value));
  }
  return value;
}

function truthOf(flag: string, text: string): boolean {
  if (text === "true" || text === "false") return text === "true";
  throw new UsageError(`${flag} is ${JSON.stringify(text)}, and has to be true or false.`);
}

function jsonOf(flag: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new UsageError(`${flag} is no JSON; it takes such as '{"name": "value"}'.`);
  }
}

function unfit(flag: string, input: Input, text: string): UsageError {
  return new UsageError(`${flag} is ${JSON.stringify(text)}, and has to be ${kindOf(input)}.`);
}
