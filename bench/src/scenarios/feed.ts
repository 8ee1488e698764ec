import { startChild } from "../child.ts";
import type { Contender } from "../contender.ts";
import type { FeedReport } from "../report.ts";
import { spreadOf } from "../statistics.ts";
import type { FeedCost } from "../workers/feed.ts";

/** How thoroughly it measures. */
export interface FeedPlan {
  readonly rounds: number;
  readonly events: number;
}

const limit = 300_000;
const megabyte = 1_000_000;

/** The events of a Symphony feed, from the first to the last; undefined where we take no part. */
export async function measureFeed(
  contenders: readonly Contender[],
  { rounds, events }: FeedPlan,
  tell: (line: string) => void,
): Promise<FeedReport | undefined> {
  if (!contenders.some(({ name }) => name === "signoff")) return undefined;
  tell(`feed: ${events} events`);
  const costs: FeedCost[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push(await readOnce(events));
  return {
    rounds,
    events,
    perSecond: spreadOf(costs.map(({ elapsed }) => (events * 1000) / elapsed)),
    cpu: spreadOf(costs.map(({ cpu }) => (cpu * 1000) / events)),
    peak: spreadOf(costs.map(({ peak }) => peak / megabyte)),
  };
}

async function readOnce(events: number): Promise<FeedCost> {
  await using stack = new AsyncDisposableStack();
  const server = await startChild<Record<"url" | "username" | "privateKey", string>>(
    import.meta.resolve("../workers/feed-server.ts"),
  );
  stack.defer(() => server.end());
  const { url, username, privateKey } = server.ready;
  const parameters = [url, username, privateKey];
  const client = await startChild<string>(import.meta.resolve("../workers/feed.ts"), parameters);
  stack.defer(() => client.end());
  const pushed = server.ask(events, limit);
  const cost = await client.ask<FeedCost>(events, limit);
  await pushed;
  return cost;
}
