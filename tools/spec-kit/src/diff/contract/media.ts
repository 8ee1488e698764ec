import type { JsonObject, Located, Schema } from "@signoff/openapi";
import { type BodyKind, bodyKind } from "../../emit/media.ts";
import type { Site } from "../change.ts";
import { type Node, objectsIn } from "./node.ts";
import { below, keyword, shapeOf } from "./shape.ts";

/** A body of one media type. */
export interface Media {
  readonly type: string;
  readonly kind: BodyKind;
  readonly schema: Node | undefined;
  readonly value: JsonObject;
  readonly pointer: string;
}

/** The bodies that a request or an answer may have, in their order. */
export function mediaOf(document: object, holder: Located, site: Site): readonly Media[] {
  return objectsIn(holder.value["content"]).map(([type, value]) => {
    const at = ["content", type];
    const node: Node = { ...holder, site };
    const schema = below(node, [...at, "schema"], site);
    const format = schema && keyword(shapeOf(document, [schema]), "format");
    const told: Schema | undefined = typeof format === "string" ? { format } : undefined;
    return {
      type,
      kind: bodyKind(type, told),
      schema,
      value,
      pointer: below(node, at, site)?.pointer ?? holder.pointer,
    };
  });
}

/** What became of the bodies that a request or an answer may have. */
interface MediaChange {
  readonly before: readonly Media[];
  readonly after: readonly Media[];
  /** By their media types. */
  readonly removed: readonly Media[];
  readonly added: readonly Media[];
  readonly pointers: { readonly old: string; readonly now: string };
}

export function changeOfMedia(
  documents: { readonly old: object; readonly now: object },
  old: Located,
  now: Located,
  site: Site,
): MediaChange {
  const before = mediaOf(documents.old, old, site);
  const after = mediaOf(documents.now, now, site);
  return {
    before,
    after,
    removed: before.filter(({ type }) => !after.some((other) => other.type === type)),
    added: after.filter(({ type }) => !before.some((other) => other.type === type)),
    pointers: { old: `${old.pointer}/content`, now: `${now.pointer}/content` },
  };
}
