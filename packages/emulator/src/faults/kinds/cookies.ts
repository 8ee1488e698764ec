import { aFlag, nameIn, optional } from "../field-rules.ts";
import { answerToSpoil, sayAnswer } from "../playing.ts";
import type { Plays, Spoiling } from "../stage.ts";
import { withLines, withoutHeader } from "../wire/answer.ts";
import { headerValues } from "../wire/head.ts";
import { spoilingFields, type FieldsOf } from "./fields.ts";

/** Cookies. */
export type CookieFault =
  /** Does something with each cookie of the answer; where there is none one is made up, `session=made-up; Path=/`. */
  {
    readonly kind: "cookies";
    /**
     * `twice`: the same again. `twoValues`: again with another value. `otherPath`, `otherDomain`: for another place only.
     * `otherPathToo`: again with another value and path. `expired`: has ended before it began. `emptyValue`: without one.
     * `emptyValueToo`: again, without a value. `noValue`: not even an equals sign. `garbage`: no cookie at all.
     * `injected`: with a value that ends in another cookie. `huge`: with a value of 1 MiB. `missing`: removed.
     */
    readonly how:
      | "twice"
      | "twoValues"
      | "otherPath"
      | "otherPathToo"
      | "otherDomain"
      | "expired"
      | "emptyValue"
      | "emptyValueToo"
      | "noValue"
      | "garbage"
      | "injected"
      | "huge"
      | "missing";
    /** Whether one is made up; `true` by default. */
    readonly madeUp?: boolean;
  } & Spoiling;

interface Cookie {
  /** As it was sent. */
  readonly text: string;
  readonly name: string;
  readonly value: string;
  /** What follows the value, from its semicolon on. */
  readonly rest: string;
}

const withoutPlace = (rest: string): string => rest.replaceAll(/;\s*(?:path|domain)=[^;]*/gi, "");
const withoutAge = (rest: string): string => rest.replaceAll(/;\s*(?:expires|max-age)=[^;]*/gi, "");

const madeUpCookie = "session=made-up; Path=/";

const pastExpiry = "Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0";

const spoilers: Readonly<Record<CookieFault["how"], (cookie: Cookie) => string[]>> = {
  twice: ({ text }) => [text, text],
  twoValues: ({ text, name, value, rest }) => [text, `${name}=other-${value}${rest}`],
  otherPath: ({ name, value, rest }) => [
    `${name}=${value}${withoutPlace(rest)}; Path=/another/place`,
  ],
  otherPathToo: ({ text, name, value, rest }) => [
    text,
    `${name}=other-${value}${withoutPlace(rest)}; Path=/another/place`,
  ],
  otherDomain: ({ name, value, rest }) => [
    `${name}=${value}${withoutPlace(rest)}; Path=/; Domain=other.example.com`,
  ],
  expired: ({ name, value, rest }) => [`${name}=${value}${withoutAge(rest)}; ${pastExpiry}`],
  emptyValue: ({ name, rest }) => [`${name}=${rest}`],
  emptyValueToo: ({ text, name, rest }) => [text, `${name}=${rest}`],
  noValue: ({ name }) => [name],
  garbage: () => [";;=;,", "=", ""],
  injected: ({ name, value, rest }) => [`${name}="${value}, other=1"${rest}`],
  huge: ({ name, rest }) => [`${name}=${"a".repeat(1024 * 1024)}${rest}`],
  missing: () => [],
};

/** The fields of the faults of this file. */
export const cookieFields: FieldsOf<CookieFault> = {
  cookies: { how: nameIn(spoilers), madeUp: optional(aFlag), ...spoilingFields },
};

/** Plays the faults of this file. */
export const cookies: Plays<CookieFault> = {
  async cookies(fault, stage) {
    const answer = await answerToSpoil(stage, fault);
    const given = headerValues(answer.lines, "set-cookie");
    const texts = given.length > 0 || fault.madeUp === false ? given : [madeUpCookie];
    const spoiled = texts.flatMap((text) => spoilers[fault.how](parse(text)));
    const lines = spoiled.map((text) => `Set-Cookie: ${text}`);
    return sayAnswer(withLines(withoutHeader(answer, "set-cookie"), ...lines), fault.ending);
  },
};

function parse(text: string): Cookie {
  const end = text.indexOf(";");
  const pair = end === -1 ? text : text.slice(0, end);
  const [name = "", ...value] = pair.split("=");
  return { text, name, value: value.join("="), rest: end === -1 ? "" : text.slice(end) };
}
