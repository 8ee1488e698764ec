import type { Element } from "./element.ts";
import { ruleOf } from "./language/language.ts";
import type { Tag } from "./pieces.ts";

/** What a tag stands for. */
export interface Kind {
  readonly kind: string;
  /** Whether PresentationML has it in the place of an element of MessageML. */
  readonly isShown?: boolean;
}

/** By the class of a `div`. */
const shownByDiv: Readonly<Record<string, string>> = {
  entity: "entity",
  card: "card",
  cardBody: "body",
  cardHeader: "header",
  "expandable-card": "expandable-card",
  expandableCardBody: "expandable-body",
  expandableCardHeader: "header",
  "person-selector": "person-selector",
  "room-selector": "room-selector",
  "date-selector": "date-selector",
  "ui-action": "ui-action",
  "timezone-picker": "timezone-picker",
  "dialog-title": "title",
  "dialog-body": "dialog-body",
  "dialog-footer": "footer",
};

/** By the type of an `input`. */
const shownByInput: Readonly<Record<string, string>> = {
  text: "text-field",
  checkbox: "checkbox",
  radio: "radio",
  date: "date-picker",
  time: "time-picker",
};

/** Whether a tag is what the agent adds around a field that it shows: its content counts, and it does not. */
export function isWrapper(tag: Tag): boolean {
  const isGroup = classesOf(tag).some((name) => /^(?:checkbox|radio)-group$/.test(name));
  return tag.name === "div" && (isGroup || tag.attributes.has("data-generated"));
}

/** Whether a tag is what the agent adds beside a field that it shows: neither it nor its content counts. */
export function isLabel({ name, attributes }: Tag): boolean {
  if (name === "label") return Boolean(attributes.get("for"));
  const isHint = attributes.get("class") === "info-hint" && attributes.has("data-title");
  return name === "span" && isHint && Boolean(attributes.get("data-target-id"));
}

/** What a tag stands for in its place; a text says why it cannot stand there. */
export function kindOf(tag: Tag, parent: Element | undefined): Kind | string {
  switch (tag.name) {
    case "div":
      return parent ? kindOfDiv(tag) : { kind: "messageML" };
    case "span":
      return kindOfSpan(tag);
    case "input":
      return kindOfInput(tag);
    case "audio":
      return { kind: "chime", isShown: true };
    case "label":
      return '<label> needs the attribute "for"';
    case "body":
      return { kind: kindOfBody(parent) };
    default:
      return ruleOf(tag.name)
        ? { kind: tag.name }
        : `there is no element <${tag.name}> in MessageML`;
  }
}

function kindOfDiv(tag: Tag): Kind {
  const classes = classesOf(tag);
  const name = Object.keys(shownByDiv).find((known) => classes.includes(known));
  return name === undefined ? { kind: "div" } : { kind: shownByDiv[name] ?? "div", isShown: true };
}

function kindOfSpan(tag: Tag): Kind {
  return classesOf(tag).includes("entity") ? { kind: "entity", isShown: true } : { kind: "span" };
}

function kindOfInput(tag: Tag): Kind | string {
  const type = tag.attributes.get("type") ?? "";
  const kind = Object.hasOwn(shownByInput, type) ? shownByInput[type] : undefined;
  return kind === undefined ? `there is no <input> of the type "${type}"` : { kind, isShown: true };
}

function kindOfBody(parent: Element | undefined): string {
  if (parent?.kind === "dialog" || parent?.parent?.kind === "dialog") return "dialog-body";
  return parent?.kind === "expandable-card" ? "expandable-body" : "body";
}

function classesOf({ attributes }: Tag): readonly string[] {
  return attributes.get("class")?.split(/\s+/) ?? [];
}

/**
 * The attributes of a tag, under the names of MessageML: PresentationML begins some with `data-`, and tells by a class,
 * a type or an id what it shows.
 */
export function attributesOf(
  tag: Tag,
  { kind, isShown = false }: Kind,
  isPresentation: boolean,
): Map<string, string> {
  const rule = ruleOf(kind);
  const known = (name: string): boolean => Object.hasOwn(rule?.attributes ?? {}, name);
  const takesData = isShown || isPresentation || rule?.isPresentable === true;
  const named = [...tag.attributes].map(([name, value]): [string, string] => {
    const short = name.startsWith("data-") && !known(name) ? name.slice("data-".length) : name;
    return [takesData && known(short) ? short : name, value];
  });
  const attributes = new Map(named);
  if (isShown && kind !== "entity") hideClass(attributes, kind);
  if (tag.name === "input") attributes.delete("type");
  const isField = rule?.within?.includes("form") === true;
  if (isField && (isShown || isPresentation)) attributes.delete("id");
  return attributes;
}

function hideClass(attributes: Map<string, string>, kind: string): void {
  const classes = attributes.get("class")?.split(/\s+/) ?? [];
  const left = classes.filter(
    (name) => !Object.hasOwn(shownByDiv, name) || shownByDiv[name] !== kind,
  );
  if (left.join("") === "") attributes.delete("class");
  else attributes.set("class", left.join(" "));
}
