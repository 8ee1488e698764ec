import type { State } from "../../state.ts";
import { entityOf } from "./entities.ts";
import { escapeText, type Piece } from "./pieces.ts";
import { createTagPresentation } from "./shown-tags.ts";

/** A message as it is shown, with the data of its entities. */
export interface Shown {
  /** PresentationML. */
  readonly content: string;
  /** By their `data-entity-id`. */
  readonly entities: Readonly<Record<string, object>>;
}

/**
 * MessageML as it is shown: its content, in the element that PresentationML begins with, and each mention, tag and emoji
 * as a `span` whose entity stands in the data. A text says why it cannot be. Ids that are `taken` are given to none.
 */
export function present(
  state: State,
  pieces: readonly Piece[],
  taken: ReadonlySet<string>,
): Shown | string {
  const entities: Record<string, object> = {};
  let content = "";
  const presentTag = createTagPresentation();
  let hidden: string | undefined;
  let next = 0;
  for (const piece of pieces.slice(1, -1)) {
    if (hidden !== undefined) {
      if (piece.kind === "end" && piece.name === hidden) hidden = undefined;
      continue;
    }
    const entity = piece.kind === "start" ? entityOf(state, piece) : undefined;
    if (typeof entity === "string") return entity;
    if (!entity || piece.kind !== "start") {
      content += "name" in piece ? presentTag(piece) : piece.raw;
      continue;
    }
    if (!piece.isEmpty) hidden = piece.name;
    if ("markup" in entity) {
      content += entity.markup;
      continue;
    }
    while (taken.has(String(next))) next += 1;
    entities[next] = entity.value;
    content += `<span class="entity" data-entity-id="${next}">${escapeText(entity.text)}</span>`;
    next += 1;
  }
  return { content: wrap(pieces[0], content), entities };
}

/** PresentationML keeps the element that it begins with. */
function wrap(root: Piece | undefined, content: string): string {
  const isPresentation = root?.kind === "start" && root.name === "div";
  const start = isPresentation ? root.raw : '<div data-format="PresentationML" data-version="2.0">';
  return `${start}${content}</div>`;
}
