import type { OperationsByMethod, StreamCalls, TypedCalls } from "../call/calls.ts";
import type { SafeCalls } from "../call/safe-calls.ts";
import type { OfOperations } from "../call/of-operations.ts";
import type { RawCalls } from "../call/raw-calls.ts";
import type { SessionFetch } from "../call/session-fetch.ts";
import type { Receipt } from "../reports/receipt.ts";
import { expiryOf } from "./leases/lease.ts";
import type { SessionState } from "./driver/lifecycle.ts";
import { trackRunningCalls } from "./channel/running-calls.ts";
import { createSessionClient } from "./session-client.ts";
import type { SessionContext } from "./leases/session-context.ts";
import type { OpenedSession } from "./ending/session-life.ts";
import type { SignOffOptions } from "./ending/sign-off-options.ts";
import { keepSignOffSignal } from "./ending/sign-off-signal.ts";

/** An open session: typed calls that know how to end themselves. */
export type Session<
  Operations extends OperationsByMethod,
  Paths extends object,
> = TypedCalls<Operations> &
  OfOperations<Operations> & {
    readonly provider: string;
    /** Who is signed on. */
    readonly account: string;
    /** The origins that its credentials may go to, such as `"https://edo.example.com"`. */
    readonly origins: readonly string[];
    readonly state: SessionState;
    /** Until when it is good without a renewal, by the provider's own word; `undefined` where that says nothing. */
    readonly expiresAt: Date | undefined;
    /** The same calls with unread streams as answers. */
    readonly stream: StreamCalls<Operations>;
    /** The same calls with failures as values: they answer `{ ok, data, error, response }`, and throw for bad input alone. */
    readonly safe: SafeCalls<Operations>;
    /** openapi-fetch's own client over this session: calls that answer `{ data, error, response }`. */
    readonly raw: RawCalls<Paths>;
    /** A `fetch` with this session's credentials, for its own origins alone: for other clients, and for paths beside the spec. */
    readonly fetch: SessionFetch;
    /**
     * Refuses new calls, lets running ones finish, logs out, asks the provider whether the session is dead, forgets the
     * secrets, and tells of it in a receipt. Every further call gives the same receipt. It never rejects, but for a bad
     * option.
     */
    signOff(options?: SignOffOptions): Promise<Receipt>;
    /**
     * Lets go of the session: the same as `signOff`, but for one that is shared through a `store`. There it refuses new calls,
     * lets running ones finish, and ends the session only where this was the last to use it and nothing keeps it.
     *
     * @returns the receipt, where the session was ended; `undefined` where others use it still, or may. It never rejects, but
     * for a bad option.
     */
    leave(options?: SignOffOptions): Promise<Receipt | undefined>;
    /**
     * Leaves, which signs off where nobody else uses the session; where no `onReceipt` is given, `process.emitWarning` is told of a `failed` receipt, and of sessions that may
     * be open without a token. It never rejects.
     */
    [Symbol.asyncDispose](): Promise<void>;
    toJSON(): Record<string, unknown>;
  };

/** The face of an open session. */
export function createSession<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  context: SessionContext<Operations, Paths, Grant>,
  { leases, begin }: OpenedSession<Grant>,
): Session<Operations, Paths> {
  const { driver, lifecycle } = context;
  const { facts, account } = driver;
  const { name: provider, origins } = facts;
  const running = trackRunningCalls(lifecycle);
  const client = createSessionClient(context, leases, running);
  const life = begin({
    running,
    keepOpen: () => driver.keepOpen?.(client.calls, () => running.lastActivity),
    forget: () => client.forget(),
  });
  const describe = (): Record<string, unknown> => {
    const { state } = lifecycle;
    return { provider, account, origins, state };
  };
  const session: Session<Operations, Paths> & Record<symbol, unknown> = {
    ...client.calls,
    ...keepSignOffSignal(lifecycle.signingOff),
    provider,
    account,
    origins,
    get state() {
      return lifecycle.state;
    },
    get expiresAt() {
      return expiryOf(leases.current);
    },
    stream: client.stream,
    get safe() {
      return client.safe;
    },
    get raw() {
      return client.raw;
    },
    fetch: client.fetch,
    signOff: (options) => life.signOff(options),
    leave: (options) => life.leave(options),
    [Symbol.asyncDispose]: () => life.dispose(),
    toJSON: describe,
    [Symbol.for("nodejs.util.inspect.custom")]: describe,
  };
  return session;
}
