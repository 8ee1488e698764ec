/** A fault for requests that fit. */
export interface Order<Request, Fault> {
  readonly fits: (request: Request) => boolean;
  readonly fault: Fault;
  /** How many requests it hits: 1 by default, `Infinity` until it is removed. */
  readonly times?: number | undefined;
  /** How many fitting requests are let through before: 0 by default. */
  readonly skip?: number | undefined;
}

/** Takes an ordered fault back. */
export interface FaultHandle {
  /** How many requests it has hit so far. */
  readonly hits: number;
  remove(): void;
}

/** What is ordered. Each request is hit by one fault at most: the oldest that fits. */
export interface OrderList<Request, Fault> {
  add(order: Order<Request, Fault>): FaultHandle;
  /** Has a function choose for every request, after what was ordered before it. */
  choose(chooser: (request: Request) => Fault | undefined): FaultHandle;
  take(request: Request): Fault | undefined;
}

interface Entry<Request, Fault> {
  hits: number;
  readonly times: number;
  readonly pick: (request: Request) => Fault | undefined;
}

/** Makes an empty list. */
export function createOrderList<Request, Fault>(): OrderList<Request, Fault> {
  const entries = new Set<Entry<Request, Fault>>();
  const add = (pick: Entry<Request, Fault>["pick"], times: number): FaultHandle => {
    const entry = { hits: 0, times, pick };
    entries.add(entry);
    return {
      get hits() {
        return entry.hits;
      },
      remove: () => void entries.delete(entry),
    };
  };
  return {
    add({ fits, fault, times = 1, skip = 0 }) {
      let left = skip;
      return add((request) => {
        if (!fits(request)) return undefined;
        if (left === 0) return fault;
        left -= 1;
        return undefined;
      }, times);
    },
    choose: (chooser) => add(chooser, Infinity),
    take(request) {
      for (const entry of entries) {
        const fault = entry.pick(request);
        if (!fault) continue;
        entry.hits += 1;
        if (entry.hits >= entry.times) entries.delete(entry);
        return fault;
      }
      return undefined;
    },
  };
}
