import { InvalidOptionError } from "../errors/errors.ts";

/** The header fields of a request, their names in small letters, at a fraction of what the web's `Headers` cost. */
export class HeaderFields {
  #flat: readonly string[];

  /** @param flat names in small letters and values that a header can carry, in turn; it stays as it is. */
  constructor(flat: readonly string[] = []) {
    this.#flat = flat;
  }

  /** Names and values in turn. */
  get flat(): readonly string[] {
    return this.#flat;
  }

  /**
   * Sets a field, in place of one of the same name.
   *
   * @throws {TypeError} for a name that is no token (RFC 9110, section 5.6.2), and for a value that would not arrive as it is.
   */
  set(name: string, value: string): void {
    if (!token.test(name) || typeof value !== "string" || !unchanged.test(value)) {
      throw new TypeError("A header cannot carry this name or value as it is.");
    }
    const key = name.toLowerCase();
    const index = this.#indexOf(key);
    this.#flat = index === -1 ? this.#flat.concat(key, value) : this.#flat.with(index + 1, value);
  }

  /** @param name in small letters. */
  has(name: string): boolean {
    return this.#indexOf(name) !== -1;
  }

  /** @param name in small letters. */
  get(name: string): string | undefined {
    const index = this.#indexOf(name);
    return index === -1 ? undefined : this.#flat[index + 1];
  }

  #indexOf(name: string): number {
    for (let index = 0; index < this.#flat.length; index += 2) {
      if (this.#flat[index] === name) return index;
    }
    return -1;
  }

  /** Pairs of name and value, as `fetch` takes them. */
  get pairs(): [name: string, value: string][] {
    const pairs: [string, string][] = [];
    for (let index = 0; index < this.#flat.length; index += 2) {
      pairs.push([this.#flat[index] as string, this.#flat[index + 1] as string]);
    }
    return pairs;
  }
}

const token = /^[\w!#$%&'*+.^`|~-]+$/;
// oxlint-disable-next-line no-control-regex -- control characters are the subject
const unchanged = /^(?![\t ])[\t\x20-\x7e\x80-\xff]*(?<![\t ])$/;

/** Whether a header carries the value as it is. */
export function isTransportable(value: unknown): boolean {
  return typeof value === "string" && unchanged.test(value);
}

/** @throws {InvalidOptionError} for a name or value that no header carries as it is. */
export function setField(fields: HeaderFields, option: string, name: string, value: string): void {
  try {
    fields.set(name, value);
  } catch {
    throw new InvalidOptionError(
      option,
      "is not allowed in a header: no line breaks, control characters, characters beyond Latin-1, blanks at the ends, or odd names.",
    );
  }
}

/** The fields of a connection, of a message's framing and of proxies: RFC 9110, sections 7.2, 7.6.1, 8.6, 10.1 and 11.7. */
const connectionFields: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "http2-settings",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Whether a field is the transport's to set: with one of an app's a request fails, or is not the one that was meant. */
export function isConnectionField(name: string): boolean {
  return connectionFields.has(name.toLowerCase());
}
