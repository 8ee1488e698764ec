import { randomBytes } from "node:crypto";
import type { Clock } from "../../clock.ts";
import type { User } from "../user.ts";
import type { FeedEvent } from "./event.ts";

/** How long a feed lives without being read, in ms. */
const feedLifetime = 30 * 60 * 1000;

/** After how many ms events come again that were not acknowledged. */
const redeliveryTime = 30 * 1000;

/** How many events one read answers at most. */
const mostEvents = 100;

/** A queue of events that somebody reads. */
export interface Feed {
  readonly id: string;
  readonly owner: User;
  readonly type: "fanout" | "datahose";
  readonly tag: string | undefined;
  /** Whether an event is for this feed. */
  readonly hears: (event: FeedEvent, audience: ReadonlySet<User>) => boolean;
  /** Those that no read has answered, or that come again; oldest first. */
  waiting: FeedEvent[];
  /** Those that a read has answered and none acknowledged, by the number of the batch, oldest first. */
  readonly unacknowledged: Map<number, Batch>;
  /** Wakes the reads that wait. */
  readonly readers: Set<() => void>;
  /** How many batches were handed out. */
  batches: number;
  /** When it was read last, or made. */
  usedAt: number;
  isDeleted: boolean;
}

/** Events that one read answered. */
interface Batch {
  readonly events: readonly FeedEvent[];
  readonly sentAt: number;
}

/** What one read answers. */
export interface Reading {
  readonly events: readonly FeedEvent[];
  readonly ackId: string;
}

/** What a feed is made of. */
type FeedOptions = Pick<Feed, "owner" | "type" | "tag" | "hears">;

/** Makes a feed without events. */
export function createFeed(clock: Clock, { owner, type, tag, hears }: FeedOptions): Feed {
  const name = randomBytes(16).toString("hex");
  return {
    id: type === "fanout" ? `${name}_f` : `${name}_p`,
    owner,
    type,
    tag,
    hears,
    waiting: [],
    unacknowledged: new Map(),
    readers: new Set(),
    batches: 0,
    usedAt: clock.now(),
    isDeleted: false,
  };
}

/** Whether the feed can still be read at that time. */
export function isAlive({ isDeleted, readers, usedAt }: Feed, now: number): boolean {
  return !isDeleted && (readers.size > 0 || now < usedAt + feedLifetime);
}

/** Puts an event at the end of the feed. */
export function offer(feed: Feed, event: FeedEvent): void {
  feed.waiting.push(event);
  wakeReaders(feed);
}

/** Ends the feed; reads that wait for it learn that it is gone. */
export function deleteFeed(feed: Feed): void {
  feed.isDeleted = true;
  feed.waiting = [];
  feed.unacknowledged.clear();
  wakeReaders(feed);
}

/** Drops what an `ackId` stands for. Answers whether the feed ever gave that one out; an empty one drops nothing. */
export function acknowledge(feed: Feed, ackId: string): boolean {
  if (ackId === "") return true;
  const [name, digits = ""] = Buffer.from(ackId, "base64url").toString().split(" ");
  const batch = Number(digits);
  if (name !== feed.id || !/^\d+$/.test(digits) || batch >= feed.batches) return false;
  feed.unacknowledged.delete(batch);
  return true;
}

/** Waits until there are events, so many milliseconds are over, the feed is deleted, or the caller hangs up. */
export async function waitForEvents(
  feed: Feed,
  clock: Clock,
  patience: number,
  signal: AbortSignal,
): Promise<void> {
  const until = clock.now() + patience;
  for (;;) {
    feed.usedAt = clock.now();
    redeliver(feed);
    const isOver = feed.isDeleted || signal.aborted || feed.usedAt >= until;
    if (isOver || feed.waiting.length > 0) return;
    await waitForNews(feed, clock, Math.min(until, nextRedelivery(feed)), signal);
  }
}

/** Takes the next events off the feed, until they are acknowledged or come again. */
export function handOut(feed: Feed): Reading {
  const events = feed.waiting.splice(0, mostEvents);
  const batch = feed.batches;
  feed.batches += 1;
  if (events.length > 0) feed.unacknowledged.set(batch, { events, sentAt: feed.usedAt });
  return { events, ackId: Buffer.from(`${feed.id} ${batch}`).toString("base64url") };
}

/** Puts the batches that are overdue back to the front, in their old order. */
function redeliver(feed: Feed): void {
  const overdue = [...feed.unacknowledged].filter(
    ([, { sentAt }]) => sentAt + redeliveryTime <= feed.usedAt,
  );
  if (overdue.length === 0) return;
  for (const [batch] of overdue) feed.unacknowledged.delete(batch);
  feed.waiting = [...overdue.flatMap(([, { events }]) => events), ...feed.waiting];
}

function nextRedelivery({ unacknowledged }: Feed): number {
  let earliest = Infinity;
  for (const { sentAt } of unacknowledged.values()) earliest = Math.min(earliest, sentAt);
  return earliest + redeliveryTime;
}

async function waitForNews(
  feed: Feed,
  clock: Clock,
  until: number,
  signal: AbortSignal,
): Promise<void> {
  const news = new AbortController();
  const wake = (): void => news.abort();
  feed.readers.add(wake);
  await clock.sleep(until - clock.now(), AbortSignal.any([signal, news.signal]));
  feed.readers.delete(wake);
  feed.usedAt = clock.now();
}

function wakeReaders({ readers }: Feed): void {
  for (const wake of readers) wake();
}
