/** The warnings that the process is given. */
export interface WarningWatch extends Disposable {
  readonly messages: readonly string[];
}

/** Keeps warnings from the console until it is disposed of. */
export function watchWarnings(): WarningWatch {
  const messages: string[] = [];
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error): void => {
    messages.push(String(warning));
  };
  return {
    messages,
    [Symbol.dispose]() {
      process.emitWarning = emitWarning;
    },
  };
}
