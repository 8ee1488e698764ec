/** Warnings that the process is given. */
export interface Warnings extends Disposable {
  readonly messages: readonly string[];
}

/** Collects those of a name, by default those of sign-offs, until it is disposed of. */
export function watchWarnings(wanted = "SignOffWarning"): Warnings {
  const messages: string[] = [];
  const collect = ({ name, message }: Error): void => {
    if (name === wanted) messages.push(message);
  };
  process.on("warning", collect);
  return { messages, [Symbol.dispose]: () => void process.off("warning", collect) };
}
