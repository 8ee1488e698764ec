import type { Kind } from "./kinds.ts";

/** What a change touches: the wire, the types of apps, what the same code does, or texts. The first of equals counts. */
const classes = ["wire", "types", "behaviour", "docs"] as const;

/** What a change touches. */
export type Class = (typeof classes)[number];

/** How much a change means to an app, the strictest first. */
export const levels = ["breaking", "feature", "fix", "none"] as const;

/** One of {@link levels}. */
export type Level = (typeof levels)[number];

/** Which way the data goes: in requests, in answers, or in no call at all. */
export type Direction = "request" | "response" | "none";

/** What each view says of a change; a view that says nothing is absent. */
export type Views = Readonly<Partial<Record<Class, Level>>>;

/** What a change is in: one of these, or the document as a whole. */
interface Subject {
  /** Method and path. */
  readonly operation?: string;
  /** Name of a schema. */
  readonly schema?: string;
  /** Another named part, such as `parameters.Page`. */
  readonly component?: string;
}

/** Where a change is, as people are told. */
export interface Site {
  readonly subject: Subject;
  /** The part of an operation or a component, such as `query page`. */
  readonly context: string;
  /** Properties below it, such as `files[].name`. */
  readonly path: string;
}

/** What was found at one place of two documents, seen from one direction. */
export interface Finding {
  readonly kind: Kind;
  readonly site: Site;
  readonly direction: Direction;
  readonly views: Views;
  /** Where it stands in the old and in the new document, as JSON pointers; the nearest place where it is not there. */
  readonly pointers: { readonly old: string; readonly now: string };
  readonly before?: string;
  readonly after?: string;
}

/** One change, from all directions that it is seen from. */
export interface Change {
  readonly kind: Kind;
  readonly subject: Subject;
  readonly place: string;
  readonly directions: readonly Direction[];
  readonly views: Views;
  readonly class: Class;
  readonly level: Level;
  readonly pointers: { readonly old: string; readonly now: string };
  readonly before?: string;
  readonly after?: string;
}

/** The place of a site in one line. */
export function placeOf({ context, path }: Site): string {
  if (context === "" || path === "") return context + path;
  return path.startsWith("[") ? context + path : `${context} ${path}`;
}

/** A text that two sites share only if they are the same. */
export function siteKey(site: Site): string {
  const { operation = "", schema = "", component = "" } = site.subject;
  return [operation, schema, component, site.context, site.path].join("\n");
}

/** The stricter of what two sets of views say. */
export function mergeViews(one: Views, other: Views): Views {
  const merged: Partial<Record<Class, Level>> = { ...one };
  for (const view of classes) {
    const level = other[view];
    if (level && levels.indexOf(level) < levels.indexOf(merged[view] ?? "none"))
      merged[view] = level;
  }
  return merged;
}

/** The strictest view, and the first of equals. */
export function verdictOf(views: Views): { readonly class: Class; readonly level: Level } {
  for (const level of levels) {
    const found = classes.find((view) => views[view] === level);
    if (found) return { class: found, level };
  }
  return { class: "docs", level: "none" };
}
