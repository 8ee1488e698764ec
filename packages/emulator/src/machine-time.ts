/** Milliseconds since 1970 by the machine, taken at import: fake timers that a test puts in place later do not turn it. */
export const machineNow: () => number = Date.now;
