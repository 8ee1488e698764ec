import type { Screen } from "@signoff/command-kit";
import { createLogUpdate } from "log-update";
import { progressLine, type ProgressState } from "./progress-line.ts";
import { Rate } from "./rate.ts";

/** A line for each file that is under way. */
export interface Progress {
  show(state: ProgressState): void;
  remove(name: string): void;
  /** Makes room for a line of text; the lines come back below it. */
  hide(): void;
  end(): void;
}

/** In ms; often enough to look alive. */
const interval = 100;

/** Where a terminal does not tell how wide it is. */
const usualColumns = 80;

/** Draws lines at the lower end of a terminal. */
export function createProgress(screen: Screen): Progress {
  const draw = createLogUpdate(screen);
  const files = new Map<string, { state: ProgressState; readonly rate: Rate }>();
  let timer: NodeJS.Timeout | undefined;
  const lines = (): string[] => {
    const columns = screen.columns || usualColumns;
    const now = performance.now();
    return Array.from(files.values(), ({ state, rate }) =>
      progressLine(state, rate.perSecond(now), columns),
    );
  };
  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (files.size > 0) draw(lines().join("\n"));
    }, interval).unref();
  };
  const hide = (): void => {
    draw.clear();
    later();
  };
  return {
    show(state) {
      const { rate } = files.get(state.name) ?? { rate: new Rate() };
      rate.note(state.bytes, performance.now());
      files.set(state.name, { state, rate });
      later();
    },
    remove: (name) => void files.delete(name),
    hide,
    end() {
      files.clear();
      draw.clear();
      draw.done();
      clearTimeout(timer);
    },
  };
}
