import { defineCheck, expect, newRecord, type StoreCheck } from "./check.ts";

const largest = 256 * 1024;

/** Of each of these something has been seen to go: by code pages, by trimming, by normal forms, by what takes a text for more than that. */
const texts: readonly string[] = [
  "Příliš žluťoučký kůň, €, ʼn, ß, 中文, हिन्दी, עברית, العربية",
  "😀👩‍👩‍👧‍👦🏳️‍🌈 𝒳 𐍈",
  "e\u0301 and \u00E9, \uAC00 and \u1100\u1161",
  "has a byte order mark \uFEFF in it",
  "\u2028\u2029\u0085\u00A0\uFFFD\uFFFF",
  " begins and ends with blanks \t\r\n",
  `quotes ' " \` \\ \\\\ \\n %s $1 $$ {} ; -- /* */ NULL`,
  "12345678901234567890",
  "",
];

/** Which texts have to come back as they were written. */
export const textChecks: readonly StoreCheck[] = [
  defineCheck("gives texts back as they were written", async ({ store, key }) => {
    for (const text of texts) {
      const at = key();
      await store.write(at, newRecord(text), undefined);
      const found = await store.read(at);
      const what = `${JSON.stringify(text)} came back as ${JSON.stringify(found?.text)}`;
      expect(found?.text === text, `every byte of UTF-8 has to be kept: ${what}`);
    }
  }),

  defineCheck("keeps 256 KiB", async ({ store, key }) => {
    for (const letter of ["a", "€"]) {
      const [at, first] = [key(), newRecord(fill(letter))];
      expect(await store.write(at, first, undefined), "write has to answer true");
      expect((await store.read(at))?.text === first.text, `all of it has to come back (${letter})`);
      const second = newRecord(fill("b"));
      expect(await store.write(at, second, first.revision), "a swap has to answer true");
      expect(
        (await store.read(at))?.text === second.text,
        "all of it has to come back after a swap",
      );
    }
  }),
];

/** A text of 256 KiB in UTF-8. */
function fill(letter: string): string {
  const { length } = new TextEncoder().encode(letter);
  const whole = letter.repeat(Math.floor(largest / length));
  return whole + "a".repeat(largest % length);
}
