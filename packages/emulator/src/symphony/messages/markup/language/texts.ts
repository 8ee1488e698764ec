import { phrasing, type Rule, styled } from "./rule.ts";
import { address, any, flag, long, oneOf, type ValueRule } from "./values.ts";

const inLine: Rule = { attributes: styled, children: phrasing };
const rows: Rule = { attributes: styled, children: ["tr"], within: ["table"] };
const list: Rule = { attributes: styled, children: ["li"], holds: ["li"] };

/** Only what becomes an entity may have it. */
const entityId: ValueRule = () => 'needs the class "entity"';

const programmingLanguages =
  "plaintext c cpp csharp css html java js jsx php python r typescript tsx markdown json scala shell yaml";
const chimeSound = "https://asset.symphony.com/symphony/audio/chime.mp3";

/** Text, lists, tables and what stands for them alone. */
export const texts: Readonly<Record<string, Rule>> = {
  messageML: { attributes: { xmlns: any, beta: flag } },
  div: { attributes: { ...styled, "data-entity-id": entityId } },
  p: { attributes: styled },
  span: {
    attributes: {
      ...styled,
      "data-entity-id": entityId,
      "data-title": any,
      "data-target-id": any,
    },
  },
  br: { children: [] },
  hr: { children: [] },
  b: inLine,
  i: inLine,
  sub: { attributes: styled },
  sup: { attributes: styled },
  h1: inLine,
  h2: inLine,
  h3: inLine,
  h4: inLine,
  h5: inLine,
  h6: inLine,
  pre: inLine,
  code: {
    attributes: { ...styled, language: oneOf("", ...programmingLanguages.split(" ")) },
    isPresentable: true,
    children: [...phrasing, "pre"],
  },
  a: { attributes: { ...styled, href: address }, required: ["href"] },
  img: { attributes: { ...styled, src: any }, required: ["src"], children: [] },
  chime: {
    attributes: { src: oneOf(chimeSound), autoplay: any },
    isShorthand: true,
    children: [],
    parents: ["messageML"],
    check: ({ parent }) =>
      parent?.children.length === 1 && parent.text === ""
        ? undefined
        : "has to be the only content of a message",
  },
  ul: list,
  ol: list,
  li: { attributes: styled, parents: ["ul", "ol"] },
  table: { attributes: styled, children: ["thead", "tbody", "tfoot", "tr"] },
  thead: rows,
  tbody: rows,
  tfoot: rows,
  tr: { attributes: styled, children: ["th", "td"], within: ["table"] },
  th: { attributes: styled, parents: ["tr"] },
  td: { attributes: { ...styled, rowspan: long, colspan: long }, parents: ["tr"] },
};
