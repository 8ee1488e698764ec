import { expect } from "vitest";
import type { Feed, FeedOptions, FeedStatus, SymphonySession, V4Event } from "../../src/index.ts";
import type { Server } from "../support/index.ts";

/** Waits that take no time. */
export const atOnce: FeedOptions = { backoff: { baseDelay: 1, maxDelay: 5 } };

/** The same for a datafeed that has a name. */
export const named: FeedOptions = { ...atOnce, tag: "desk" };

/** Makes that datafeed, so that it knows of what happens before the loop begins. */
export async function openNamed(session: SymphonySession): Promise<void> {
  await session.POST("/agent/v5/datafeeds", { body: { tag: "desk" } });
}

/** The next events; the loop is left with the last of them. */
export async function take(feed: Feed, count: number): Promise<V4Event[]> {
  const events: V4Event[] = [];
  for await (const event of feed) {
    events.push(event);
    if (events.length === count) break;
  }
  return events;
}

/** What a feed has told of itself. */
export function record(): {
  readonly told: FeedStatus[];
  readonly onStatus: (status: FeedStatus) => void;
} {
  const told: FeedStatus[] = [];
  return { told, onStatus: (status) => told.push(status) };
}

/** Tells the first account's feeds of so many messages of another account; gives the ids of the events. */
export function pushMessages(server: Server, count: number): string[] {
  const { username, userId } = server.accounts[1];
  const initiator = { user: { userId: BigInt(userId), username } };
  return Array.from({ length: count }, () =>
    server.controls.pushEvent(server.accounts[0].username, {
      type: "MESSAGESENT",
      initiator,
      payload: { messageSent: { message: { message: "<div>Good morning</div>" } } },
    }),
  );
}

/** An event as an agent tells of it, whose type has the fewest fields. */
export const roomReactivated = (id: string): V4Event => ({
  id,
  timestamp: 0,
  type: "ROOMREACTIVATED",
  initiator: { user: { userId: 2 } },
  payload: { roomReactivated: { stream: { streamId: "c3RyZWFtLW9uZQ" } } },
});

/** Waits until the first account has so many datafeeds. */
export async function untilFeeds(server: Server, count: number): Promise<void> {
  await expect.poll(() => server.controls.feeds().length).toBe(count);
}

/** Waits until a read waits for events. */
export async function untilRead(server: Server, times: number): Promise<void> {
  await expect
    .poll(
      () => server.requests.filter(({ operationId }) => operationId === "readDatafeed").length,
      { timeout: 20_000 },
    )
    .toBeGreaterThanOrEqual(times);
}

/** Something to wait for until it is let go. */
export function createGate(): { readonly opened: Promise<void>; open(): void } {
  const gate = new AbortController();
  const opened = new Promise<void>((resolve) => {
    gate.signal.addEventListener("abort", () => resolve());
  });
  return { opened, open: () => gate.abort() };
}
