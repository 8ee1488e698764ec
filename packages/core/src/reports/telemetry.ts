import { InvalidOptionError, type OperationName } from "../errors/errors.ts";
import { readMember } from "../values/read-member.ts";
import type { EventListener } from "./events.ts";
import type { Outcome } from "./receipt.ts";

/** One call, with its repeats and whatever it waits for. */
export interface CallActivity {
  readonly type: "call";
  readonly provider: string;
  readonly operation: OperationName;
}

/** One request on its way. */
export interface RequestActivity {
  readonly type: "request";
  readonly provider: string;
  readonly operation: OperationName;
  readonly method: string;
  /** The path as the spec has it; `undefined` for one beside the spec. What stands in its place on the wire is not told. */
  readonly template: string | undefined;
  /** A host's name or IP address, the latter without brackets. */
  readonly address: string;
  readonly port: number;
  /** How many requests went before it for the same call: repeats, or the one before a renewal. */
  readonly resends: number;
  /**
   * Has the request carry a header beside those that it has.
   *
   * @throws {TypeError} for what no header can carry.
   */
  setHeader(name: string, value: string): void;
}

/**
 * The login of a session, its renewal, the retirement of what a renewal replaced, or its end. A retirement goes on beside the
 * call that had the session renewed, and may outlast it.
 */
export interface SessionActivity {
  readonly type: "login" | "renewal" | "retirement" | "sign-off";
  readonly provider: string;
}

/** Something that takes time. None of it holds a secret. */
export type Activity = CallActivity | RequestActivity | SessionActivity;

/** What came of an activity. */
export interface ActivityResult {
  /** Of a call or a request that was answered. */
  readonly status?: number | undefined;
  /** Whether the status is no failure though it is 4xx: it was asked whether the session lives, and it does not. */
  readonly expected?: boolean | undefined;
  /** The provider's id of the request, the session's secrets masked in it. */
  readonly requestId?: string | undefined;
  /** Of a sign-off; absent where others go on using the session. */
  readonly outcome?: Outcome | undefined;
  /** The kind of the error that it failed with, such as `"NetworkError"`; `"Error"` for one of the app's. */
  readonly error?: string | undefined;
}

/** One activity under way. */
export interface Tracked {
  /** Runs the work at once, so that whatever begins in it is part of this activity. */
  within(work: () => void): void;
  end(result: ActivityResult): void;
}

/**
 * What is told of the activities of a session as they begin and end, each within the one that it is part of, such as
 * `openTelemetry()` of `@signoff/opentelemetry`. What it throws is ignored.
 */
export interface Telemetry {
  /** Told that an activity begins. */
  begin(activity: Activity): Tracked;
  /** Told of a session that is open in this process; what it gives is called once, when that is over. */
  opened?(provider: string): () => void;
  /** Told of each event. */
  readonly onEvent?: EventListener;
}

/** @throws {InvalidOptionError} for what cannot be told of anything. */
export function checkTelemetry(telemetry: unknown): void {
  if (telemetry === undefined || typeof readMember(telemetry, "begin") === "function") return;
  throw new InvalidOptionError(
    "telemetry",
    "cannot be told of anything; make one by openTelemetry of @signoff/opentelemetry.",
  );
}
