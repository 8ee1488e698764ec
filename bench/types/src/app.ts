import { listOperations, type OpenApiDocument, type PlacedOperation } from "@signoff/openapi";
import { answerOf, callText, functionText } from "./call.ts";
import type { ClientKind } from "./clients.ts";
import { callCount } from "./document.ts";
import { membersOf } from "./schema-parts.ts";

/** What an editor is asked to complete: the path of a call, the name of a parameter, the field of an answer. */
export type CompletionKind = "path" | "query" | "field";

/** What is typed up to the place where names are asked for, and one of the names that fit. */
interface Typing {
  readonly text: string;
  readonly name: string;
}

/** An app of {@link callCount} typed calls, spread evenly over the operations, and a function to be edited. */
export interface App {
  readonly text: string;
  /** The empty line that edits replace, from 0. */
  readonly editedLine: number;
  readonly typing: Readonly<Record<CompletionKind, Typing>>;
}

/** Writes the app for a client. */
export function writeApp(document: OpenApiDocument, client: ClientKind): App {
  const operations = listOperations(document);
  const chosen = Array.from(
    { length: callCount },
    (_, index) => operations[Math.floor(((index + 0.5) * operations.length) / callCount)],
  ).filter((placed) => placed !== undefined);
  const { placed, parameter, field } = findEditable(document, operations);
  const path = JSON.stringify(placed.path);
  const text = [
    ...client.head,
    "declare function use(...values: unknown[]): void;",
    ...chosen.map((one, index) =>
      functionText(document, one, index, (answer) => client.optionsFor(answer)),
    ),
    "export async function edited(client: ApiClient): Promise<void> {",
    `  const answer = ${callText(document, placed)};`,
    "  const list = answer.data;",
    "",
    "  use(list);",
    "}",
    "",
  ].join("\n");
  return {
    text,
    editedLine: text.split("\n").indexOf(""),
    typing: {
      path: { text: 'void client.GET("', name: placed.path },
      query: { text: `void client.GET(${path}, { params: { query: { `, name: parameter },
      field: { text: "list?.", name: field },
    },
  };
}

/** The operation whose call is edited: a GET whose query is optional and whose success is an object with a name. */
function findEditable(
  document: OpenApiDocument,
  operations: readonly PlacedOperation[],
): { placed: PlacedOperation; parameter: string; field: string } {
  for (const placed of operations) {
    if (placed.method !== "GET") continue;
    const parameter = placed.parameters.find((one) => one.in === "query")?.name;
    const schema = answerOf(document, placed)?.schema;
    const members = schema?.$ref === undefined ? undefined : membersOf(document, schema);
    const [field] = Object.keys(members?.properties ?? {});
    if (parameter !== undefined && field !== undefined) return { placed, parameter, field };
  }
  throw new Error("No GET of the document has a query and answers an object with a name");
}
