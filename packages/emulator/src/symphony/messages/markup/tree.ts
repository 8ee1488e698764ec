import type { Element } from "./element.ts";
import { attributesOf, isLabel, isWrapper, kindOf } from "./kinds.ts";
import { ruleOf } from "./language/language.ts";
import { type Piece, type Tag, unescapeText } from "./pieces.ts";

/** All elements of a message, the first one before those in it; a text says which one cannot stand where it is. */
export function readElements(pieces: readonly Piece[]): readonly Element[] | string {
  const found: Element[] = [];
  /** Those that are open; what counts for nothing stands for nothing. */
  const open: (Element | undefined)[] = [];
  let unseen = 0;
  for (const piece of pieces) {
    const parent = open.findLast((element) => element !== undefined);
    if (piece.kind === "text" && parent && unseen === 0) parent.text += unescapeText(piece.raw);
    if (piece.kind === "end") {
      open.pop();
      unseen = Math.max(0, unseen - 1);
    }
    if (piece.kind !== "start") continue;
    const element = unseen > 0 ? undefined : createElement(piece, parent, found[0]);
    if (typeof element === "string") return element;
    if (element) {
      found.push(element);
      parent?.children.push(element);
    }
    if (piece.isEmpty) continue;
    open.push(element);
    if (unseen > 0 || isLabel(piece)) unseen += 1;
  }
  return found;
}

/** The element of a tag; `undefined` for one that counts for nothing, and a text where there can be none. */
function createElement(
  tag: Tag,
  parent: Element | undefined,
  root: Element | undefined,
): Element | string | undefined {
  if (parent && (isLabel(tag) || isWrapper(tag))) return undefined;
  const is = kindOf(tag, parent);
  if (typeof is === "string") return is;
  const { kind } = is;
  const isPresentation = (root?.name ?? tag.name) === "div";
  if (isPresentation && tag.name === kind && ruleOf(kind)?.isShorthand === true) {
    return `<${kind}> is shorthand, which PresentationML does not have`;
  }
  const attributes = attributesOf(tag, is, isPresentation);
  const isFilled = tag.name === "input" && kind === "text-field";
  const text = isFilled ? (attributes.get("value") ?? "") : "";
  if (isFilled) attributes.delete("value");
  return { name: tag.name, kind, attributes, parent, children: [], text };
}
