import type { SessionView } from "@signoff/emulator";

/** A time in which an account had several sessions of one kind. */
export interface Crowd {
  readonly account: string;
  readonly kind: string;
  /** The most at a time. */
  readonly most: number;
  /** On the clock that is looked at. */
  readonly since: number;
  /** For how long there were several, in ms. */
  readonly duration: number;
}

/** Watches a ledger: when an account has more than one session of a kind, and for how long. */
export interface CrowdWatch {
  look(sessions: readonly SessionView[], now: number): void;
  crowds(now: number): Crowd[];
}

type OpenCrowd = Omit<Crowd, "duration">;

/** Starts to watch. */
export function watchCrowds(): CrowdWatch {
  const open = new Map<string, OpenCrowd>();
  const over: Crowd[] = [];
  return {
    look(sessions, now) {
      const counts = new Map<string, { account: string; kind: string; count: number }>();
      for (const { account, kind } of sessions) {
        const key = JSON.stringify([account, kind]);
        counts.set(key, { account, kind, count: (counts.get(key)?.count ?? 0) + 1 });
      }
      for (const [key, { account, kind, count }] of counts) {
        const before = open.get(key);
        if (count > 1) {
          const most = Math.max(count, before?.most ?? 0);
          open.set(key, { account, kind, most, since: before?.since ?? now });
        }
      }
      for (const [key, crowd] of open) {
        if ((counts.get(key)?.count ?? 0) > 1) continue;
        open.delete(key);
        over.push(close(crowd, now));
      }
    },
    crowds: (now) => [...over, ...[...open.values()].map((crowd) => close(crowd, now))],
  };
}

function close(crowd: OpenCrowd, now: number): Crowd {
  return { ...crowd, duration: now - crowd.since };
}
