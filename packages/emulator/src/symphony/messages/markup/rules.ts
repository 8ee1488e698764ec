import { type Element, isWithin } from "./element.ts";
import { findEntityProblem } from "./entity-data.ts";
import { ruleOf } from "./language/language.ts";
import type { Rule } from "./language/rule.ts";

/** Says which rule of MessageML the elements of a message break; `data` is the JSON object that came with them. */
export function findRuleProblem(elements: readonly Element[], data: object): string | undefined {
  const [root] = elements;
  if (root?.name === "div" && !isPresentation(root)) {
    return "PresentationML needs the attributes data-format and data-version";
  }
  for (const element of elements) {
    const rule = ruleOf(element.kind) ?? {};
    const problem =
      findPlaceProblem(element, rule) ??
      findAttributeProblem(element, rule) ??
      findContentProblem(element, rule) ??
      rule.check?.(element);
    if (problem !== undefined) return `<${element.name}> ${problem}`;
    const mismatch = findEntityProblem(element, data);
    if (mismatch !== undefined) return mismatch;
  }
  return findTwins(elements);
}

function isPresentation({ attributes }: Element): boolean {
  const format = attributes.get("data-format")?.toLowerCase();
  return format === "presentationml" && attributes.has("data-version");
}

function findPlaceProblem(element: Element, { parents, within }: Rule): string | undefined {
  const { parent } = element;
  if (parents && !parents.includes(parent?.kind ?? "")) {
    return `has to be directly in ${listOf(parents)}`;
  }
  return within && !isWithin(element, within) ? `has to be in ${listOf(within)}` : undefined;
}

function findAttributeProblem(
  { attributes, parent, name: tag }: Element,
  { attributes: known = {}, required = [] }: Rule,
): string | undefined {
  const isShown = !parent && tag === "div";
  for (const [name, value] of attributes) {
    if (isShown && presentationAttributes.has(name)) continue;
    const rule = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!rule) return `cannot have the attribute "${name}"`;
    const unfit = rule(value);
    if (unfit !== undefined) return `has the attribute "${name}", which ${unfit}`;
  }
  const missing = required.find((name) => !attributes.get(name)?.trim());
  return missing === undefined ? undefined : `needs the attribute "${missing}"`;
}

const presentationAttributes: ReadonlySet<string> = new Set([
  "data-format",
  "data-version",
  "class",
  "style",
]);

function findContentProblem(
  { children, text }: Element,
  { children: fit, holds }: Rule,
): string | undefined {
  if (fit?.length === 0 && (children.length > 0 || text !== "")) return "cannot hold anything";
  const unfit = fit && children.find(({ kind }) => !fit.includes(kind));
  if (unfit) return `cannot hold <${unfit.name}>`;
  if (fit && !fit.includes("text") && text.trim() !== "") return "cannot hold text";
  const isHeld = (kind: string): boolean =>
    kind === "text" ? text !== "" : children.some((child) => child.kind === kind);
  return holds && !holds.some(isHeld) ? `needs ${listOf(holds)} in it` : undefined;
}

function listOf(kinds: readonly string[]): string {
  return kinds.map((kind) => (kind === "text" ? "text" : `<${kind}>`)).join(" or ");
}

/** Forms and dialogs share their ids with no other one. */
function findTwins(elements: readonly Element[]): string | undefined {
  const ids = new Set<string | undefined>();
  for (const { kind, attributes } of elements) {
    if (kind !== "form" && kind !== "dialog") continue;
    const id = attributes.get("id");
    if (ids.has(id)) return `the id "${id ?? ""}" is that of another <form> or <dialog>`;
    ids.add(id);
  }
  return undefined;
}
