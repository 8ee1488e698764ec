/** One of the types that a type's text allows. */
export type TypeNode =
  | { readonly kind: "plain"; readonly name: PlainType; readonly format: string | undefined }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "list" | "map"; readonly of: string };

const plainTypes = ["any", "boolean", "integer", "null", "number", "object", "string"] as const;

/** A type that needs no definition. */
type PlainType = (typeof plainTypes)[number];

const tokenPattern = /\s*('[^']*'|-?\d+(?:\.\d+)?|[A-Za-z_$][\w$@.-]*|\[\]|\{\}|[|()])\s*/y;

/**
 * The types that a text such as `FileEntry[] | null` allows, each once.
 *
 * @throws {TypeError} when the text is none of what `DocumentedType` describes.
 */
export function parseType(text: string): readonly TypeNode[] {
  const tokens = readTokens(text);
  const all = readUnion();
  if (tokens.length > 0) throw malformed(text);
  return all;

  function readUnion(): TypeNode[] {
    const nodes = readSuffixed();
    while (tokens[0] === "|") {
      tokens.shift();
      nodes.push(...readSuffixed());
    }
    return nodes;
  }

  function readSuffixed(): TypeNode[] {
    const before = [...tokens];
    let nodes = readPrimary();
    while (tokens[0] === "[]" || tokens[0] === "{}") {
      const of = writeTokens(before.slice(0, before.length - tokens.length));
      nodes = [{ kind: tokens.shift() === "[]" ? "list" : "map", of }];
    }
    return nodes;
  }

  function readPrimary(): TypeNode[] {
    const token = tokens.shift() ?? "";
    if (token === "(") {
      const inner = readUnion();
      if (tokens.shift() !== ")") throw malformed(text);
      return inner;
    }
    if (token.startsWith("'")) return [{ kind: "literal", value: token.slice(1, -1) }];
    if (token === "true" || token === "false")
      return [{ kind: "literal", value: token === "true" }];
    if (/^-?\d/.test(token)) return [{ kind: "literal", value: Number(token) }];
    if (!/^[A-Za-z_$]/.test(token)) throw malformed(text);
    const name = plainTypes.find((plain) => plain === token);
    return [name ? { kind: "plain", name, format: readFormat() } : { kind: "named", name: token }];
  }

  function readFormat(): string | undefined {
    if (tokens[0] !== "(") return undefined;
    const [, format, closing] = tokens.splice(0, 3);
    if (format === undefined || closing !== ")") throw malformed(text);
    return format;
  }
}

function readTokens(text: string): string[] {
  const tokens: string[] = [];
  const pattern = new RegExp(tokenPattern);
  while (pattern.lastIndex < text.length) {
    const token = pattern.exec(text)?.[1];
    if (token === undefined) throw malformed(text);
    tokens.push(token);
  }
  return tokens;
}

function writeTokens(tokens: readonly string[]): string {
  return tokens.map((token) => (token === "|" ? " | " : token)).join("");
}

function malformed(text: string): TypeError {
  return new TypeError(`${JSON.stringify(text)} is no type; write one such as Parcel[] | null`);
}
