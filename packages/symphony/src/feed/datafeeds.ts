import { type Int64, type OperationName, ProtocolError } from "@signoff/core";
import { type AnswerFacts, unusableAnswer } from "@signoff/core/provider";
import type { V5Datafeed } from "../generated/operations.ts";
import type { SymphonySession } from "../session.ts";
import { objectsIn } from "./objects-in.ts";
import type { FeedOptions } from "./options.ts";
import { readLimits } from "./source.ts";

/** A datafeed that is listed, and can be read. */
export interface ListedFeed {
  readonly id: string;
  /** In ms since 1970, where the agent tells it. */
  readonly createdAt?: Int64;
}

/** The datafeeds of an account. */
export interface Datafeeds {
  /** Those with a tag. */
  list(tag: string, signal: AbortSignal): Promise<ListedFeed[]>;
  /** Makes another one, and gives its id. */
  create(signal: AbortSignal): Promise<string>;
  /** It never rejects: one that cannot be deleted is gone already, or will be when nobody has read it for a while. */
  remove(id: string, signal?: AbortSignal): Promise<void>;
}

export const feedsPath = "/agent/v5/datafeeds";
const removeLimits = { timeout: 5_000 };

/** The calls for them. */
export function createDatafeeds(
  session: SymphonySession,
  { tag, includeInvisible }: Pick<FeedOptions, "tag" | "includeInvisible">,
): Datafeeds {
  return {
    async list(wanted, signal) {
      const init = { params: { query: { tag: wanted } }, ...readLimits, signal };
      const { data } = await session.GET(feedsPath, init);
      return objectsIn(data)
        .filter((one) => isFanout(one, wanted))
        .flatMap(toListed);
    },
    async create(signal) {
      const body = {
        ...(tag !== undefined && { tag }),
        ...(includeInvisible !== undefined && { includeInvisible }),
      };
      const { data, response } = await session.POST(feedsPath, { body, ...readLimits, signal });
      if (isUsable(data?.id)) return data.id;
      throw withoutId(session, `POST ${feedsPath}`, "a datafeed", response);
    },
    async remove(datafeedId, signal) {
      const init = { params: { path: { datafeedId } }, ...removeLimits, signal };
      await session.DELETE("/agent/v5/datafeeds/{datafeedId}", init).catch(() => undefined);
    },
  };
}

/** An answer that lacks the one thing that it was asked for. */
export function withoutId(
  { provider }: SymphonySession,
  operation: OperationName,
  whose: string,
  answer: AnswerFacts,
): ProtocolError {
  return unusableAnswer(provider, operation, `answered without the id of ${whose}`, answer);
}

function toListed({ id, createdAt }: V5Datafeed): ListedFeed[] {
  const isTime = typeof createdAt === "number" || typeof createdAt === "bigint";
  return isUsable(id) ? [{ id, ...(isTime && { createdAt }) }] : [];
}

function isUsable(id: unknown): id is string {
  return typeof id === "string" && id !== "";
}

/** What a datahose leaves in the list has ids of another form. */
function isFanout({ id = "", type }: Partial<V5Datafeed>, tag: string): boolean {
  if (typeof type === "string") return type === "fanout";
  return id === tag || /^[^\s_]+_f(_[^\s_]+)?$/.test(id);
}
