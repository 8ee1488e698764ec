import { aNumber, anyOf, aText, objectOf, oneOf, optional, wholeNumber } from "../field-rules.ts";
import { answerToSpoil, sayAnswer } from "../playing.ts";
import type { Plays, Spoiling } from "../stage.ts";
import { withHeader, withLines, withoutHeader, type Answer } from "../wire/answer.ts";
import { headerName, headerValues } from "../wire/head.ts";
import { someTexts, spoilingFields, type FieldsOf } from "./fields.ts";

/** Headers that are too large, malformed, or tell the wrong time. */
export type HeaderFault =
  /** Adds `count` (1) headers of so many kilobytes (64) each. */
  | ({
      readonly kind: "hugeHeaders";
      readonly kilobytes?: number;
      readonly count?: number;
    } & Spoiling)
  /**
   * Adds a malformed header. `nul`, `carriageReturn`, `lineFeed`: within a value; the latter two are followed by what a
   * lenient reader takes for a header `X-Injected`. `folded`: a value that goes on in the next line. `duplicate`: every
   * header twice, those that frame the body excepted. `twoTypes`: a second `Content-Type`, of HTML.
   */
  | ({
      readonly kind: "badHeader";
      readonly how:
        | "nul"
        | "carriageReturn"
        | "lineFeed"
        | "folded"
        | "noColon"
        | "noName"
        | "spaceInName"
        | "spaceBeforeColon"
        | "notAscii"
        | "duplicate"
        | "twoTypes";
    } & Spoiling)
  /** Adds lines to the head, as they are; one character is one byte. */
  | ({ readonly kind: "headerLines"; readonly lines: readonly string[] } & Spoiling)
  /** Turns the `Date` by so many milliseconds, or says any text, or with `null` nothing. */
  | ({
      readonly kind: "date";
      readonly value: { readonly skew: number } | string | null;
    } & Spoiling);

type BadHeader = Extract<HeaderFault, { kind: "badHeader" }>["how"];

const spoiledLines: Readonly<Record<Exclude<BadHeader, "duplicate">, string>> = {
  nul: "X-Bad: before\u0000after",
  carriageReturn: "X-Bad: before\rX-Injected: yes",
  lineFeed: "X-Bad: before\nX-Injected: yes",
  folded: "X-Bad: before\r\n after",
  noColon: "X-Bad",
  noName: ": value",
  spaceInName: "X Bad: value",
  spaceBeforeColon: "X-Bad : value",
  notAscii: "X-Bad: caf\u00E9",
  twoTypes: "Content-Type: text/html",
};

const framingNames: ReadonlySet<string> = new Set(["content-length", "transfer-encoding"]);

/** The fields of the faults of this file. */
export const headerFields: FieldsOf<HeaderFault> = {
  hugeHeaders: {
    kilobytes: optional(wholeNumber(0)),
    count: optional(wholeNumber(0)),
    ...spoilingFields,
  },
  badHeader: { how: oneOf(...Object.keys(spoiledLines), "duplicate"), ...spoilingFields },
  headerLines: { lines: someTexts, ...spoilingFields },
  date: { value: anyOf(objectOf({ skew: aNumber }), aText, oneOf(null)), ...spoilingFields },
};

/** Plays the faults of this file. */
export const headers: Plays<HeaderFault> = {
  async hugeHeaders({ kilobytes = 64, count = 1, ...fault }, stage) {
    const value = "a".repeat(kilobytes * 1024);
    const lines = Array.from({ length: count }, (_, index) => `X-Huge-${index + 1}: ${value}`);
    return sayAnswer(withLines(await answerToSpoil(stage, fault), ...lines), fault.ending);
  },
  async badHeader(fault, stage) {
    const answer = await answerToSpoil(stage, fault);
    const lines = fault.how === "duplicate" ? duplicates(answer) : [spoiledLines[fault.how]];
    return sayAnswer(withLines(answer, ...lines), fault.ending);
  },
  async headerLines(fault, stage) {
    return sayAnswer(withLines(await answerToSpoil(stage, fault), ...fault.lines), fault.ending);
  },
  async date(fault, stage) {
    const answer = await answerToSpoil(stage, fault);
    const { value, ending } = fault;
    if (value === null) return sayAnswer(withoutHeader(answer, "date"), ending);
    if (typeof value === "string") return sayAnswer(withHeader(answer, "Date", value), ending);
    const [shown] = headerValues(answer.lines, "date");
    const time = shown === undefined ? stage.now() : Date.parse(shown);
    const turned = new Date(time + value.skew).toUTCString();
    return sayAnswer(withHeader(answer, "Date", turned), ending);
  },
};

function duplicates({ lines }: Answer): string[] {
  return lines.filter((line) => !framingNames.has(headerName(line)));
}
