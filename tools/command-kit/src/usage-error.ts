/** A wrong argument or setting, found before anything was done. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
