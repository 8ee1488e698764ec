import { setImmediate } from "node:timers/promises";

/** The rejections of this process that nobody handled. */
export interface Rejections extends Disposable {
  readonly seen: readonly unknown[];
  /** Resolves when those of all promises so far were reported. */
  settle(): Promise<void>;
}

/** Watches until it is disposed of. */
export function watchRejections(): Rejections {
  const seen: unknown[] = [];
  const see = (reason: unknown): unknown => seen.push(reason);
  process.on("unhandledRejection", see);
  return {
    seen,
    settle: () => setImmediate(),
    [Symbol.dispose]: () => void process.off("unhandledRejection", see),
  };
}
