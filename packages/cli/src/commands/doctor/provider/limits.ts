/** How long each step may take, in ms. */
export const limits = {
  name: 10_000,
  connection: 10_000,
  tls: 10_000,
  answer: 15_000,
  call: 20_000,
};

/** Ends with the command, or when the time of a step is over. */
export function within(milliseconds: number, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
}

/** Whether what was thrown says that the time of a step was over. */
export function isTimeUp(error: unknown): boolean {
  const { name, cause } = Object(error) as { name?: unknown; cause?: unknown };
  return name === "TimeoutError" || (name === "AbortError" && isTimeUp(cause));
}
