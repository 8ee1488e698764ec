/** Masks known secrets in a text that came from outside and is about to be shown. */
export interface Scrubber {
  /** From now on the value is masked, as it is and as it stands in URLs, forms and JSON. */
  learn(secret: string): void;
  /** @param own secrets of a single call, masked like those that were learned. */
  scrub(text: string, own?: readonly string[]): string;
  forget(): void;
}

const mask = "[secret]";
const shortestSecret = 4;
/** So many forms are kept, the latest ones: a session of months learns a new token every few minutes. */
const mostForms = 1_000;

/** A fence behind the allow-lists: providers have been seen to echo what they were sent. */
export function createScrubber(): Scrubber {
  const secrets = new Set<string>();
  return {
    learn(secret) {
      for (const form of formsOf(secret)) {
        secrets.delete(form);
        secrets.add(form);
      }
      for (const form of [...secrets].slice(0, -mostForms)) secrets.delete(form);
    },
    scrub: (text, own = []) =>
      [...secrets, ...own.flatMap(formsOf)]
        .toSorted((left, right) => right.length - left.length)
        .reduce((scrubbed, secret) => scrubbed.replaceAll(secret, mask), text),
    forget: () => secrets.clear(),
  };
}

function formsOf(secret: string): string[] {
  if (secret.length < shortestSecret) return [];
  const inForm = new URLSearchParams([["", secret]]).toString().slice(1);
  const inUrl = inForm.replaceAll("+", "%20");
  const asWritten = encodeURIComponent(decodeURIComponent(inUrl));
  return [secret, inForm, inUrl, asWritten, JSON.stringify(secret).slice(1, -1)];
}
