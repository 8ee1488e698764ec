/** Says it where the runtime has a way to without a console: Node, Bun and Deno write it to stderr. */
export function warnProcess(message: string, name: string): void {
  const { process } = globalThis as {
    process?: { emitWarning?(message: string, name: string): void };
  };
  process?.emitWarning?.(message, name);
}
