import { printable, type Screen } from "@signoff/command-kit";
import { fitText } from "./fit-text.ts";

/** One line at the lower end of a terminal that says how far something is. */
export interface StatusLine {
  show(text: string): void;
  /** Makes room for other text. */
  hide(): void;
}

const eraseLine = "\r\u001B[2K";

/** Where a terminal does not tell how wide it is. */
const usualColumns = 80;

export function createStatusLine(screen: Screen): StatusLine {
  let isThere = false;
  return {
    show(text) {
      // A line that ends in the last column is followed by an empty one in some terminals.
      const room = (screen.columns || usualColumns) - 1;
      screen.write(eraseLine + fitText(printable(text), room));
      isThere = true;
    },
    hide() {
      if (isThere) screen.write(eraseLine);
      isThere = false;
    },
  };
}
