import stringWidth from "string-width";

const segmenter = new Intl.Segmenter();

interface Letter {
  readonly letter: string;
  /** In columns. */
  readonly width: number;
}

/** The letters of a text, with the columns that each takes. */
function* lettersOf(text: string): Generator<Letter> {
  for (const { segment } of segmenter.segment(text)) {
    yield { letter: segment, width: stringWidth(segment) };
  }
}

/** A text in at most so many columns; an ellipsis at its end says that it was cut. */
export function fitText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let taken = 1;
  let fitted = "";
  for (const { letter, width: own } of lettersOf(text)) {
    taken += own;
    if (taken > width) break;
    fitted += letter;
  }
  return `${fitted}…`;
}

/** Lines of at most so many columns, broken between words, and within those that are longer than a line. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  const end = (): void => {
    lines.push(line);
    line = "";
    taken = 0;
  };
  for (const word of text.split(" ")) {
    const own = stringWidth(word);
    if (taken > 0 && taken + 1 + own > width) end();
    if (taken > 0) {
      line += " ";
      taken += 1;
    }
    for (const { letter, width: columns } of own > width
      ? lettersOf(word)
      : [{ letter: word, width: own }]) {
      if (taken > 0 && taken + columns > width) end();
      line += letter;
      taken += columns;
    }
  }
  end();
  return lines;
}

/** A paragraph whose lines stand so many columns from the left, but the first where it has a beginning of its own. */
export function paragraph(
  text: string,
  width: number,
  indent: number,
  first = "",
): readonly string[] {
  const margin = " ".repeat(indent);
  return wrapText(text, width - indent).map((line, index) =>
    index === 0 ? first.padEnd(indent) + line : margin + line,
  );
}
