/** Where ports came from. */
interface Asked {
  /** Of the first provider; none, or 0, for any. */
  readonly port: number | undefined;
  /** The file that remembers them. */
  readonly state: string | undefined;
}

/** What is wrong with a port, by the code of the system. */
const problems: ReadonlyMap<string | undefined, string> = new Map([
  ["EADDRINUSE", "is in use"],
  ["EACCES", "is not given to this user, as those below 1024 often are not"],
]);

/** Says of a port of a provider that cannot be had what to do about it. Gives any other error as it is. */
export function explainPort(error: unknown, { port, state }: Asked): unknown {
  if (port || state === undefined) {
    const others = state === undefined ? "any that is free" : "those that --state remembers";
    return explain(error, `give another --port, or none at all for ${others}`);
  }
  const end = codeOf(error) === "EADDRINUSE" ? "end what listens there, " : "";
  return explain(
    error,
    `--state ${state} remembers it: ${end}take others with --port, or give another file`,
  );
}

/** Says it of the port of the control. */
export function explainControlPort(error: unknown): unknown {
  return explain(error, "give another one with --control, or 0 for any that is free");
}

function explain(error: unknown, advice: string): unknown {
  const code = codeOf(error);
  const problem = problems.get(code);
  if (problem === undefined) return error;
  const { port } = error as { readonly port?: number };
  return new Error(`port ${port} ${problem} (${code}): ${advice}.`, { cause: error });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
