/** How many warnings are given: beyond that somebody has seen them, or nobody looks. */
const mostWarnings = 200;

/** Warns the process of each message once, where the runtime has a way to say it without a console. */
export function createWarner(): (message: string) => void {
  const said = new Set<string>();
  return (message) => {
    if (said.has(message) || said.size >= mostWarnings) return;
    said.add(message);
    const { process } = globalThis as {
      process?: { emitWarning?(message: string, name: string): void };
    };
    process?.emitWarning?.(message, "AnswerWarning");
  };
}
