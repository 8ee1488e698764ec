import { parseSync } from "oxc-parser";
import type { SourceText } from "../../src/sources.ts";
import type { Binding } from "../../src/syntax/bindings.ts";
import type { Source } from "../../src/syntax/match.ts";
import { isRuntimeWord } from "../../src/syntax/runtime-names.ts";
import { isNode, type Node } from "../../src/syntax/node.ts";

/** Code that was moved to a file of its own. */
export interface Scattered extends SourceText {
  /** Where it was. */
  readonly from: { readonly file: string; readonly start: number; readonly end: number };
}

/** New names for what stands in a place, in the order of the places. */
type Names = readonly { readonly start: number; readonly end: number; readonly text: string }[];

/**
 * The same code after the hardest redesign: each outermost function, class and constant is in a file of its own, and
 * whatever is named in the sources has another name.
 */
export function scatter(sources: readonly Source[]): readonly Scattered[] {
  return sources.flatMap((source, number) => {
    const { program } = parseSync(source.file, source.text, { preserveParens: false });
    const body = program.body as unknown as readonly Node[];
    const names = renameAll(source, body);
    const folder = source.file.split("/", 2).join("/");
    return groupsOf(body).map((group) => ({
      file: `${folder}/src/rooms/${number}-${body.indexOf(group[0])}.ts`,
      from: { file: source.file, start: group[0].start, end: (group.at(-1) ?? group[0]).end },
      text:
        importsOf(source, group) + group.map((node) => write(source.text, node, names)).join("\n"),
    }));
  });
}

const links = new Set(["ExportAllDeclaration", "ExportNamedDeclaration", "ImportDeclaration"]);

/** The outermost declarations, each with the statements that are about it. */
function groupsOf(body: readonly Node[]): readonly (readonly [Node, ...Node[]])[] {
  const groups: [Node, ...Node[]][] = [];
  for (const node of body) {
    const group = groups.at(-1);
    if (group && node.type === "ExpressionStatement") group.push(node);
    else if (!links.has(node.type) || node["declaration"]) groups.push([node]);
  }
  return groups;
}

/** What some statements take from other files now. */
function importsOf({ bindings }: Source, group: readonly Node[]): string {
  const used = [...bindings].filter(
    ([{ start }, { outermost }]) =>
      outermost && group.some((node) => node.start <= start && start < node.end),
  );
  const names = new Set(used.map(([, binding]) => nameFor(binding)));
  return [...names].map((name) => `import { ${name} } from "elsewhere";\n`).join("");
}

function write(text: string, node: Node, names: Names): string {
  let written = "";
  let at = node.start;
  for (const name of names.filter(({ start, end }) => start >= at && end <= node.end)) {
    written += text.slice(at, name.start) + name.text;
    at = name.end;
  }
  return written + text.slice(at, node.end);
}

function renameAll(source: Source, body: readonly Node[]): Names {
  const properties = body
    .flatMap((node) => [...propertiesIn(node)])
    .filter(({ text }) => text.startsWith("#") || isOwn(text, source))
    .map(({ start, end, text }) => ({ start, end, text: `${text}$` }));
  const variables = [...source.bindings].map(([{ start, name = "" }, binding]) => ({
    start,
    end: start + name.length,
    text: nameFor(binding),
  }));
  const names = new Map(properties.map((one) => [one.start, one]));
  for (const one of variables) {
    // A shorthand property is two names in one place.
    const key = names.get(one.start);
    names.set(one.start, key ? { ...one, text: `${key.text}: ${one.text}` } : one);
  }
  return [...names.values()].toSorted((left, right) => left.start - right.start);
}

/** Whether a property may get another name: not one that the runtime asks for. */
function isOwn(name: string, { ownProperties }: Source): boolean {
  return ownProperties.has(name) && !isRuntimeWord(name);
}

const given = new WeakMap<Binding, string>();
let count = 0;

function nameFor(binding: Binding): string {
  const name = given.get(binding) ?? `v${(count += 1)}`;
  given.set(binding, name);
  return name;
}

/** The places where properties are named, in types too. */
function* propertiesIn(node: Node): Generator<Names[number]> {
  const { type, start, end, name, computed } = node;
  if (type === "PrivateIdentifier") yield { start, end, text: `#${String(name)}` };
  for (const [key, member] of Object.entries(node)) {
    for (const child of (Array.isArray(member) ? member : [member]).filter(isNode)) {
      const isName = (key === "key" || key === "property") && computed !== true;
      if (isName && child.type === "Identifier" && child["name"] !== "constructor") {
        const text = String(child["name"]);
        yield { start: child.start, end: child.start + text.length, text };
      }
      yield* propertiesIn(child);
    }
  }
}
