/** Counts the listeners that are put on a signal and taken off again. */
export function countListeners(signal: AbortSignal): {
  readonly added: number;
  readonly open: number;
} {
  const open = new Set<unknown>();
  let added = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: unknown, options?: unknown) => {
    added += 1;
    open.add(listener);
    add(type, listener as EventListener, options as AddEventListenerOptions);
  };
  signal.removeEventListener = (type: string, listener: unknown) => {
    open.delete(listener);
    remove(type, listener as EventListener);
  };
  return {
    get added() {
      return added;
    },
    get open() {
      return open.size;
    },
  };
}
