import {
  type OpenApiDocument,
  type PlacedOperation,
  resolveReference,
  type Response,
} from "@signoff/openapi";
import { stringifyJson } from "@signoff/core";
import { paragraph } from "../output/fit-text.ts";
import { flagOf, type Input, inputsOf, kindOf } from "./inputs.ts";

/** All that is known of an operation, as data. */
export interface DescribedOperation {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly DescribedInput[];
  readonly body:
    | {
        readonly mediaType: string;
        readonly required: boolean;
        readonly description: string;
        readonly fields: readonly DescribedInput[];
        readonly example: unknown;
      }
    | undefined;
  /** What each status means. */
  readonly answers: Readonly<Record<string, string>>;
  /** The vendor's page. */
  readonly source: string | undefined;
}

interface DescribedInput {
  readonly name: string;
  readonly place: Input["place"];
  readonly required: boolean;
  readonly kind: string;
  readonly description: string;
  readonly example: unknown;
}

export function describeOperation(
  document: OpenApiDocument,
  placed: PlacedOperation,
): DescribedOperation {
  const { method, path, operation } = placed;
  const { parameters, body } = inputsOf(document, placed);
  const answers = Object.entries(operation.responses ?? {}).map(([status, response]) => [
    status,
    oneLine(resolveReference<Response>(document, response).description ?? ""),
  ]);
  return {
    operation: operation.operationId ?? `${method} ${path}`,
    method,
    path,
    summary: operation.summary ?? "",
    description: (operation.description ?? "").trim(),
    deprecated: operation.deprecated ?? false,
    parameters: parameters.map(describeInput),
    body: body && { ...body, fields: body.fields.map(describeInput) },
    answers: Object.fromEntries(answers) as Readonly<Record<string, string>>,
    source: operation["x-signoff-source"],
  };
}

function describeInput(input: Input): DescribedInput {
  const { name, place, required, description, example } = input;
  return { name, place, required, kind: kindOf(input), description: oneLine(description), example };
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** The same for people. */
export function descriptionLines(
  described: DescribedOperation,
  provider: string,
  width: number,
): readonly string[] {
  const { operation, method, path, summary, deprecated, answers, source } = described;
  return [
    `${operation}: ${summary}${deprecated ? " (deprecated)" : ""}`,
    `${method} ${path}`,
    ...textLines(described.description, width),
    ...flagLines(inputsIn(described), width),
    ...bodyLines(described.body, width),
    "",
    "Answers:",
    ...Object.entries(answers).flatMap(([status, text]) =>
      paragraph(text, width, 11, `  ${status}`),
    ),
    "",
    ...paragraph(exampleOf(described, provider), width, 2),
    ...(source === undefined ? [] : ["", `The vendor's page: ${source}`]),
  ];
}

function inputsIn({ parameters, body }: DescribedOperation): readonly DescribedInput[] {
  return [...parameters, ...(body?.fields ?? [])];
}

function textLines(text: string, width: number): readonly string[] {
  const parts = text.split("\n\n").filter((part) => part !== "");
  return parts.flatMap((part) => [""].concat(paragraph(oneLine(part), width, 0)));
}

function flagLines(inputs: readonly DescribedInput[], width: number): readonly string[] {
  if (inputs.length === 0) return [];
  return ["", "Flags:", ...inputs.flatMap((input) => inputLines(input, width))];
}

function bodyLines(body: DescribedOperation["body"], width: number): readonly string[] {
  if (!body || body.fields.length > 0) return [];
  const { mediaType, required, description, example } = body;
  const text = `--body${required ? " (needed)" : ""}: ${mediaType}. ${oneLine(description)}`;
  return [
    "",
    ...paragraph(text, width, 0),
    ...(example === undefined ? [] : [`  --body ${quoted(example)}`]),
  ];
}

/** A call that can be copied. */
function exampleOf(described: DescribedOperation, provider: string): string {
  const flags = inputsIn(described)
    .filter(({ required }) => required)
    .map((input) => flagOf(input) + valueOf(input));
  return ["signoff", "call", provider, described.operation, ...flags].join(" ");
}

function valueOf({ example, kind }: DescribedInput): string {
  return example === undefined ? `<${kind}>` : quoted(example);
}

function inputLines(input: DescribedInput, width: number): readonly string[] {
  const { required, kind, description } = input;
  const text = `${kind}${required ? ", needed" : ""}. ${description}`.trim();
  return [`  ${flagOf(input).trimEnd()}`, ...paragraph(text, width, 6, " ".repeat(6))];
}

function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : stringifyJson(value);
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
