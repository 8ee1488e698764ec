import { InvalidOptionError } from "../errors.ts";

/** The headers of a call by where they come from; later ones win. */
export type HeaderSources = readonly (readonly [where: string, values: object | undefined])[];

/**
 * The headers of a request.
 *
 * @throws {InvalidOptionError} for a name or value that no header can carry.
 */
export function serializeHeaders(
  base: Readonly<Record<string, string>>,
  sources: HeaderSources,
  contentType: string | undefined,
): Headers {
  const headers = new Headers(base);
  for (const [where, values] of sources) {
    for (const [name, value] of headerEntries(values)) setHeader(headers, where, name, value);
  }
  if (contentType !== undefined) setContentType(headers, contentType);
  return headers;
}

function setContentType(headers: Headers, contentType: string): void {
  if (!isTransportable(contentType)) {
    throw new InvalidOptionError(
      "contentType",
      "has to be a media type, such as application/json.",
    );
  }
  headers.set("content-type", contentType);
}

// oxlint-disable-next-line no-control-regex -- control characters are the subject
const unchanged = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/;

/** Whether a header carries the text as it is. */
function isTransportable(text: unknown): boolean {
  return typeof text === "string" && unchanged.test(text);
}

/** `raw` takes all that the web takes for headers. */
function headerEntries(values: object | undefined): Iterable<[string, unknown]> {
  if (values instanceof Headers) return values.entries();
  return Array.isArray(values) ? (values as [string, unknown][]) : Object.entries(values ?? {});
}

function setHeader(headers: Headers, where: string, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const text = typeof value === "object" ? JSON.stringify(value) : `${value as string | number}`;
  try {
    if (!isTransportable(text)) throw new TypeError("The runtime would change or refuse it.");
    headers.set(name, text);
  } catch {
    throw new InvalidOptionError(
      `${where}.${name}`,
      "is not allowed in a header: no line breaks, control characters, characters beyond Latin-1, blanks at the ends, or odd names.",
    );
  }
}
