import { getEventListeners } from "node:events";
import { isSessionEndedError, isSignoffError, isTimeoutError } from "@signoff/core";
import { describe } from "./describe.ts";
import type { ModelServer } from "./model-server.ts";
import type { ModelSession } from "./model-provider.ts";
import type { Action, CallKind, Schedule } from "./schedule.ts";
import type { VirtualClock } from "./virtual-clock.ts";

type CallAction = Extract<Action, { do: "call" }>;

/** The calls of the app, each of which tells what went against the rules. */
export interface AppCalls {
  /** Begins calls; all are over when the promise resolves. */
  make(action: CallAction): Promise<void>;
  /** Rules that were broken by calls that are over. */
  check(): readonly string[];
}

/** In ms: what begins at its very limit ends so much later. */
const shortestTimer = 1;

/** Makes calls with one session of the model. */
export function createAppCalls(
  session: ModelSession,
  server: ModelServer,
  clock: VirtualClock,
  { timeout }: Pick<Schedule, "timeout">,
): AppCalls {
  const problems: string[] = [];
  const signals: AbortSignal[] = [];
  const writes: string[] = [];
  let count = 0;

  async function makeOne({ kind, abortAfter, stream }: CallAction): Promise<void> {
    const id = (count += 1);
    const path = `/items/${id}`;
    const name = `${kind} ${id}`;
    const { state } = session;
    const started = clock.now();
    const control = new AbortController();
    signals.push(control.signal);
    if (kind === "write") writes.push(path);
    if (abortAfter === 0) control.abort();
    else if (abortAfter !== undefined) clock.after(abortAfter, () => control.abort());

    const failure = await send(session, kind, id, control.signal, stream, () => {
      const took = clock.now() - started;
      const limit = Math.min(timeout.total, abortAfter ?? timeout.total);
      if (took > limit + shortestTimer)
        problems.push(`${name} settled after ${took} ms in place of ${limit}`);
    });
    if (state === "open") {
      if (failure !== undefined && !isSignoffError(failure))
        problems.push(`${name} failed with ${describe(failure)}`);
      const { requests = 0, answers = 0 } = server.calls.get(path) ?? {};
      if (kind === "write" && isTimeoutError(failure) && requests > answers)
        problems.push(`${name} does not say that its outcome is unknown`);
      return;
    }
    if (!isSessionEndedError(failure))
      problems.push(`${name}, made in state ${state}, gave ${describe(failure)}`);
    if (server.calls.has(path)) problems.push(`${name}, made in state ${state}, was sent`);
  }

  return {
    async make(action) {
      await Promise.all(Array.from({ length: action.times }, () => makeOne(action)));
    },
    check() {
      const repeated = writes.filter((path) => {
        const { requests = 0, refusals = 0 } = server.calls.get(path) ?? {};
        return requests > Math.min(2, 1 + refusals);
      });
      const listening = signals.filter((signal) => getEventListeners(signal, "abort").length > 0);
      return [
        ...problems,
        ...repeated.map((path) => `the write to ${path} was repeated`),
        ...(listening.length > 0 ? [`${listening.length} signals are still listened to`] : []),
      ];
    },
  };
}

/** Makes one call and gives what it fails with; `settled` is called once it has answered or failed. */
async function send(
  session: ModelSession,
  kind: CallKind,
  id: number,
  signal: AbortSignal,
  stream: CallAction["stream"],
  settled: () => void,
): Promise<unknown> {
  const init = { params: { path: { id } }, signal };
  try {
    const answered = await ways[kind](session, init).finally(settled);
    if (answered instanceof ReadableStream) await take(answered, stream);
    return undefined;
  } catch (error) {
    return error;
  }
}

type ItemInit = {
  readonly params: { readonly path: { readonly id: number } };
  readonly signal: AbortSignal;
};

const ways: {
  readonly [Kind in CallKind]: (session: ModelSession, init: ItemInit) => Promise<unknown>;
} = {
  read: async (session, init) => (await session.GET("/items/{id}", init)).data,
  write: async (session, init) => (await session.POST("/items/{id}", init)).data,
  stream: async (session, init) => (await session.stream.GET("/items/{id}", init)).data,
  raw: async (session, init) => (await session.raw.GET("/items/{id}", init)).response.text(),
};

async function take(stream: ReadableStream, how: CallAction["stream"]): Promise<void> {
  if (how === "read") await new Response(stream).text();
  if (how === "cancel") await stream.cancel();
}
