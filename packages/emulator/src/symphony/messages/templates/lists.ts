import { evaluate } from "./expressions.ts";
import { type Expansion, namesOf, type Write } from "./expansion.ts";
import { TemplateFailure } from "./failure.ts";
import type { Block, Branch, Jump } from "./parse.ts";
import { itemsOf, type Loop, type Value } from "./values.ts";

/** Each item under a name, or what is written around the items where they get one later. */
export function writeList(
  { branches: [each, otherwise] }: Block,
  expansion: Expansion,
  write: Write,
): Jump | undefined {
  const head = each?.head ?? "";
  const [, expression = head, names] = /^(.*)\s+as\s+([\w$]+(?:\s*,\s*[\w$]+)?)$/s.exec(head) ?? [];
  const items = itemsOf(evaluate(expression, namesOf(expansion)), names?.includes(",") ?? false);
  if (!each || items.length === 0) return write(otherwise?.nodes ?? [], expansion);
  if (names !== undefined) return writeEach(each, names, items, expansion, write);
  return write(each.nodes, { ...expansion, listed: items });
}

/** The items of the list around it. */
export function writeItems(
  { branches: [each] }: Block,
  expansion: Expansion,
  write: Write,
): Jump | undefined {
  const { listed } = expansion;
  const [, names] = /^as\s+([\w$]+(?:\s*,\s*[\w$]+)?)$/.exec(each?.head ?? "") ?? [];
  if (!each || !listed || names === undefined) throw new TemplateFailure("<#items> is in no list");
  return writeEach(each, names, listed, { ...expansion, listed: undefined }, write);
}

/** Between items, and not after the last one. */
export function writeSeparator(
  { branches: [content] }: Block,
  expansion: Expansion,
  write: Write,
): Jump | undefined {
  const { loop } = expansion;
  if (!loop) throw new TemplateFailure("<#sep> is in no list");
  return loop.index < loop.size - 1 ? write(content?.nodes ?? [], expansion) : undefined;
}

function writeEach(
  { nodes }: Branch,
  names: string,
  items: readonly Value[],
  expansion: Expansion,
  write: Write,
): Jump | undefined {
  const [name = "", other] = names.split(",").map((one) => one.trim());
  for (const [index, item] of items.entries()) {
    const [value, second] = other === undefined ? [item] : (item as readonly Value[]);
    const loop: Loop = {
      names: {
        [name]: value,
        [`${name}_index`]: index,
        [`${name}_has_next`]: index < items.length - 1,
        ...(other !== undefined && { [other]: second }),
      },
      index,
      size: items.length,
      outer: expansion.loop,
    };
    const jump = write(nodes, { ...expansion, loop });
    if (jump === "break") return undefined;
    if (jump === "return") return jump;
  }
  return undefined;
}
