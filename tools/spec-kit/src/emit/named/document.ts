import {
  listOperations,
  type OpenApiDocument,
  type Operation,
  type PlacedOperation,
} from "@signoff/openapi";
import { exampleCall } from "./example.ts";
import { answerName, listAnswers } from "./answers.ts";
import { listInputs } from "./inputs.ts";
import { listNeeds } from "./needs.ts";

/** The TSDoc of a named operation, with its line break: whatever the spec tells of it. */
export function documentOperation(document: OpenApiDocument, placed: PlacedOperation): string {
  const { summary = "", description = "" } = placed.operation;
  const data = answerName(document, placed.operation);
  const blocks = [
    summary,
    description,
    list("Takes", listInputs(document, placed)),
    list(
      data === undefined ? "Answers" : `Answers \`${data}\``,
      listAnswers(document, placed.operation),
    ),
    listNeeds(document, placed).join("\n"),
    tags(document, placed),
  ];
  const text = blocks
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .join("\n\n");
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */", ""].join("\n");
}

function list(title: string, items: readonly string[]): string {
  return items.length > 0 ? [`${title}:`, ...items.map((item) => `- ${item}`)].join("\n") : "";
}

function tags(document: OpenApiDocument, placed: PlacedOperation): string {
  const { operation } = placed;
  const page = pageOf(document, operation);
  return [
    ...(operation.deprecated ? [`@deprecated ${replacementOf(document, operation)}`.trim()] : []),
    "@example",
    "```ts",
    exampleCall(document, placed),
    "```",
    ...(page === undefined ? [] : [`@see ${page}`]),
  ].join("\n");
}

/** The vendor's page on the operation, or else on the whole. */
function pageOf(document: OpenApiDocument, operation: Operation): string | undefined {
  const own = operation["x-signoff-source"] ?? "";
  return /^https?:\/\/\S+$/.test(own) ? own : document.externalDocs?.url;
}

/** The operation that the description of a deprecated one names by method and path. */
function replacementOf(document: OpenApiDocument, { description = "" }: Operation): string {
  const named = new Set(
    [...description.matchAll(/`([A-Z]+ \/[^`]*)`/g)].map(([, call = ""]) => call),
  );
  const found = listOperations(document).find(({ method, path }) => named.has(`${method} ${path}`));
  return found ? `Use {@link ${found.operation.operationId}}.` : "";
}
