import { countListeners } from "@signoff/test-support";

/** A signal that counts its listeners. */
export interface WatchedSignal {
  readonly signal: AbortSignal;
  readonly listeners: number;
  abort(): void;
}

/** Makes a signal that is not aborted yet. */
export function createWatchedSignal(): WatchedSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const count = countListeners(signal);
  return {
    signal,
    get listeners() {
      return count.open;
    },
    abort: () => controller.abort(),
  };
}
