import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import { createId } from "../ids.ts";
import { pageOf } from "../paging.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";
import { forSignal } from "./signals.ts";
import type { Signal } from "./stored.ts";

/** What is done to the subscription of one user; a text says why it cannot be. */
type Change = (user: User) => string | undefined;

/** Who hears of a signal. */
export function subscriptionHandlers(state: State): Record<string, Handler> {
  return {
    subscribeSignal: forSignal(state, (request, { subscribers }, caller) => {
      const isPushed = request.query.flag("pushed") ?? false;
      return changeEach(state, request, caller, (user) => {
        if (subscribers.has(user)) return "Subscribed already";
        subscribers.set(user, { id: createId(), subscribedAt: state.clock.now(), isPushed });
        return undefined;
      });
    }),
    unsubscribeSignal: forSignal(state, (request, signal, caller) => {
      if (signal.companyWide && request.body !== undefined)
        return failure(403, "Of a signal for the whole company users unsubscribe only themselves");
      return changeEach(state, request, caller, (user) => {
        if (user === signal.creator) return "The creator stays";
        return signal.subscribers.delete(user) ? undefined : "Not subscribed";
      });
    }),
    listSignalSubscribers: forSignal(state, listSubscribers),
  };
}

/** For the listed users, or else the caller. */
function changeEach(state: State, { body }: EmulatedRequest, caller: User, change: Change): Answer {
  const ids = body as readonly (number | bigint)[] | undefined;
  const wanted = (ids ?? [caller.userId]).map(BigInt);
  const errors = wanted.flatMap((userId) => {
    const user = findById(state, String(userId));
    const message = user ? change(user) : "No such user";
    return message === undefined ? [] : [{ userId, code: user ? "400" : "404", message }];
  });
  return json(200, {
    requestedSubscription: wanted.length,
    successfulSubscription: wanted.length - errors.length,
    failedSubscription: errors.length,
    subscriptionErrors: errors,
  });
}

function listSubscribers({ query }: EmulatedRequest, signal: Signal): Answer {
  const { skip, limit } = pageOf(query, 100);
  const all = describeSubscribers(signal);
  const data = all.slice(skip, skip + limit);
  return json(200, {
    offset: skip,
    hasMore: skip + data.length < all.length,
    total: all.length,
    data,
  });
}

function describeSubscribers({ subscribers, creator }: Signal): object[] {
  return [...subscribers].map(([user, { id, subscribedAt, isPushed }]) => ({
    subscriptionId: id,
    pushed: isPushed,
    owner: user === creator,
    subscriberName: user.displayName,
    userId: user.userId,
    timestamp: subscribedAt,
  }));
}
