/** A comment, an instruction, a text taken as it is, a tag with its attributes, a reference to a character, or what breaks the markup. */
const MARKUP =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<\/?#[^>]*>|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|&(?:#\d+|#x[\da-fA-F]+|\w+);|[<&]/gs;

/** What XML may have before its element: a declaration, comments, processing instructions. */
const PROLOG = /^(?:\s|<!--.*?-->|<\?.*?\?>)+/s;

/** Says what keeps a text from being MessageML or PresentationML; `undefined` when it is either. */
export function findMessageMlProblem(text: string): string | undefined {
  const trimmed = text.replace(PROLOG, "").trimEnd();
  if (!/^<(messageML|div)[\s>]/.test(trimmed)) return "it does not begin with <messageML>";
  if (trimmed.includes("<?xml ")) return "<?xml is allowed at the beginning only";
  const open: string[] = [];
  for (const { 0: markup, 1: slash, 2: name, 4: selfClosing, index } of trimmed.matchAll(MARKUP)) {
    if (markup === "<" || markup === "&") return `"${markup}" at ${index} has to be escaped`;
    if (name === undefined || selfClosing) continue;
    if (!slash && name === "messageML" && open.length > 0) return "<messageML> is in an element";
    if (!slash) open.push(name);
    else if (open.pop() !== name) return `</${name}> at ${index} closes nothing`;
    if (open.length === 0 && index + markup.length < trimmed.length) {
      return "there is something after the last element";
    }
  }
  return open.length > 0 ? `<${String(open.at(-1))}> is not closed` : undefined;
}

/** MessageML as it is shown: its content, in the element that PresentationML begins with. */
export function toPresentation(message: string): string {
  const content = message.replace(PROLOG, "").replace(/^<messageML[^>]*>|<\/messageML>\s*$/g, "");
  return `<div data-format="PresentationML" data-version="2.0">${content}</div>`;
}

/** The words that are shown. */
export function plainText(content: string): string {
  return content.replace(/<[^>]*>/g, " ");
}
