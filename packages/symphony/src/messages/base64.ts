/** What a character is where it is none of the 64. */
const padding = 64;
const blank = 65;
const unfit = 66;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What each character is, by its code. The URL-safe alphabet is read too. */
function createValues(): Uint8Array {
  const table = new Uint8Array(256).fill(unfit);
  for (let value = 0; value < alphabet.length; value += 1)
    table[alphabet.charCodeAt(value)] = value;
  table["-".charCodeAt(0)] = 62;
  table["_".charCodeAt(0)] = 63;
  table["=".charCodeAt(0)] = padding;
  for (const character of " \t\r\n") table[character.charCodeAt(0)] = blank;
  return table;
}

/** In what a text was no Base64. */
export type Base64Problem = "cut-short" | "unusable";

/** Decodes a text that comes in pieces. */
class Decoder {
  readonly #values = createValues();
  readonly #describe: (problem: Base64Problem) => Error;
  /** The bits of up to three characters that make no bytes yet. */
  #held = 0;
  #count = 0;
  #padded = 0;

  constructor(describe: (problem: Base64Problem) => Error) {
    this.#describe = describe;
  }

  decode(text: Uint8Array): Uint8Array {
    const values = this.#values;
    let held = this.#held;
    let count = this.#count;
    const bytes = new Uint8Array(Math.floor(((text.length + count) * 3) / 4));
    let length = 0;
    for (const character of text) {
      const value = values[character] ?? unfit;
      if (!this.#isDigit(value)) continue;
      held = (held << 6) | value;
      count += 1;
      if (count < 4) continue;
      bytes[length] = held >> 16;
      bytes[length + 1] = held >> 8;
      bytes[length + 2] = held;
      length += 3;
      held = 0;
      count = 0;
    }
    this.#held = held;
    this.#count = count;
    return bytes.subarray(0, length);
  }

  /** What the last characters make. */
  end(): Uint8Array {
    const held = this.#held;
    const count = this.#count;
    if (count === 1) throw this.#describe("cut-short");
    if (this.#padded > 0 && (count + this.#padded) % 4 !== 0) throw this.#describe("unusable");
    if (count === 0) return new Uint8Array();
    return count === 2
      ? Uint8Array.of(held >> 4)
      : Uint8Array.of((held >> 10) & 0xff, (held >> 2) & 0xff);
  }

  /** Whether it is one of the 64: beside them there may be blanks, and padding after the last of them, twice at most. */
  #isDigit(value: number): boolean {
    if (value === blank) return false;
    if (value === padding) this.#padded += 1;
    if (value === unfit || (value < padding && this.#padded > 0) || this.#padded > 2) {
      throw this.#describe("unusable");
    }
    return value < padding;
  }
}

/**
 * Decodes Base64 text as it comes, with or without line breaks and padding.
 *
 * @param describe makes the error that the stream fails with.
 */
export function decodeBase64(
  describe: (problem: Base64Problem) => Error,
): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new Decoder(describe);
  return new TransformStream({
    transform(text, controller) {
      const bytes = decoder.decode(text);
      if (bytes.length > 0) controller.enqueue(bytes);
    },
    flush(controller) {
      const bytes = decoder.end();
      if (bytes.length > 0) controller.enqueue(bytes);
    },
  });
}
