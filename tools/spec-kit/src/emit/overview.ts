import { listOperations, type OpenApiDocument, type PlacedOperation } from "@signoff/openapi";
import { cellCode, cellText, markdownTable } from "./markdown.ts";

/** `OPERATIONS.md`: for people, a table of the calls under each tag, in the order of the tags. */
export function emitOverview(provider: string, document: OpenApiDocument): string {
  const placed = listOperations(document);
  const groups = (document.tags ?? []).flatMap(({ name, description = "" }) => {
    const own = placed.filter(({ operation }) => operation.tags?.includes(name));
    return own.length > 0 ? [`## ${name}`, description.trim(), operationTable(own)] : [];
  });
  const blocks = [
    `<!-- Generated from specs/${provider} by pnpm generate. Do not edit: change the spec and generate again. -->`,
    `# The operations of ${document.info.title}`,
    `What a session of [@signoff/${provider}](README.md) can call, by method and path. A helper is a function that makes the call together with what belongs to it.`,
    ...groups,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function operationTable(placed: readonly PlacedOperation[]): string {
  const rows = placed.map((one) => [
    cellCode(`${one.method} ${one.path}`),
    describe(one),
    listHelpers(one).map(cellCode).join(", "),
  ]);
  return markdownTable([["Call", "What it does", "Helper"], ...rows]);
}

/** The summary, which leads to the vendor's page where that has an address. */
function describe({ operation }: PlacedOperation): string {
  const { summary = "", deprecated, "x-signoff-source": source = "" } = operation;
  const text = cellText(summary);
  const linked = /^https?:\/\/[^\s()<>|]+$/.test(source) ? `[${text}](${source})` : text;
  return deprecated === true ? `${linked} (deprecated)` : linked;
}

function listHelpers({ operation }: PlacedOperation): readonly string[] {
  const { "x-signoff-helper": named = [], "x-signoff-session": session } = operation;
  const ofSession = session?.role === "sign-off" ? ["session.signOff"] : [];
  return [...[named].flat(), ...ofSession];
}
