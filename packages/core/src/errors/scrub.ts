import { maskForms } from "./mask.ts";
import { formsOf } from "./secret-forms.ts";

/** Masks known secrets in what came from outside and is about to be shown. */
export interface Scrubber {
  /**
   * From now on the value is masked: as it is, however its letters are composed, in Base64 and in hex, and all of that in
   * the escapes of URLs, forms, JSON and HTML.
   */
  learn(secret: string): void;
  /** @param own secrets of a single call, masked like those that were learned. */
  scrub(text: string, own?: readonly string[]): string;
  /** The same for all texts, names and numbers of a value that was read from JSON. */
  scrubValue(value: unknown, own?: readonly string[]): unknown;
  forget(): void;
}

/** So many are kept, the latest ones: a session of months learns a new token every few minutes. */
const mostSecrets = 250;

/** A fence behind the allow-lists: providers have been seen to echo what they were sent. */
export function createScrubber(): Scrubber {
  const known = new Map<string, readonly string[]>();

  function formsWith(own: readonly string[]): readonly string[] {
    for (const [secret, forms] of known) {
      if (forms.length === 0) known.set(secret, formsOf(secret));
    }
    return [...known.values(), ...own.map(formsOf)].flat();
  }

  return {
    learn(secret) {
      known.delete(secret);
      known.set(secret, []);
      const [oldest] = known.keys();
      if (known.size > mostSecrets) known.delete(oldest!);
    },
    scrub: (text, own = []) => maskForms(text, formsWith(own)),
    scrubValue: (value, own = []) => maskValue(value, formsWith(own)),
    forget: () => known.clear(),
  };
}

function maskValue(value: unknown, forms: readonly string[]): unknown {
  if (forms.length === 0) return value;
  if (typeof value === "string") return maskForms(value, forms);
  if (Array.isArray(value)) return value.map((item) => maskValue(item, forms));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([name, field]) => [maskForms(name, forms), maskValue(field, forms)]),
    );
  }
  if (typeof value !== "number" && typeof value !== "bigint") return value;
  const masked = maskForms(String(value), forms);
  return masked === String(value) ? value : masked;
}
