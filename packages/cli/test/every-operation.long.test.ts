import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator } from "@signoff/emulator";
import {
  listOperations,
  type OpenApiDocument,
  type PlacedOperation,
  resolveReference,
  type Schema,
  schemaTypes,
} from "@signoff/openapi";
import { stringifyJson } from "@signoff/core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { isBinary } from "../src/commands/call/answer.ts";
import { exitCodes } from "../src/exit-codes.ts";
import { flagOf, type Input, inputsOf } from "../src/operations/inputs.ts";
import { providers } from "../src/provider/providers.ts";
import { runHere } from "./support/commands.ts";
import { environmentOf } from "./support/environment.ts";

const folder = await mkdtemp(join(tmpdir(), "signoff-every-"));

beforeAll(async () => {
  await writeFile(join(folder, "sent.pdf"), "%PDF-1.4");
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const subjects = await Promise.all(
  providers.map(async (provider) => ({ provider, document: await provider.document() })),
);

describe.each(subjects)("$provider.title", ({ provider, document }) => {
  const operations = listOperations(document).filter(
    ({ operation }) => operation.operationId !== undefined,
  );

  test.each(operations.map((placed) => [placed.operation.operationId ?? "", placed] as const))(
    "%s",
    async (id, placed) => {
      const emulator = await startEmulator({ strict: true });
      onTestFinished(() => emulator.close());
      const environment = environmentOf(emulator);
      const server = emulator[
        provider.name as keyof typeof emulator
      ] as (typeof emulator)["directlink"];
      const before = server.requests.length;
      const words = ["call", provider.words[0], id, ...wordsFor(document, placed)];
      const { code, stderr } = await runHere(words, environment);
      const asked = server.requests.slice(before).filter(({ operationId }) => operationId === id);
      expect({ isAsked: asked.length > 0, stderr }).toMatchObject({ isAsked: true });
      // What was made up may not be there; it was asked for as the spec has it.
      expect([exitCodes.done, exitCodes.refused]).toContain(code);
      const wrong = server.violations.filter(({ operationId }) => operationId === id);
      expect(wrong).toEqual([]);
    },
  );
});

/** Flags with the spec's own examples, and with what its schemas allow where it has none. */
function wordsFor(document: OpenApiDocument, placed: PlacedOperation): readonly string[] {
  const { parameters, body } = inputsOf(document, placed);
  const flags = parameters
    .filter(({ required }) => required)
    .flatMap((input) => wordsOf(document, input));
  const out = isBinary(document, placed) ? ["--out", join(folder, "got")] : [];
  if (!body) return [...flags, ...out];
  if (body.isForm) {
    const needed = body.fields.filter(({ required }) => required);
    const sent = needed.length > 0 ? needed : body.fields.slice(0, 1);
    return [...flags, ...sent.flatMap((input) => wordsOf(document, input)), ...out];
  }
  if (!/json/.test(body.mediaType))
    return [...flags, "--body", `@${join(folder, "sent.pdf")}`, ...out];
  const example = body.example ?? sampleOf(document, bodySchema(document, placed));
  return [...flags, "--body", stringifyJson(example), ...out];
}

function bodySchema(document: OpenApiDocument, { operation }: PlacedOperation): Schema {
  const body = resolveReference(document, operation.requestBody ?? {});
  return Object.values(body.content ?? {})[0]?.schema ?? {};
}

function wordsOf(document: OpenApiDocument, input: Input): readonly string[] {
  const { schema, example } = input;
  const isFile = [schema.format, schema.items?.format].includes("binary");
  const value = isFile ? `@${join(folder, "sent.pdf")}` : (example ?? sampleOf(document, schema));
  return [value].flat().flatMap((one) => {
    const [flag = "", name] = flagOf(input).trim().split(" ");
    const text = typeof one === "string" ? one : stringifyJson(one);
    return [flag, (name ?? "") + text];
  });
}

/** The least that a schema allows. */
function sampleOf(document: OpenApiDocument, given: Schema): unknown {
  const schema =
    given.$ref === undefined ? given : resolveReference<Schema>(document, { $ref: given.$ref });
  const { example, examples, enum: values, const: constant, minimum = 1 } = schema;
  const known = example ?? examples?.[0] ?? constant ?? values?.[0];
  if (known !== undefined) return known;
  const [part] = schema.oneOf ?? schema.anyOf ?? [];
  if (part) return sampleOf(document, part);
  switch (schemaTypes(schema)[0]) {
    case "array":
      return [sampleOf(document, schema.items ?? {})];
    case "integer":
    case "number":
      return Math.max(1, minimum);
    case "boolean":
      return true;
    case "string":
      return "sample";
    default:
      return sampleObject(document, schema);
  }
}

function sampleObject(
  document: OpenApiDocument,
  { properties = {}, required = [], allOf = [] }: Schema,
): object {
  const own = required.map((name) => [name, sampleOf(document, properties[name] ?? {})]);
  return Object.assign(
    {},
    ...allOf.map((part) => sampleOf(document, part)),
    Object.fromEntries(own),
  ) as object;
}
