import type { JsonObject, Located } from "@signoff/openapi";
import type { Direction, Site } from "../change.ts";

/** A schema where it stands, and how people are told of the place. */
export interface Node extends Located {
  readonly site: Site;
}

/** The nodes that together describe one value in the old and in the new document. */
export interface NodePair {
  readonly old: readonly Node[];
  readonly now: readonly Node[];
  readonly site: Site;
  readonly direction: Direction;
}

/** The site of a property below another site. */
export function propertySite(site: Site, name: string): Site {
  return { ...site, path: site.path === "" ? name : `${site.path}.${name}` };
}

/** The site of a list's items. */
export function itemsSite(site: Site): Site {
  return { ...site, path: `${site.path}[]` };
}

/** The site of a named part of the document. */
export function componentSite(pointer: string): Site | undefined {
  const [, holder, kind = "", name = "", ...rest] = pointer.split("/");
  if (holder !== "components" || rest.length > 0 || name === "") return undefined;
  const subject = kind === "schemas" ? { schema: name } : { component: `${kind}.${name}` };
  return { subject, context: "", path: "" };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of an object of objects. */
export function objectsIn(value: unknown): readonly (readonly [string, JsonObject])[] {
  if (!isObject(value)) return [];
  return Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}
