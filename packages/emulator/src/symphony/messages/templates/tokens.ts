import { TemplateFailure } from "./failure.ts";

/** The smallest part of an expression that means something. */
export type Token =
  | { readonly kind: "text" | "name" | "sign"; readonly value: string }
  | { readonly kind: "number"; readonly value: number };

const token =
  /\s+|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\d+(?:\.\d+)?)|([A-Za-z_$@][\w$@]*)|(\?\?|&&|\|\||==|!=|<=|>=|\.\.[<!*]?|[-+*/%?.!,()[\]{}<>=:])/gy;

/** Takes an expression to pieces. Throws a {@link TemplateFailure} for a sign that has no meaning. */
export function readTokens(expression: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of expression.matchAll(token)) {
    end = match.index + match[0].length;
    const [, double, single, number, name, sign] = match;
    const text = double ?? single;
    if (text !== undefined) tokens.push({ kind: "text", value: unescape(text) });
    else if (number !== undefined) tokens.push({ kind: "number", value: Number(number) });
    else if (name !== undefined) tokens.push(readName(name));
    else if (sign !== undefined) tokens.push({ kind: "sign", value: sign });
  }
  if (end < expression.length) throw new TemplateFailure(`"${expression}" is no expression`);
  return tokens;
}

/** Comparisons by name: their signs would end a directive. */
const words: Readonly<Record<string, string>> = { lt: "<", lte: "<=", gt: ">", gte: ">=" };

function readName(name: string): Token {
  const sign = Object.hasOwn(words, name) ? words[name] : undefined;
  return sign === undefined ? { kind: "name", value: name } : { kind: "sign", value: sign };
}

function unescape(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
}
