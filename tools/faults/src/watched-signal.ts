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
  const open = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: unknown, options?: unknown) => {
    open.add(listener);
    add(type, listener as EventListener, options as AddEventListenerOptions);
  };
  signal.removeEventListener = (type: string, listener: unknown) => {
    open.delete(listener);
    remove(type, listener as EventListener);
  };
  return {
    signal,
    get listeners() {
      return open.size;
    },
    abort: () => controller.abort(),
  };
}
