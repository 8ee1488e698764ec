import type { Call } from "../call/call.ts";
import type { Scrubber } from "../errors/scrub.ts";
import { printable } from "../values/printable.ts";

const longestExcerpt = 120;
/** Of a text that is cut so much more is read: half a secret would not be recognised. In UTF-16 units. */
const longestForm = 64 * 1024;

/** Texts of a provider as they may be shown: the secrets of the session and of the call are masked. */
export class MaskedTexts {
  readonly #scrubber: Scrubber;

  constructor(scrubber: Scrubber) {
    this.#scrubber = scrubber;
  }

  mask(text: string, { secrets }: Call): string {
    return this.#scrubber.scrub(text, secrets);
  }

  /** The same for all texts, names and numbers of a value that was read from JSON. */
  maskValue(value: unknown, { secrets }: Call): unknown {
    return this.#scrubber.scrubValue(value, secrets);
  }

  /** The beginning of a text of any length, masked before it is cut. */
  maskBeginning(text: string, call: Call, length: number = longestExcerpt): string {
    const masked = this.mask(text.slice(0, length + longestForm), call);
    const isWhole = text.length <= length + longestForm;
    return (isWhole ? masked : masked.slice(0, -longestForm)).slice(0, length);
  }

  /** What is shown of a body that should have been JSON. */
  excerpt(text: string, mediaType: string, call: Call): string {
    const [opening] = /^\s*["{[]/.exec(text) ?? [];
    // Its values are not quoted: they may be people's words, or a token that nobody has learned yet.
    if (opening !== undefined) {
      return `${JSON.stringify(opening.trim())} and ${text.length - opening.length} characters more`;
    }
    if (/\bjson\b/i.test(mediaType)) return `${text.length} characters`;
    const start = this.maskBeginning(text, call, 4 * longestExcerpt);
    const line = printable(start).replace(/\s+/g, " ").trim();
    return JSON.stringify(line.slice(0, longestExcerpt));
  }
}
