/** Where ports came from. */
interface Asked {
  /** Of the first provider; none, or 0, for any. */
  readonly port: number | undefined;
  /** The file that remembers them. */
  readonly state: string | undefined;
}

/** Says of a port of a provider that another program has what to do about it. Gives any other error as it is. */
export function explainPort(error: unknown, { port, state }: Asked): unknown {
  if (port || state === undefined) {
    const others = state === undefined ? "any that is free" : "those that --state remembers";
    return explain(error, `give another --port, or none at all for ${others}`);
  }
  return explain(
    error,
    `--state ${state} remembers it: end what listens there, take others with --port, or give another file`,
  );
}

/** Says it of the port of the control. */
export function explainControlPort(error: unknown): unknown {
  return explain(error, "give another one with --control, or 0 for any that is free");
}

function explain(error: unknown, advice: string): unknown {
  if (!(error instanceof Error)) return error;
  const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code !== "EADDRINUSE") return error;
  return new Error(`port ${port} is in use (EADDRINUSE): ${advice}.`, { cause: error });
}
