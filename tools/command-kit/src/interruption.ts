import { constants } from "node:os";

const signalNames = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type SignalName = (typeof signalNames)[number];

/** The wish to end early. */
export interface Interruption {
  /** Aborts at the first wish. */
  readonly signal: AbortSignal;
  /** The exit code that tells of it. */
  readonly exitCode: number;
  /** Ctrl-C at a prompt, where the terminal sends no signal. */
  interrupt(): void;
  /** Stops to listen. */
  stop(): void;
}

/** In ms. A terminal signals to a launcher such as npx too, which passes the same wish on once more. */
const echoTime = 300;

/** Listens for the signals of the process: the first one aborts, a second one ends the process at once. */
export function interruptionBySignals(): Interruption {
  const controller = new AbortController();
  let exitCode = 0;
  let wishedAt = 0;
  const onSignal = (name: SignalName): void => {
    if (controller.signal.aborted) {
      if (performance.now() - wishedAt < echoTime) return;
      process.exit(128 + constants.signals[name]);
    }
    wishedAt = performance.now();
    exitCode = 128 + constants.signals[name];
    controller.abort();
  };
  for (const name of signalNames) process.on(name, onSignal);
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
    interrupt: () => onSignal("SIGINT"),
    stop() {
      for (const name of signalNames) process.off(name, onSignal);
    },
  };
}
