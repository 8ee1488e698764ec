/** The white space, the byte order mark and the XML declaration before markup: they mean nothing in a text. */
const opening = /^\s*(?:<\?xml\s[^]*?\?>\s*)?/;

/** Comments of XML and of templates, processing instructions, CDATA. One without an end runs to the end of the text. */
const withoutElements =
  /<!--[^]*?(?:-->|$)|<#--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)/g;

/** In no other element, nor in a value, can its tag stand: also where templates stand before it, it is the outermost. */
const messageMLTag = /<messageML[\s/>]/;

const presentationMLRoot = /* @__PURE__ */ createPresentationMLRoot();

function createPresentationMLRoot(): RegExp {
  const beforeRoot = String.raw`(?:\s|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>|</?#[^>]*>)*`;
  const attribute = String.raw`\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')`;
  const shown = String.raw`\s+data-format\s*=\s*(?:"PresentationML"|'PresentationML')`;
  return new RegExp(`^${beforeRoot}<div(?:${attribute})*?${shown}`);
}

/** Puts markup into a `<messageML>` element, unless it is a whole message already, whatever stands before its element. */
export function wrapMessageML(markup: string): string {
  const body = markup.replace(opening, "");
  const elements = body.replace(withoutElements, "");
  const isWhole = messageMLTag.test(elements) || presentationMLRoot.test(elements);
  return isWhole ? body : `<messageML>${body}</messageML>`;
}
