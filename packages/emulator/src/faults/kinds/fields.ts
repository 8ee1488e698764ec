import {
  aFlag,
  anyOf,
  aText,
  listOf,
  objectOf,
  oneOf,
  optional,
  recordOf,
  textOrBytes,
  wholeNumber,
  type Rule,
  type RulesOf,
} from "../field-rules.ts";
import type { Made, MadeAnswer, Spoiling } from "../stage.ts";

/** For each kind of fault the rules of its fields; none is missing, and none is there that the fault does not have. */
export type FieldsOf<Fault extends { readonly kind: string }> = {
  readonly [Kind in Fault["kind"]]: RulesOfKind<Extract<Fault, { readonly kind: Kind }>>;
};

/** Those in common have to be excluded by name: TypeScript lets a spread bring superfluous ones. */
type RulesOfKind<Fault> = RulesOf<Omit<Fault, "kind">> & {
  readonly [Name in Exclude<keyof Spoiling | keyof Made, keyof Fault>]?: never;
};

/** A status as it is written: whether it exists is up to the test. */
export const anyStatus: Rule = wholeNumber(0);
/** A number of bytes, of which there may be fewer. */
export const upTo: Rule = anyOf(wholeNumber(0), oneOf(Infinity));
export const someTexts: Rule = listOf(aText);
/** What the raw socket sends as it is, whether a header may be so or not. */
export const anyHeaders: Rule = recordOf(anyOf(aText, someTexts));

const answerFields: RulesOf<MadeAnswer> = {
  status: optional(anyStatus),
  reason: optional(aText),
  headers: optional(anyHeaders),
  body: optional(textOrBytes),
};
export const anAnswer: Rule = objectOf(answerFields);

/** Of faults that answer something else than the target. */
export const madeFields: RulesOf<Made> = {
  forward: optional(aFlag),
  ending: optional(oneOf("keep", "close", "reset", "silence")),
};

/** Of faults that spoil an answer and what becomes of the connection in one. */
export const spoilingAndEndingFields: RulesOf<Omit<Spoiling, "ending">> = {
  answer: optional(anAnswer),
  forward: optional(aFlag),
};

/** Of faults that spoil an answer. */
export const spoilingFields: RulesOf<Spoiling> = { ...spoilingAndEndingFields, ...madeFields };
