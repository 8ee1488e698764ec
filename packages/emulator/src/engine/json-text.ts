import { parse } from "lossless-json";
import { Problem } from "./problem.ts";

/** How many arrays and objects may stand within each other: far more than any document asks for. */
const deepestNesting = 1000;

/** Reads the JSON that a request brings, `noun` being its name. Throws a {@link Problem} when it is none, or too deep. */
export function readJson(text: string, noun: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem(400, `${noun} is not JSON: ${(error as Error).message}`);
  }
  if (depthOf(text) > deepestNesting)
    throw new Problem(400, `${noun} is nested deeper than ${deepestNesting} levels`);
  return value;
}

/** The same value with its integers beyond 2^53 as `bigint`. Only for a text that {@link readJson} took. */
export function readExactJson(text: string): unknown {
  return parse(text, null, {
    parseNumber: (digits) => (isBeyondExact(digits) ? BigInt(digits) : Number(digits)),
    onDuplicateKey: ({ newValue }) => newValue,
  });
}

function isBeyondExact(digits: string): boolean {
  return /^-?\d+$/.test(digits) && !Number.isSafeInteger(Number(digits));
}

/** Counts in the text and not in the value, which has lost what a duplicate key replaced. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "\\") index += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === "[" || character === "{") deepest = Math.max(deepest, (depth += 1));
    else if (character === "]" || character === "}") depth -= 1;
  }
  return deepest;
}
