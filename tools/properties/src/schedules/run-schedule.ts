import { isSignoffError, type Receipt } from "@signoff/core";
import { createAppCalls } from "./app-calls.ts";
import { checkLedger, checkReceipts, checkWarnings } from "./check-receipts.ts";
import { describe } from "./describe.ts";
import { createModelServer, type ModelServer } from "./model-server.ts";
import { type ModelSession, nameOfToken, openModelSession } from "./model-provider.ts";
import type { Action, Schedule } from "./schedule.ts";
import { watchRejections } from "./watch-rejections.ts";
import { watchState } from "./watch-state.ts";
import { watchWarnings } from "./watch-warnings.ts";
import { installVirtualClock } from "./virtual-clock.ts";

// What the client loads when a call needs it comes in real time, which a clock that is turned does not wait for.
await Promise.all([
  import("../../../../packages/core/src/client/rare-calls.ts"),
  import("../../../../packages/core/src/steps/app-steps.ts"),
  import("../../../../packages/core/src/steps/network-failure.ts"),
  import("../../../../packages/core/src/steps/observing.ts"),
  import("../../../../packages/core/src/transport/never-left.ts"),
  import("../../../../packages/core/src/transport/upload/prepare.ts"),
]);

/** How long a login that was given up and what it opened may keep the client busy, in ms. */
const longestRemains = 30_000;

/** Whether the server is asked for a login, or with a token of which the receipt does not tell. */
function hasRemains([receipt]: readonly Receipt[], { underWay }: ModelServer): boolean {
  const told = new Set(receipt?.steps.map(({ token }) => token));
  return [...underWay].some((token) => !token || !told.has(nameOfToken(token.serial)));
}

type SignOffAction = Extract<Action, { do: "signOff" }>;
type GatewayAction = Extract<Action, { do: "gateway" }>;

/** Plays a schedule to its end and gives the rules that it broke: none, where all is well. */
export async function runSchedule(schedule: Schedule): Promise<readonly string[]> {
  const problems: string[] = [];
  const receipts: Receipt[] = [];
  const told: Receipt[] = [];
  let session: ModelSession | undefined;
  const state = watchState(() => session?.state);
  const server = createModelServer(schedule, () => clock);
  using rejections = watchRejections();
  using warnings = watchWarnings();
  using clock = installVirtualClock(() => {
    server.settle();
    state.look();
  });

  async function open(): Promise<ModelSession | undefined> {
    const control = new AbortController();
    const { abortLoginAfter, renew, timeout, attempts } = schedule;
    if (abortLoginAfter !== undefined) clock.after(abortLoginAfter, () => control.abort());
    try {
      return await openModelSession(
        schedule,
        {
          fetch: (url, init) => {
            state.look();
            return server.fetch(url, init);
          },
          renew,
          timeout,
          retry: { attempts, baseDelay: 0 },
          signal: control.signal,
          onReceipt(receipt) {
            told.push(receipt);
            problems.push(...checkLedger(schedule, server, receipt));
          },
        },
        () => server.noteRefusedLogin(),
      );
    } catch (error) {
      if (!isSignoffError(error)) problems.push(`the login failed with ${describe(error)}`);
      return undefined;
    }
  }

  async function play(): Promise<void> {
    session = await open();
    if (!session) return hasRemains(receipts, server) ? clock.wait(longestRemains) : undefined;
    const opened = session;
    const calls = createAppCalls(opened, server, clock, schedule);
    const running: Promise<unknown>[] = [];

    async function signOff({ budget, drain }: SignOffAction): Promise<void> {
      if (schedule.honestAtEnd) server.beHonest();
      if (schedule.gatewayAtEnd && receipts.length === 0) server.putInFront(schedule.gatewayAtEnd);
      const started = clock.now();
      const first = opened.state === "open" || opened.state === "lost";
      receipts.push(await opened.signOff({ budget, drain }));
      const took = clock.now() - started;
      if (first && budget !== undefined && took > budget + 20)
        problems.push(`the sign-off took ${took} ms of a budget of ${budget} ms`);
    }

    function putInFront({ gateway, for: time }: GatewayAction): void {
      server.putInFront(gateway);
      clock.after(time, () => server.putInFront(undefined));
    }

    function perform(action: Action): void {
      state.look();
      if (action.do === "expire") server.expire();
      else if (action.do === "gateway") putInFront(action);
      else running.push(action.do === "call" ? calls.make(action) : signOff(action));
    }

    for (const { wait, action } of schedule.steps) {
      if (wait > 0) await clock.wait(wait);
      perform(action);
    }
    perform({ do: "signOff", budget: undefined, drain: undefined });
    await Promise.all(running);
    perform({ do: "call", kind: "read", times: 1, abortAfter: undefined, stream: "read" });
    perform({ do: "signOff", budget: undefined, drain: undefined });
    await Promise.all(running);
    problems.push(...calls.check());
    // A login that was given up is waited for, and what it opened is ended.
    if (hasRemains(receipts, server)) await clock.wait(longestRemains);
    if (clock.pending > 0) problems.push(`${clock.pending} timers are left`);
  }

  try {
    await clock.runUntil(play());
    const { requests } = server;
    await clock.runOut();
    if (server.requests > requests) problems.push("requests were sent after the end");
  } catch (error) {
    problems.push(describe(error));
  }
  await rejections.settle();
  return [
    ...problems,
    ...server.problems,
    ...rejections.seen.map((reason) => `unhandled rejection: ${describe(reason)}`),
    ...state.check(),
    ...(session
      ? checkReceipts(schedule, server, receipts, told)
      : checkWarnings(schedule, server, warnings.messages)),
  ];
}
