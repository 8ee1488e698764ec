/** A task that was interrupted: its message says what is done and what is not. */
export class InterruptedError extends Error {
  override readonly name = "Interrupted";
}
