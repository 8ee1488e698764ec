import { type Terminal, UsageError } from "@signoff/command-kit";
import type { HttpMethod } from "@signoff/core";
import { stringifyJson } from "@signoff/core";
import type { OpenApiDocument, PlacedOperation } from "@signoff/openapi";
import { findOperation } from "../../operations/find.ts";
import { type Input, type Inputs, inputsOf } from "../../operations/inputs.ts";
import type { AnyInit } from "../../provider/any-session.ts";
import type { Provider } from "../../provider/provider.ts";
import { isBinary } from "../call/answer.ts";
import type { GivenFlag } from "../call/flags.ts";
import { readInit } from "../call/init.ts";
import { effectOf } from "./writing.ts";

/** What the tool is given. */
export interface ToolArguments {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** A call that may be made. */
export interface ToolRequest {
  readonly method: HttpMethod;
  readonly path: string;
  readonly init: AnyInit;
}

/** @throws {UsageError} for what is not to be called here, or not so; the message says what to do. */
export async function readToolRequest(
  provider: Provider,
  document: OpenApiDocument,
  given: ToolArguments,
  allowWrites: boolean,
  terminal: Terminal,
): Promise<ToolRequest> {
  const [word] = provider.words;
  const placed = findOperation(document, word, given.operation.trim().split(/\s+/));
  const operation = placed.operation.operationId ?? given.operation;
  const inputs = inputsOf(document, placed);
  checkEffect(placed, operation, provider, allowWrites);
  checkFiles(document, placed, operation, inputs, word);
  const init = await readInit(
    withoutFiles(inputs),
    {
      operation,
      provider: word,
      flags: flagsOf(given.parameters),
      fields: [],
      body: bodyOf(given.body),
    },
    terminal,
  );
  return { method: placed.method as HttpMethod, path: placed.path, init };
}

function checkEffect(
  placed: PlacedOperation,
  operation: string,
  { words: [word] }: Provider,
  allowWrites: boolean,
): void {
  const effect = effectOf(placed);
  if (effect === "session") {
    throw new UsageError(
      `${operation} opens or ends a session, and is not called here: this server signs on by itself at the first call, and off at its end.`,
    );
  }
  if (effect === "reads" || allowWrites) return;
  throw new UsageError(
    `${operation} changes something at the provider, and this server only reads. Nothing was sent. Whoever runs it has to start it as "signoff mcp ${word} --allow-writes"; a single call can be made by "signoff call ${word} ${operation}".`,
  );
}

/** Files of this machine are for who sits at it. */
function checkFiles(
  document: OpenApiDocument,
  placed: PlacedOperation,
  operation: string,
  { parameters, body }: Inputs,
  word: string,
): void {
  const isFile = [...parameters, ...(body?.fields ?? [])].some(
    (input) => input.required && !isNoFile(input),
  );
  const isBytes =
    body !== undefined && body.fields.length === 0 && !/\bjson\b/.test(body.mediaType);
  if (isBinary(document, placed)) {
    throw new UsageError(
      `${operation} answers a file, which no tool result holds: "signoff call ${word} ${operation} --out FILE" writes it.`,
    );
  }
  if (isFile || (isBytes && body.required)) {
    throw new UsageError(
      `${operation} takes a file, which this server does not read: "signoff call ${word} ${operation}" sends one.`,
    );
  }
}

/** A file that may be left out is left out. */
function withoutFiles({ parameters, body }: Inputs): Inputs {
  return {
    parameters: parameters.filter(isNoFile),
    body: body && { ...body, fields: body.fields.filter(isNoFile) },
  };
}

function isNoFile({ schema }: Input): boolean {
  return schema.format !== "binary" && schema.items?.format !== "binary";
}

function flagsOf(parameters: ToolArguments["parameters"]): readonly GivenFlag[] {
  return Object.entries(parameters).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: textOf(name, one) })),
  );
}

/** @throws {UsageError} for a number that lost digits. */
function textOf(name: string, value: unknown): string {
  checkExact(name, value);
  return typeof value === "string" ? value : stringifyJson(value);
}

/** As JSON; a text is taken as JSON that keeps integers of any size. */
function bodyOf(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  checkExact("body", body);
  const text = typeof body === "string" ? body.trim() : stringifyJson(body);
  if (!text.startsWith("@") && text !== "-") return text;
  throw new UsageError("body stands for a file; give JSON.");
}

function checkExact(name: string, value: unknown): void {
  if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) checkExact(`${name}.${key}`, one);
  }
  if (typeof value !== "number" || !Number.isInteger(value) || Number.isSafeInteger(value)) return;
  throw new UsageError(
    `${name} is an integer beyond 2^53, whose last digits JSON has lost: give it as a text, and a body with such as a text of JSON.`,
  );
}
