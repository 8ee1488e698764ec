type Outcome<Result> = { readonly key: object } & (
  | { readonly succeeded: true; readonly result: Result }
  | { readonly succeeded: false; readonly error: unknown }
);

/**
 * Works on so many items at a time, and gives each result as it comes. After a failure nothing more is begun; `stop` is
 * called, and what still runs is waited for.
 */
export async function* inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  stop: () => void,
): AsyncGenerator<Result, void, undefined> {
  const running = new Map<object, Promise<Outcome<Result>>>();
  const waiting = items.values();
  const begin = (item: Item): void => {
    const key = {};
    // It never rejects: nobody listens while the consumer has the word.
    const outcome = work(item).then(
      (result) => ({ key, succeeded: true as const, result }),
      (error: unknown) => ({ key, succeeded: false as const, error }),
    );
    running.set(key, outcome);
  };
  try {
    for (;;) {
      while (running.size < limit) {
        const { value, done } = waiting.next();
        if (done) break;
        begin(value);
      }
      if (running.size === 0) return;
      const outcome = await Promise.race(running.values());
      running.delete(outcome.key);
      if (!outcome.succeeded) throw outcome.error;
      yield outcome.result;
    }
  } finally {
    if (running.size > 0) stop();
    await Promise.all(running.values());
  }
}
