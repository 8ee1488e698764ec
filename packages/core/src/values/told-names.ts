const longestName = 48;
const mostDigits = 3;

/** A number at the end of a word, as in `line2` or `sha256Sum`. */
const numberOfWord = /\d{1,3}(?=[A-Z_.-]|$)/g;
/** What people give as a name to a field: ids, tokens, addresses and keys have digits elsewhere, or other characters. */
const words = /^[$@_]?[A-Za-z][A-Za-z_.-]*$/;

/** Shows names of fields, and hashes what may be data. */
export interface NameTeller {
  /** The name, or the hash of one that does not look like a name or holds a secret. */
  tell(name: string, mask: (text: string) => string): string;
  hash(key: string): string;
}

/** The hashes are salted, so that nobody finds a key by trying likely ones. */
export function createNameTeller(): NameTeller {
  const salt = crypto.getRandomValues(new Uint32Array(2));
  const hash = (key: string): string => `#${mix(key, salt)}`;
  return {
    hash,
    tell: (name, mask) => (isFieldName(name) && mask(name) === name ? name : hash(name)),
  };
}

function isFieldName(name: string): boolean {
  const digits = name.length - name.replace(/\d/g, "").length;
  const isShort = name.length <= longestName && digits <= mostDigits;
  return isShort && words.test(name.replace(numberOfWord, ""));
}

/** 32 bits of a text, as eight hexadecimal digits. */
function mix(text: string, salt: Uint32Array): string {
  let state = salt[0] ?? 0;
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x5bd1e995);
    state ^= state >>> 15;
  }
  state = Math.imul(state ^ (salt[1] ?? 0), 0x85ebca6b);
  return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, "0");
}
