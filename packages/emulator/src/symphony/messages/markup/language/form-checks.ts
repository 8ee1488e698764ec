import { type Element, findWithin, isWithin } from "../element.ts";

/** How many checkboxes, and how many radio buttons, a form may have. */
const mostChoices = 50;

/** A form sends something, is in no other one, and one of a dialog has the dialog's parts. */
export function findFormProblem(form: Element): string | undefined {
  if (isWithin(form, ["form"])) return "cannot be in another one";
  const crowd = ["checkbox", "radio"].find((kind) => findWithin(form, kind).length > mostChoices);
  if (crowd !== undefined) return `can hold ${mostChoices} <${crowd}> at most`;
  if (form.parent?.kind === "dialog") return findPartsProblem(form);
  return findWithin(form, "button").some(isAction)
    ? undefined
    : `with the id "${form.attributes.get("id") ?? ""}" needs a button of the type "action"`;
}

const dialogParts: ReadonlySet<string> = new Set(["title", "dialog-body", "footer"]);

function findPartsProblem({ children, text }: Element): string | undefined {
  const isFit = children.every(({ kind }) => dialogParts.has(kind)) && text.trim() === "";
  return isFit ? undefined : "of a dialog can hold <title>, <body> and <footer> only";
}

function isAction({ parent, attributes }: Element): boolean {
  return parent?.kind !== "ui-action" && (attributes.get("type") ?? "action") === "action";
}

/** Buttons of forms have a name and a text, others only what they open. */
export function findButtonProblem({
  parent,
  attributes,
  children,
  text,
}: Element): string | undefined {
  const hasName = Boolean(attributes.get("name")?.trim());
  if (parent?.kind === "ui-action") {
    return attributes.has("type") || attributes.has("name")
      ? 'of a <ui-action> cannot have the attributes "type" and "name"'
      : undefined;
  }
  if (attributes.get("type") === "reset") {
    if (attributes.has("name")) return 'of the type "reset" cannot have the attribute "name"';
  } else if (!hasName) return 'needs the attribute "name"';
  return children.length === 0 && text !== "" ? undefined : "holds a text, and nothing else";
}

/** How many options may be chosen fits how many are. */
export function findSelectProblem({ attributes, children }: Element): string | undefined {
  const isMultiple = attributes.get("multiple")?.toLowerCase() === "true";
  const isRequired = attributes.get("required")?.toLowerCase() === "true";
  if (!isMultiple) {
    const limit = ["min", "max"].find((name) => attributes.has(name));
    if (limit !== undefined) return `has the attribute "${limit}", which needs "multiple"`;
    const chosen = children.filter(
      (one) => one.attributes.get("selected")?.toLowerCase() === "true",
    );
    return chosen.length > 1 ? "can have one selected option only" : undefined;
  }
  const [min, max] = [attributes.get("min"), attributes.get("max")].map(Number);
  if (min !== undefined && max !== undefined && min > max) return 'has a "min" above its "max"';
  return isRequired && min === 0 ? 'that is required needs a "min" above 0' : undefined;
}

/** A pattern needs the words that tell of it. */
export function findPatternProblem({ attributes }: Element): string | undefined {
  return attributes.has("pattern") && !attributes.has("pattern-error-message")
    ? 'with a "pattern" needs the attribute "pattern-error-message"'
    : undefined;
}

/** What is in a field at first is no shorter and no longer than what may be written into it. */
export function findLengthProblem(
  { attributes, text }: Element,
  least: number,
  most: number,
): string | undefined {
  const min = Number(attributes.get("minlength") ?? least);
  const max = Number(attributes.get("maxlength") ?? most);
  if (min > max) return 'has a "minlength" above its "maxlength"';
  if (text === "" || (text.length >= min && text.length <= max)) return undefined;
  return `holds a text that has not ${min} to ${max} characters`;
}
