/** Masks known secrets in a text that came from outside and is about to be shown. */
export interface Scrubber {
  /** From now on the value is masked, as it is and as it stands in URLs, forms and JSON. */
  learn(secret: string): void;
  scrub(text: string): string;
  forget(): void;
}

const mask = "[secret]";
const shortestSecret = 4;

/** A fence behind the allow-lists: providers have been seen to echo what they were sent. */
export function createScrubber(): Scrubber {
  const secrets = new Set<string>();
  return {
    learn(secret) {
      if (secret.length < shortestSecret) return;
      for (const form of formsOf(secret)) secrets.add(form);
    },
    scrub: (text) =>
      [...secrets]
        .toSorted((left, right) => right.length - left.length)
        .reduce((scrubbed, secret) => scrubbed.replaceAll(secret, mask), text),
    forget: () => secrets.clear(),
  };
}

function formsOf(secret: string): string[] {
  const inForm = new URLSearchParams([["", secret]]).toString().slice(1);
  const inUrl = inForm.replaceAll("+", "%20");
  const asWritten = encodeURIComponent(decodeURIComponent(inUrl));
  return [secret, inForm, inUrl, asWritten, JSON.stringify(secret).slice(1, -1)];
}
