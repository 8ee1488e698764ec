import { anyNamed, decodings, locateDecoded, type Stretch } from "../values/escapes.ts";

const mask = "[secret]";

/** Puts a mask in place of each of the forms, however a text writes them. */
export function maskForms(text: string, forms: readonly string[]): string {
  let found: readonly Stretch[] = [];
  for (const decoded of decodings(text).toReversed()) {
    if (found.length > 0) found = locateDecoded(decoded, found);
    found = join([...found, ...find(decoded, forms)]);
  }
  let masked = "";
  let copied = 0;
  for (const [start, end] of found) {
    masked += text.slice(copied, start) + mask;
    copied = end;
  }
  return masked + text.slice(copied);
}

function find(text: string, forms: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  if (text.includes(anyNamed)) {
    for (const pattern of patternsOf(forms)) {
      for (const { 0: form, index } of text.matchAll(pattern)) {
        found.push([index, index + form.length]);
      }
    }
    return found;
  }
  for (const form of forms) {
    for (let start = text.indexOf(form); start !== -1;) {
      const end = start + form.length;
      found.push([start, end]);
      start = text.indexOf(form, end);
    }
  }
  return found;
}

const patterns = new WeakMap<readonly string[], readonly RegExp[]>();

/** They take what HTML has a name for as whichever character may be named. */
function patternsOf(forms: readonly string[]): readonly RegExp[] {
  const made =
    patterns.get(forms) ??
    forms.map((form) => new RegExp(form.replace(/[^\da-z]/giu, orNamed), "gu"));
  patterns.set(forms, made);
  return made;
}

function orNamed(character: string): string {
  return `[\\u{${character.codePointAt(0)?.toString(16)}}${anyNamed}]`;
}

/** In order, those that overlap as one. */
function join(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [start, end] of stretches.toSorted(([left], [right]) => left - right)) {
    const [lastStart = 0, lastEnd = 0] = joined.at(-1) ?? [];
    if (start < lastEnd) joined[joined.length - 1] = [lastStart, Math.max(lastEnd, end)];
    else joined.push([start, end]);
  }
  return joined;
}
