import { inRow, type Mutation } from "../mutation.ts";

/** How the datafeeds of one tag are put in order. */
const order = `
  Number(other.id === tag) - Number(one.id === tag) ||
  creationOf(one) - creationOf(other) ||
  (one.id < other.id ? -1 : 1)
`;

/** What becomes of an event that could not be handled. */
const giveUpEvent = `
  if (signal.aborted) return;
  if (isLost()) throw failure.error;
  await onError(failure.error, event);
`;

/** All workers of one tag read one datafeed, none is left behind, and each event is handled or given up with a word. */
export const feeds: readonly Mutation[] = inRow("feeds", [
  {
    name: "new-datafeed-is-taken-without-a-look-at-others",
    in: "symphony",
    guard: `
      known.ownId = await feeds.create(signal);
      look = -1;
      continue;
    `,
    with: `
      known.ownId = await feeds.create(signal);
      return known.ownId;
    `,
    tests: ["symphony/feed/settle"],
  },
  {
    name: "own-datafeed-that-lost-is-left-behind",
    in: "symphony",
    guard: "if (ownId !== undefined && !isOwn) await giveUp(ownId);",
    tests: ["symphony/feed/settle"],
  },
  {
    name: "own-datafeed-that-others-do-not-take-is-kept",
    in: "symphony",
    guard: `
      if (wait !== undefined) await pause(wait, signal);
      else if (isOwn) await giveUp(ownId);
      else return winner;
    `,
    with: `
      if (wait !== undefined) await pause(wait, signal);
      else return winner;
    `,
    tests: ["symphony/feed/settle"],
  },
  {
    name: "first-list-after-a-creation-counts-as-whole",
    in: "symphony",
    guard: "isAlone && «!(isOwn && look === 0)»",
    tests: ["symphony/feed/settle"],
  },
  {
    name: "datafeed-that-was-given-up-is-taken-again",
    in: "symphony",
    guard: `
      known.ownId = undefined;
      «known.gone.add(id);»
      await feeds.remove(id, signal);
    `,
    tests: ["symphony/feed/settle"],
  },
  {
    name: "datafeeds-are-not-put-in-the-order-of-their-creation",
    in: "symphony",
    guard: order.replace("creationOf(one) - creationOf(other)", "«$&»"),
    tests: ["symphony/feed/settle"],
  },
  {
    name: "datafeeds-of-one-moment-have-no-order",
    in: "symphony",
    guard: order.replace("one.id < other.id ? -1 : 1", "«$&»"),
    with: "0",
    tests: ["symphony/feed/settle"],
  },
  {
    name: "own-datafeed-is-forgotten-where-a-list-lacks-it",
    in: "symphony",
    guard: `
      if (ownId !== undefined && usable.every(({ id }) => id !== ownId)) usable.push({ id: ownId });
    `,
    tests: ["symphony/feed/settle"],
  },
  {
    name: "event-is-given-up-because-of-an-abort",
    in: "symphony",
    guard: giveUpEvent.replace("if (signal.aborted) return;", "«$&»"),
    tests: ["symphony/feed/feed-handle"],
  },
  {
    name: "handler-is-called-after-an-abort",
    in: "symphony",
    guard: "if (signal.aborted) return { error };",
    tests: ["symphony/feed/feed-handle"],
  },
  {
    name: "event-of-a-lost-session-is-given-up",
    in: "symphony",
    guard: giveUpEvent.replace("if (isLost()) throw failure.error;", "«$&»"),
    tests: ["symphony/feed/feed-handle"],
  },
  {
    name: "event-whose-outcome-is-unknown-is-handled-again",
    in: "symphony",
    guard: "failing.failures >= attempts || «!mayBeHandledAgain(error)»",
    tests: ["symphony/feed/feed-handle"],
  },
  {
    name: "event-is-acknowledged-before-it-is-told-as-given-up",
    in: "symphony",
    guard: giveUpEvent.replace("await onError(failure.error, event);", "«$&»"),
    with: "void onError(failure.error, event);",
    tests: ["symphony/feed/feed-handle"],
  },
  {
    name: "event-is-handled-once-only",
    in: "symphony",
    guard: "«failing.failures >= attempts» || !mayBeHandledAgain(error)",
    with: "true",
    tests: ["symphony/feed/feed-handle"],
  },
  {
    name: "batch-that-is-no-json-ends-the-feed",
    in: "symphony",
    guard: '«reason === "not-json"» || reason === "unsafe-integer"',
    tests: ["symphony/feed/feed-spoiled"],
  },
  {
    name: "batch-with-an-unsafe-integer-ends-the-feed",
    in: "symphony",
    guard: 'reason === "not-json" || «reason === "unsafe-integer"»',
    tests: ["symphony/feed/feed-spoiled"],
  },
  {
    name: "events-that-are-none-are-passed-over-in-silence",
    in: "symphony",
    guard: 'if (count > 0) tell({ type: "skipped", count });',
    tests: ["symphony/feed/feed-odd-answers"],
  },
  {
    name: "id-of-a-user-is-of-any-kind",
    in: "symphony",
    guard: `
      const isId = ["string", "number", "bigint"].includes(typeof userId);
      return «isId ? String(userId) : undefined»;
    `,
    with: "userId === undefined || userId === null ? undefined : String(userId)",
    tests: ["symphony/feed/feed-odd-answers"],
  },
]);
