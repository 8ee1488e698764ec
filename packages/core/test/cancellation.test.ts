import { describe, expect, test } from "vitest";
import { Cancellation } from "../src/time/cancellation.ts";
import { failureOf } from "./support/open.ts";
import { CountedCancellation } from "./node/support/exchange.ts";

const reason = new Error("enough");

function counter(): { readonly count: () => number; readonly listener: () => void } {
  let calls = 0;
  return {
    count: () => calls,
    listener: () => {
      calls += 1;
    },
  };
}

describe("a cancellation", () => {
  test("keeps its first reason, and tells each listener once", () => {
    const cancellation = new Cancellation();
    const { count, listener } = counter();
    cancellation.onAbort(listener);
    cancellation.abort(reason);
    cancellation.abort(new Error("later"));
    expect([cancellation.aborted, cancellation.reason, count()]).toEqual([true, reason, 1]);
  });

  test("tells no listener that was taken off, and all others", () => {
    const cancellation = new Cancellation();
    const [gone, left] = [counter(), counter()];
    const release = cancellation.onAbort(gone.listener);
    cancellation.onAbort(left.listener);
    release();
    cancellation.abort(reason);
    expect([gone.count(), left.count()]).toEqual([0, 1]);
  });

  test("tells a listener that comes late at once", () => {
    const cancellation = new Cancellation();
    cancellation.abort(reason);
    const { count, listener } = counter();
    cancellation.onAbort(listener);
    expect(count()).toBe(1);
  });

  test("is a signal to those who ask, before and after", () => {
    const cancellation = new Cancellation();
    const early = cancellation.signal;
    cancellation.abort(reason);
    expect([early.aborted, early.reason]).toEqual([true, reason]);
    const aborted = new Cancellation();
    aborted.abort(reason);
    expect([aborted.signal.aborted, aborted.signal.reason]).toEqual([true, reason]);
  });

  test("aborts its forks, and none that was let go; a fork aborts itself alone", () => {
    const cancellation = new Cancellation();
    const [kept, released, own] = [cancellation.fork(), cancellation.fork(), cancellation.fork()];
    released.release();
    own.cancellation.abort("own");
    expect(cancellation.aborted).toBe(false);
    cancellation.abort(reason);
    expect(kept.cancellation).toMatchObject({ aborted: true, reason });
    expect(released.cancellation.aborted).toBe(false);
    expect(own.cancellation.reason).toBe("own");
  });

  test("races with work, and listens no longer than that takes", async () => {
    const cancellation = new CountedCancellation();
    expect(await cancellation.race(Promise.resolve("done"))).toBe("done");
    expect(await failureOf(cancellation.race(Promise.reject(reason)))).toBe(reason);
    const racing = cancellation.race(new Promise(() => {}));
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(cancellation.listeners).toBe(1);
    cancellation.abort(reason);
    expect(await failureOf(racing)).toBe(reason);
    expect(await failureOf(cancellation.race(Promise.resolve("late")))).toBe(reason);
  });
});
