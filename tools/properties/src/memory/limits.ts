/** To how much the bomb inflates. */
export const bombMegabytes = 200;

/** By how much it may raise the peak of the client's memory. */
export const mostBombMegabytes = 64;

/** How many calls fail before the heap is first looked at, and by the end. */
export const failedCalls = { warmUp: 2_000, total: 10_000 } as const;

/** By how much the heap may grow between the two. */
export const mostHeapKilobytes = 512;
