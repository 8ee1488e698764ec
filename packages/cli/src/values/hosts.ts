/** The hosts that a place names, each once: it holds URLs, and what else the provider needs. */
export function hostsOf(place: object | undefined): readonly string[] {
  return [...new Set(urlsIn(place))];
}

function urlsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return URL.canParse(value) ? hostOf(new URL(value)) : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(urlsIn);
}

function hostOf({ protocol, host }: URL): readonly string[] {
  return /^https?:$/.test(protocol) ? [host] : [];
}
