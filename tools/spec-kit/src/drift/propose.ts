import { type Block, yamlKey } from "./block.ts";
import type { Edit } from "./edit.ts";
import type { Fact } from "./facts.ts";

/** What is proposed for a fact: an edit, or what a person has to look at. */
export interface Proposal {
  readonly words: string;
  readonly edit?: Edit;
}

type Find = (pointer: string, key: string) => Block | undefined;

const seenWords = "Seen in answers; the source does not document it.";

/** Proposes how the spec becomes true. Whoever takes it over adds words and examples, and asks the vendor. */
export function propose(fact: Fact, find: Find): Proposal {
  switch (fact.kind) {
    case "unknown-field":
      return addProperty(fact, find);
    case "missing-field":
      return dropPromise(fact, find);
    case "other-type":
      return widenType(fact, find);
    case "unlisted-code":
      return openList(fact, find);
    case "undocumented-status":
      return addStatus(fact, find);
    case "undocumented-media-type":
      return addMediaType(fact, find);
    case "unlisted-open-code":
      return byHand("the list is open, and code copes; ask the vendor for the value");
    default:
      return byHand("there are more facts than were reported");
  }
}

function byHand(words: string): Proposal {
  return { words: `by hand: ${words}` };
}

function already(words: string): Proposal {
  return { words: `in the spec already: ${words}` };
}

function addProperty({ field = "", seen = "", place }: Fact, find: Find): Proposal {
  if (field.startsWith("#")) {
    return byHand("the names look like data; consider additionalProperties");
  }
  if (find(`${place}/properties`, field)) return already(`the property ${field}`);
  const block = find(place, "properties");
  if (!block || block.value !== "") return byHand(`add the property ${field}`);
  return insertInto(block, `add the property ${field}`, [
    `${yamlKey(field)}:`,
    ...typeLines(seen).map((line) => `  ${line}`),
    `  description: ${seenWords}`,
  ]);
}

function typeLines(seen: string): readonly string[] {
  switch (seen) {
    case "object":
      return ["type: object", "additionalProperties: true"];
    case "array":
      return ["type: array", "items: {}"];
    case "null":
      return ['type: [string, "null"]'];
    default:
      return [`type: ${jsonTypes.has(seen) ? seen : "string"}`];
  }
}

const jsonTypes: ReadonlySet<string> = new Set(["string", "integer", "number", "boolean"]);

/** At the end of what belongs to a key, as deep as what stands there. */
function insertInto(block: Block, words: string, lines: readonly string[]): Proposal {
  const first = block.body.find((line) => line.trim() !== "");
  const indent = first ? first.length - first.trimStart().length : block.indent + 2;
  const added = lines.map((line) => " ".repeat(indent) + line);
  return { words, edit: { file: block.file, line: block.end, removed: 0, added } };
}

function dropPromise({ field = "", place }: Fact, find: Find): Proposal {
  const words = `promise ${field} no more`;
  const lists = ["required", "x-signoff-promised"].flatMap((key) => {
    const block = find(place, key);
    return block ? [{ block, key }] : [];
  });
  for (const { block, key } of lists) {
    const edit = withoutName(block, key, field);
    if (edit) return { words, edit };
  }
  const isKnown = lists.length > 0 || find(place, "properties") !== undefined;
  return isKnown ? already(`no promise of ${field}`) : byHand(words);
}

/** A list without one of its names, in either style. */
function withoutName(block: Block, key: string, name: string): Edit | undefined {
  const { file, line, lead, value, body } = block;
  // The line of a dash stays: what stands below belongs to its item.
  const whole = (names: readonly string[]): Edit => {
    const isKept = names.length > 0 || lead.includes("-");
    const added = isKept ? [`${lead}${key}: [${names.join(", ")}]`] : [];
    return { file, line, removed: body.length + 1, added };
  };
  const inline = /^\[([^]*)\]$/.exec([value, ...body].join("\n").trim())?.[1];
  if (inline !== undefined) {
    const names = inline.split(",").flatMap((one) => one.trim() || []);
    const rest = names.filter((one) => unquoted(one) !== name);
    return rest.length === names.length ? undefined : whole(rest);
  }
  const index = body.findIndex((one) => unquoted(one.trim().replace(/^- /, "")) === name);
  if (index === -1) return undefined;
  const isLast = body.filter((one) => one.trim() !== "").length === 1;
  return isLast ? whole([]) : { file, line: line + index + 1, removed: 1, added: [] };
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, "$2");
}

function widenType({ place, seen = "", expected = [] }: Fact, find: Find): Proposal {
  const words = `${expected.join(" or ") || "a value"} may be ${seen}`;
  const block = find(place, "type");
  const known = block?.value
    .replace(/^\[|\]$/g, "")
    .split(",")
    .map((one) => one.trim());
  const type = seen === "null" ? '"null"' : seen;
  const isType = jsonTypes.has(seen) || ["null", "array", "object"].includes(seen);
  if (!block || !known || block.value === "" || !isType) return byHand(words);
  if (known.includes(type)) return already(words);
  const wider = seen === "number" ? known.filter((one) => one !== "integer") : known;
  const types = [...wider, type];
  const written = types.length === 1 ? types[0] : `[${types.join(", ")}]`;
  const added = [`${block.lead}type: ${written}`];
  return { words, edit: { file: block.file, line: block.line, removed: 1, added } };
}

function openList({ place }: Fact, find: Find): Proposal {
  const block = find(place, "enum");
  if (!block) return byHand("the value is another than the spec has");
  if (find(place, "x-signoff-open")) return already("the list is open");
  const added = [`${" ".repeat(block.indent)}x-signoff-open: true`];
  const words = "open the list, and ask the vendor for the value";
  return { words, edit: { file: block.file, line: block.end, removed: 0, added } };
}

function addStatus({ place, seen = "" }: Fact, find: Find): Proposal {
  const words = `document the status ${seen}`;
  const block = find(place.replace(/\/responses$/, ""), "responses");
  if (block && find(place, seen)) return already(`the status ${seen}`);
  if (!block || !/^\d{3}$/.test(seen)) return byHand(words);
  return insertInto(block, words, [`"${seen}":`, `  description: ${seenWords}`]);
}

function addMediaType({ place, seen = "" }: Fact, find: Find): Proposal {
  const words = `document the media type ${seen}`;
  const block = find(place, "content");
  if (block && find(`${place}/content`, seen)) return already(`the media type ${seen}`);
  if (!block || !/^[\w.+-]+\/[\w.+-]+$/.test(seen)) return byHand(words);
  const schema = /\bjson$/.test(seen) ? ["  schema: {}"] : ["  schema:", "    type: string"];
  return insertInto(block, words, [`${yamlKey(seen)}:`, ...schema]);
}
