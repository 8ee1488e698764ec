import type { Answer, EmulatedRequest } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { authorize } from "../authorize.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import { isDocumented } from "./event.ts";
import { acknowledge, type Feed, handOut, waitForEvents } from "./feed.ts";

/** Acknowledges what the caller has got, and answers what comes next. */
export async function answerRead(
  state: State,
  request: EmulatedRequest,
  feed: Feed,
): Promise<Answer> {
  const { ackId = "" } = (request.body ?? {}) as { ackId?: string };
  if (!acknowledge(feed, ackId)) return failure(400, "The ackId is malformed");
  const { clock, patience } = state.feeds;
  await waitForEvents(feed, clock, patience, request.signal);
  const refusal = authorize(state, request);
  if (refusal) return refusal;
  if (feed.isDeleted) return failure(400, "The datafeed does not exist");
  const reading = handOut(feed);
  return { ...json(200, reading), isUnchecked: !reading.events.every(isDocumented) };
}
