import { startTimer } from "../../time/signals.ts";

/** Calls `probe` whenever nothing happened for so many ms; never keeps a process running. Returns how to stop it. */
export function keepAlive(
  after: number,
  lastActivity: () => number,
  probe: () => Promise<unknown>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let lastProbe = 0;

  function due(): number {
    return Math.max(lastActivity(), lastProbe) + after;
  }

  function schedule(): void {
    if (stopped) return;
    timer = startTimer(() => void tick(), Math.max(1, due() - performance.now()));
    (timer as { unref?: () => void }).unref?.();
  }

  async function tick(): Promise<void> {
    // A failed probe is no news of its own: the next call renews the session or says why it cannot.
    if (performance.now() >= due()) {
      await probe().catch(() => {});
      lastProbe = performance.now();
    }
    schedule();
  }

  schedule();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
