/** Texts that have broken readers when there are many of them. */
const repeatedTexts: readonly string[] = [
  ...Array.from("a0 -_.=+*%&<>{}[]()\"'\\/:;,!?#@|~"),
  ...Array.from("\n\r\t\0\u001B\u00E4\u0301\u200B\uD800"),
  "ab",
  "a ",
  " a",
  "1.",
  "\\\\",
  '\\"',
  '",',
  '{"a":',
  "[[",
  "]",
  "&amp;",
  "&#65",
  "&am",
  "%41",
  "%C3%A4",
  "%25",
  "%C3",
  "\\u0041",
  "\\n",
  "://",
  "http://",
  "a://b?",
  "?k=",
  "k=&",
  "<a>",
  "<!--",
  "-->",
  "<?",
  "<![CDATA[",
  "<div ",
  ' a="b"',
  "-----",
  "-----BEGIN A-----",
  "-----END A-----",
  "error",
  "SID=",
  "9007199254740993,",
  '"a":9007199254740993,',
];

const short = 1_000;
const factor = 64;
/** In ms: what takes less is quick, whatever the clock says of it. */
const quick = 50;
/** In ms: nothing shorter is measured well. */
const leastTime = 0.25;
/** By the length it is 64, by its square 4,096. */
const mostGrowth = 600;

/**
 * The texts that a reader takes time for by the square of their length; none, where it reads them as it should. The limits
 * are wide: a machine that is busy passes, a pattern that begins anew at every character does not.
 *
 * @param frame puts the repeated text where the reader looks at it. Default: alone, and with an end of another kind.
 */
export async function findSlowTexts(
  read: (text: string) => unknown,
  frame: (repeated: string) => string = (repeated) => `${repeated}\u0001`,
): Promise<string[]> {
  const slow: string[] = [];
  for (const unit of repeatedTexts) {
    const measure = (length: number): Promise<number> =>
      timeOf(read, frame(unit.repeat(Math.ceil(length / unit.length))));
    let long = await measure(short * factor);
    for (let again = 0; again < 3 && long >= quick; again += 1) {
      long = Math.min(long, await measure(short * factor));
    }
    if (long < quick) continue;
    const growth = long / Math.max(leastTime, await measure(short));
    if (growth >= mostGrowth) slow.push(unit);
  }
  return slow;
}

async function timeOf(read: (text: string) => unknown, text: string): Promise<number> {
  const start = performance.now();
  try {
    await read(text);
  } catch (error) {
    // A reader may refuse a text; it may not run out of stack over it.
    if (error instanceof RangeError) throw error;
  }
  return performance.now() - start;
}
