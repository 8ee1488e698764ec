/** Milliseconds since 1970 by the machine, taken at import: fake timers that a test puts in place later do not turn it. */
export const machineNow: () => number = Date.now;

/** Beyond this many milliseconds a timer of the platform fires at once. */
export const longestTimer: number = 2 ** 31 - 1;
