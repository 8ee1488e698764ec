/** One key for all installed copies. */
const key: unique symbol = Symbol.for("signoff.sign-off-signal") as never;

/** The part of a session that {@link signOffSignalOf} reads. */
export function keepSignOffSignal(signal: AbortSignal): object {
  return { [key]: signal };
}

/**
 * The signal that aborts when the sign-off of a session begins, while its calls are still admitted: for whoever would hold
 * the sign-off up, such as a call that waits for events, or has something to put away before it.
 */
export function signOffSignalOf(session: object): AbortSignal | undefined {
  return (session as { readonly [key]?: AbortSignal })[key];
}
