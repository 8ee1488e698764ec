/** Any string of a JSON text, so that nothing within one is taken for something else. */
const jsonString = String.raw`"(?:[^"\\]|\\.)*"`;

const pollution =
  '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":null';

/** Puts keys that reach for the prototype into every object; where there is none it answers one. */
export function pollute(json: string): string {
  if (!json.includes("{")) return `{${pollution}}`;
  return json.replaceAll(
    new RegExp(String.raw`${jsonString}|\{(\s*\})?`, "gs"),
    (token, closed) => {
      if (!token.startsWith("{")) return token;
      return closed === undefined ? `{${pollution},` : `{${pollution}}`;
    },
  );
}

/** The first integer that is no `number`. */
const firstInexact = 2n ** 53n + 1n;

/** Replaces integers by odd ones beyond 2^53, each another, where their property's name fits. */
export function enlarge(json: string, fits: (name: string) => boolean): string {
  const property = new RegExp(String.raw`(${jsonString})(?:(\s*:\s*)-?\d+(?![\d.eE]))?`, "gs");
  let next = firstInexact;
  return json.replaceAll(property, (token, name: string, colon: string | undefined) => {
    if (colon === undefined || !fits(name.slice(1, -1))) return token;
    const value = next;
    next += 2n;
    return `${name}${colon}${value}`;
  });
}

/** Whether a property is an id by its name: `id`, `userId`, `user_id`, `uid`. */
export function isIdName(name: string): boolean {
  return /^u?id$|I[dD]$|_id$/.test(name);
}

/** Puts bytes at the beginning of the first string that is a property, or else of any; where there is none it answers one. */
export function insertIntoString(json: string, bytes: string): string {
  const value = /:\s*"/.exec(json) ?? /"/.exec(json);
  if (!value) return `"${bytes}"`;
  const at = value.index + value[0].length;
  return json.slice(0, at) + bytes + json.slice(at);
}
