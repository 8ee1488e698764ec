/** The warnings of sign-offs that the process is given. */
export interface Warnings extends Disposable {
  readonly messages: readonly string[];
}

/** Collects them until it is disposed of. */
export function watchWarnings(): Warnings {
  const messages: string[] = [];
  const collect = ({ name, message }: Error): void => {
    if (name === "SignOffWarning") messages.push(message);
  };
  process.on("warning", collect);
  return { messages, [Symbol.dispose]: () => void process.off("warning", collect) };
}
