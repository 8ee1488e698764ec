import { createLogUpdate } from "log-update";
import stringWidth from "string-width";
import type { Screen } from "../terminal.ts";
import { printable } from "./printable.ts";

/** How far one file is. */
export interface ProgressState {
  readonly name: string;
  readonly bytes: number;
  readonly total?: number | undefined;
}

/** A bar for each file that is under way. */
export interface Progress {
  show(state: ProgressState): void;
  remove(name: string): void;
  /** Makes room for a line of text; the bars come back below it. */
  hide(): void;
  end(): void;
}

/** In ms; often enough to look alive. */
const interval = 100;

const nameWidth = 30;
const barWidth = 20;

/** Draws bars at the lower end of a terminal. */
export function createProgress(screen: Screen): Progress {
  const draw = createLogUpdate(screen);
  const states = new Map<string, ProgressState>();
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (states.size > 0) draw(Array.from(states.values(), barOf).join("\n"));
    }, interval).unref();
  };
  const hide = (): void => {
    draw.clear();
    later();
  };
  return {
    show(state) {
      states.set(state.name, state);
      later();
    },
    remove: (name) => void states.delete(name),
    hide,
    end() {
      states.clear();
      draw.clear();
      draw.done();
      clearTimeout(timer);
    },
  };
}

/** Such as `invoice.csv    [#####---------------]  25 %  5.0 of 20.0 MB`. */
function barOf({ name, bytes, total }: ProgressState): string {
  const label = fit(printable(name));
  if (total === undefined) return `${label}  ${megabytes(bytes)} MB`;
  const share = total === 0 ? 1 : Math.min(1, bytes / total);
  const bar = "#".repeat(Math.floor(share * barWidth)).padEnd(barWidth, "-");
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `${label}  [${bar}] ${percent} %  ${megabytes(bytes)} of ${megabytes(total)} MB`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function fit(text: string): string {
  let fitted = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(fitted + segment) > nameWidth) return `${fitted}…`;
    fitted += segment;
  }
  return fitted + " ".repeat(nameWidth + 1 - stringWidth(fitted));
}
