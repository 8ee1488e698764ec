/** JSON in which links have lost their queries: the `k` there opens a file to whoever has it. */
export function withoutLinkSecrets<Json>(json: Json): Json {
  return withoutSecrets(json) as Json;
}

function withoutSecrets(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(word, cutLink).replaceAll(key, "");
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutSecrets(field)]));
}

/** What a link may be, found in one go: a pattern of a link itself would begin anew at every letter. */
const word = /[^\s"<>]+/g;

function cutLink(text: string): string {
  const host = text.search(/[a-z\d+.-]:\/\//i);
  if (host === -1) return text;
  const path = text.slice(host).search(/[?#]/);
  return path === -1 ? text : text.slice(0, host + path);
}

/** Of a link without a host. */
const key = /[?&]k=[^\s&#"<>]*/gi;
