import { belongsInForm, isElement, requiredAttributes } from "./elements.ts";
import type { Piece, Tag } from "./pieces.ts";

/** Of an id. */
const longestId = 64;

const buttonTypes: ReadonlySet<string> = new Set(["action", "reset", "cancel"]);

/**
 * Says which rule of MessageML the pieces of a message break; `data` is the JSON object that came with them.
 * The rules are those of https://docs.developers.symphony.com/bots/messages/overview-of-messageml.
 */
export function findRuleProblem(pieces: readonly Piece[], data: object): string | undefined {
  const [root] = pieces;
  if (root?.kind === "start" && root.name === "div" && !isPresentation(root)) {
    return "PresentationML needs the attributes data-format and data-version";
  }
  let form: Tag | undefined;
  let hasButton = false;
  for (const piece of pieces) {
    if (piece.kind === "text" || piece.kind === "note") continue;
    if (piece.kind === "end") {
      if (piece.name === "form" && !hasButton) return describeNoButton(form);
      if (piece.name === "form") form = undefined;
      continue;
    }
    const problem = findTagProblem(piece, data, form !== undefined);
    if (problem !== undefined) return problem;
    if (piece.name === "form") {
      if (piece.isEmpty) return describeNoButton(piece);
      form = piece;
      hasButton = false;
    }
    if (piece.name === "button") hasButton ||= isAction(piece);
  }
  return undefined;
}

function isPresentation({ attributes }: Tag): boolean {
  return attributes.get("data-format") === "PresentationML" && attributes.has("data-version");
}

function describeNoButton(form: Tag | undefined): string {
  const id = form?.attributes.get("id") ?? "";
  return `the form with the id "${id}" needs a button of the type "action"`;
}

function isAction({ attributes }: Tag): boolean {
  return (attributes.get("type") ?? "action") === "action";
}

function findTagProblem(tag: Tag, data: object, isInForm: boolean): string | undefined {
  const { name, attributes } = tag;
  if (!isElement(name)) return `there is no element <${name}>`;
  const missing = requiredAttributes(name).find((one) => !attributes.get(one)?.trim());
  if (missing !== undefined) return `<${name}> needs the attribute "${missing}"`;
  if (name === "form" && isInForm) return "a <form> cannot be in another one";
  if (belongsInForm(name) && !isInForm) return `<${name}> has to be in a <form>`;
  return findValueProblem(tag) ?? findEntityProblem(tag, data);
}

function findValueProblem({ name, attributes }: Tag): string | undefined {
  const id = attributes.get("id");
  if (name === "form" && id !== undefined && id.length > longestId) {
    return `the id of a <form> has ${longestId} characters at most`;
  }
  if (name === "button") {
    const type = attributes.get("type") ?? "action";
    if (!buttonTypes.has(type)) return `there are no buttons of the type "${type}"`;
    if (type !== "reset" && !attributes.get("name")) return '<button> needs the attribute "name"';
  }
  if (name === "mention" && !attributes.get("uid") && !attributes.get("email")) {
    return '<mention> needs the attribute "uid" or "email"';
  }
  if (name === "emoji" && !attributes.get("shortcode") && !attributes.get("annotation")) {
    return '<emoji> needs the attribute "shortcode"';
  }
  const href = name === "a" ? (attributes.get("href") ?? "") : undefined;
  return href === undefined || URL.canParse(href) ? undefined : `"${href}" is no absolute address`;
}

function findEntityProblem({ name, attributes }: Tag, data: object): string | undefined {
  const id = attributes.get("data-entity-id");
  if (id === undefined) return undefined;
  if (attributes.get("class")?.split(/\s+/).includes("entity") !== true) {
    return `data-entity-id of <${name}> needs the class "entity"`;
  }
  const entity: unknown = Object.hasOwn(data, id) ? data[id as keyof typeof data] : undefined;
  return typeof entity === "object" && entity !== null
    ? undefined
    : `the data has no object "${id}", which data-entity-id names`;
}
