import type { Element } from "../element.ts";
import { phrasing, type Rule, styled } from "./rule.ts";
import { moment } from "./times.ts";
import { any, demand, exactly, flag, long, oneOf } from "./values.ts";

const named = { "data-entity-id": any };

/** A letter or a sign that is none of those which end a word. */
const hashtag = demand(
  (value) => /^\S*[^\s!@#$%^&*()+=<>,./?`~:;'"\\|-]+\S*$/.test(value),
  "has to be a word",
);

const shortcode = demand(
  (value) => /^[a-z\d_+-]*$/i.test(value),
  'has letters, digits, "_", "+" and "-" only',
);

const instrumentIds =
  "fullbbgcompticker unique-id figi bbgcompticker figi-ticker us-code isin local-code";

/** People, words and things that become entities in the data of a message. */
export const entities: Readonly<Record<string, Rule>> = {
  mention: {
    attributes: { ...named, uid: long, email: any, strict: flag },
    isShorthand: true,
    check: hasEither("uid", "email"),
  },
  hash: { attributes: { ...named, tag: hashtag }, required: ["tag"], isShorthand: true },
  cash: { attributes: { ...named, tag: any }, required: ["tag"], isShorthand: true },
  tag: {
    attributes: {
      ...named,
      ...Object.fromEntries(instrumentIds.split(" ").map((name) => [name, any])),
      "instrument-class": exactly("equity", "index", "fxcross"),
      "bbgmarket-sector": exactly(
        ..."Equity Comdty Corp Curncy Govt Index Mmkt Mtge Muni Pfd".split(" "),
      ),
      "return-main-listing": any,
      "country-code": any,
      "operational-mic": any,
      "fallback-ticker": any,
    },
    check: hasEither("fallback-ticker", ...instrumentIds.split(" ")),
  },
  emoji: {
    attributes: { shortcode, annotation: shortcode, family: any, size: any },
    children: phrasing,
    check: hasEither("shortcode", "annotation"),
  },
  dateTime: {
    attributes: { value: moment, format: oneOf("date_time", "date", "time", "time_secs") },
    required: ["value"],
  },
  /** A `div` or a `span` of the class "entity". */
  entity: { attributes: { ...named, ...styled } },
};

function hasEither(...names: readonly string[]): (element: Element) => string | undefined {
  return ({ attributes }) =>
    names.some((name) => attributes.get(name)?.trim())
      ? undefined
      : `needs the attribute ${names.map((name) => `"${name}"`).join(" or ")}`;
}
