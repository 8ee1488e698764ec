import type { Kind } from "../kinds.ts";
import { type Direction, type Finding, type Site, siteKey } from "../change.ts";
import type { Node, NodePair } from "./node.ts";
import { bearer, type Shape } from "./shape.ts";
import { type ByDirection, viewsFrom } from "./views.ts";

/** Both documents that are compared. */
export interface Documents {
  readonly old: object;
  readonly now: object;
}

/** One value in the old and in the new document. */
export interface Pair {
  readonly documents: Documents;
  readonly old: Shape;
  readonly now: Shape;
  /** Where it is where both documents do not name the same place. */
  readonly site: Site;
  readonly direction: Direction;
}

/** Takes what rules find, and goes on with what is inside. */
export interface Findings {
  add(finding: Finding): void;
  compare(pair: NodePair): void;
}

/** One subject that values are compared by. */
export type SchemaRule = (pair: Pair, findings: Findings) => void;

/** What a finding says beside its kind. */
export interface Details {
  /** The keyword that tells where it stands. */
  readonly key: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A finding at a keyword of a value. */
export function findingAt(pair: Pair, kind: Kind, views: ByDirection, details: Details): Finding {
  const { direction } = pair;
  const { key, before, after } = details;
  return {
    kind,
    direction,
    views: viewsFrom(views, direction),
    ...placeOfKeyword(pair, key),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** Where a keyword is told of: at the part that has it, if both documents name this part, else at the value. */
function placeOfKeyword(pair: Pair, key: string): Pick<Finding, "site" | "pointers"> {
  const old = bearer(pair.old, key);
  const now = bearer(pair.now, key);
  const site = sharedSite(pair, old, now);
  return {
    site,
    pointers: {
      old: pointerOf(pair.old, old, site, key),
      now: pointerOf(pair.now, now, site, key),
    },
  };
}

/** The site of the parts, if both sides have it; else that of the value. */
export function sharedSite(pair: Pair, old: Node | undefined, now: Node | undefined): Site {
  if (old && now) return siteKey(old.site) === siteKey(now.site) ? now.site : pair.site;
  const one = old ?? now;
  if (!one) return describedSite(pair);
  const others = old ? pair.now : pair.old;
  return partAt(others, one.site) ? one.site : pair.site;
}

/** The part that both documents describe the value in. */
function describedSite({ old, now, site }: Pair): Site {
  const described = now.parts.find(
    (part) => part.value["$ref"] === undefined && partAt(old, part.site),
  );
  return described?.site ?? site;
}

/** The part of a value that stands at a site. */
export function partAt({ parts }: Shape, site: Site): Node | undefined {
  const key = siteKey(site);
  return parts.find((part) => siteKey(part.site) === key);
}

function pointerOf(shape: Shape, part: Node | undefined, site: Site, key: string): string {
  const node = part ?? partAt(shape, site) ?? shape.parts[0];
  return node ? `${node.pointer}/${key}` : "";
}
