import { readJson } from "../../engine/json-text.ts";
import type { State } from "../state.ts";
import { type Piece, readPieces, unescapeText } from "./markup/pieces.ts";
import { present } from "./markup/presentation.ts";
import { findRuleProblem } from "./markup/rules.ts";
import { readElements } from "./markup/tree.ts";
import { expandTemplate } from "./templates/expand.ts";
import { TemplateFailure } from "./templates/failure.ts";

/** What of a message others are shown. */
export interface ReadMessage {
  /** PresentationML. */
  readonly content: string;
  /** JSON: what was sent, and the entities of the message. */
  readonly data: string;
}

/** Of characters that are shown, and of tokens and entities in them: what Symphony takes at most. */
const limits = { characters: 81_130, tokens: 2500, entities: 40 } as const;

/**
 * Reads MessageML or PresentationML as the agent does: templates are expanded from the data, the rules are checked, and
 * mentions, tags and emoji become entities. A text says why the message cannot be taken.
 */
export function readMessage(state: State, message: string, sent = ""): ReadMessage | string {
  const data = unwrapData(sent);
  const known = readData(data);
  if (typeof known === "string") return known;
  const pieces = expandAndRead(message, known);
  if (typeof pieces === "string") return `Invalid messageML: ${pieces}`;
  const elements = readElements(pieces);
  const problem = typeof elements === "string" ? elements : findRuleProblem(elements, known);
  if (problem !== undefined) return `Invalid messageML: ${problem}`;
  const shown = present(state, pieces, new Set(Object.keys(known)));
  if (typeof shown === "string") return `Invalid messageML: ${shown}`;
  const { content, entities } = shown;
  const excess = findExcess(content, Object.keys(entities).length);
  return excess ?? { content, data: mergeData(data, known, entities) };
}

/** The agent also takes the data as a JSON text that holds it. */
function unwrapData(data: string): string {
  if (!data.trimStart().startsWith('"')) return data;
  try {
    return String(JSON.parse(data));
  } catch {
    return data;
  }
}

function readData(data: string): object | string {
  if (data.trim() === "") return {};
  let known: unknown;
  try {
    known = readJson(data, "the data");
  } catch {
    return "The data is not JSON";
  }
  const isObject = typeof known === "object" && known !== null && !Array.isArray(known);
  return isObject ? (known as object) : "The data is no JSON object";
}

function expandAndRead(message: string, data: object): readonly Piece[] | string {
  try {
    return readPieces(expandTemplate(message, data));
  } catch (error) {
    // A template that is nested too deep, or gives too long a text, breaks the engine that expands it.
    if (!(error instanceof TemplateFailure || error instanceof RangeError)) throw error;
    return `the template cannot be expanded: ${error.message}`;
  }
}

function findExcess(content: string, entities: number): string | undefined {
  const text = plainText(content).trim();
  if (entities > limits.entities) return `The message has more than ${limits.entities} entities`;
  if (text.length > limits.characters) {
    return `The message has more than ${limits.characters} characters`;
  }
  const tokens = new Set(text.split(/\s+/)).size;
  return tokens > limits.tokens ? `The message has more than ${limits.tokens} words` : undefined;
}

/** As text: what was sent stays as it is, to its last digit. */
function mergeData(data: string, known: object, entities: object): string {
  const added = JSON.stringify(entities);
  if (added === "{}") return data.trim() === "" ? added : data;
  if (Object.keys(known).length === 0) return added;
  return `${data.trim().slice(0, -1)},${added.slice(1)}`;
}

/** The words that are shown. */
export function plainText(content: string): string {
  return unescapeText(content.replaceAll(/<[^>]*>/g, " "));
}
