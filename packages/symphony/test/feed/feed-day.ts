import { setTimeout as sleep } from "node:timers/promises";
import type { FaultKind } from "@signoff/emulator";
import type { Step } from "../../src/index.ts";
import type { Server } from "../support/index.ts";

const minute = 60_000;
const redelivery = 30_000;

/** Some minutes in a row. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** When things go wrong, in minutes from the start. */
export interface Plan {
  readonly minutes: number;
  /** How many events are told of in all. */
  readonly events: number;
  /** Nothing can be reached, for longer than a datafeed lives. Nobody writes: what it held would be lost to all. */
  readonly outage: Span;
  /** Nothing can be reached, and people write: the datafeed lives on. */
  readonly interruption: Span;
  /** The agent loses the datafeed. */
  readonly losses: ReadonlySet<number>;
  /** The agent breaks all connections, amid events. */
  readonly restarts: ReadonlySet<number>;
  /** An answer with events breaks off, after the agent has counted them as sent. */
  readonly brokenAnswers: ReadonlySet<number>;
  /** The agent refuses what a read acknowledges, so that events come a second time. */
  readonly refusals: ReadonlySet<number>;
  /** The agent answers many reads with 429. */
  readonly storms: ReadonlySet<number>;
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A day of so many minutes, none of which has two troubles. */
export function planDay(minutes: number, events: number, random: () => number): Plan {
  const taken = new Set<number>();
  function take(length: number): Span {
    const from = 1 + Math.floor(random() * (minutes - length - 1));
    const span = Array.from({ length: length + 1 }, (_, index) => from + index);
    if (span.some((at) => taken.has(at))) return take(length);
    for (const at of span) taken.add(at);
    return { from, to: from + length };
  }
  const some = (count: number): Set<number> =>
    new Set(Array.from({ length: count }, () => take(0).from));
  return {
    minutes,
    events,
    outage: take(120),
    interruption: take(20),
    losses: some(2),
    restarts: some(6),
    brokenAnswers: some(6),
    refusals: some(6),
    storms: some(6),
  };
}

/** Counts how often each event was handled, in the order of its number. */
export class Ledger {
  readonly times: Uint8Array;
  /** How many events were handled once at least. */
  handled = 0;

  constructor(events: number) {
    this.times = new Uint8Array(events);
  }

  note(number: number): void {
    if (this.times[number] === 0) this.handled += 1;
    this.times[number] = (this.times[number] ?? 0) + 1;
  }
}

/** Looks at what reads answered: the numbers of the events, in their order. */
export function watchReads(delivered: number[]): Step {
  return async (request, next) => {
    const response = await next(request);
    if (!request.call.operation.endsWith("/read") || response.status !== 200) return response;
    const text = await response.text();
    const { events } = JSON.parse(text) as { events: { messageId: string }[] };
    for (const { messageId } of events) delivered.push(Number(messageId));
    return new Response(text, { status: 200, headers: { "content-type": "application/json" } });
  };
}

/** Plays the day on the server's clock; it ends when all events were handled. */
export async function playDay(
  server: Server,
  plan: Plan,
  ledger: Ledger,
  random: () => number,
): Promise<void> {
  const { clock, controls } = server;
  const { outage, interruption } = plan;
  let pushed = 0;

  function push(count: number): void {
    const { username, userId } = server.accounts[1];
    const initiator = { user: { userId: BigInt(userId), username } };
    for (const end = pushed + count; pushed < end; pushed += 1) {
      const event = { type: "MESSAGESENT", messageId: String(pushed), initiator };
      controls.pushEvent(server.accounts[0].username, event);
    }
  }

  /** How many events a minute has, so that the last one has the rest. */
  function shareOf(now: number): number {
    const left = plan.events - pushed;
    const minutes = plan.minutes - now;
    return minutes === 1 ? left : Math.min(left, Math.floor((2 * random() * left) / minutes));
  }

  /** Waits for what was told; an answer that got lost comes again once its time has passed. */
  async function untilHandled(): Promise<void> {
    let seen = ledger.handled;
    let idle = 0;
    while (ledger.handled < pushed) {
      await sleep(1);
      idle = ledger.handled === seen ? idle + 1 : 0;
      seen = ledger.handled;
      if (idle < 500 && idle % 50 === 49) clock.advance(redelivery);
      if (idle === 10_000) throw new Error(`Of ${pushed} events ${ledger.handled} were handled.`);
    }
  }

  async function untilOpen(): Promise<void> {
    while (controls.feeds().length === 0) await sleep(1);
  }

  async function beDown(fault: FaultKind, { from, to }: Span, writes: boolean): Promise<void> {
    controls.restartAgent();
    const down = server.fault({ operation: "*", times: Infinity, ...fault });
    for (let now = from; now < to; now += 1) {
      if (writes) push(shareOf(now));
      clock.advance(minute);
      await sleep(1);
    }
    down.remove();
  }

  function disturb(now: number): void {
    const fault = { operation: "readDatafeed", kind: "status", body: {} } as const;
    if (plan.losses.has(now)) controls.loseFeeds();
    if (plan.refusals.has(now)) server.fault({ ...fault, status: 400 });
    if (plan.storms.has(now)) {
      const headers = { "retry-after": "0.01" };
      server.fault({ ...fault, status: 429, headers, times: 1 + Math.floor(random() * 20) });
    }
    if (plan.brokenAnswers.has(now)) {
      server.fault({ operation: "readDatafeed", kind: "reset", applied: true });
    }
  }

  for (let now = 0; now < plan.minutes; now += 1) {
    if (now === outage.from) {
      await beDown({ kind: "status", status: 503, body: "<html></html>" }, outage, false);
      now = outage.to;
    }
    if (now === interruption.from) {
      await beDown({ kind: "reset" }, interruption, true);
      now = interruption.to;
    }
    disturb(now);
    await untilOpen();
    const count = shareOf(now);
    const first = Math.floor(random() * count);
    push(first);
    if (plan.restarts.has(now)) {
      await sleep(random() * 5);
      controls.restartAgent();
    }
    push(count - first);
    await untilHandled();
    clock.advance(minute);
  }
}
