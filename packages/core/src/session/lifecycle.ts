import { type ErrorDetails, SessionEndedError } from "../errors/errors.ts";

/** `lost`: the provider ended the session and it could not be renewed. */
export type SessionState = "open" | "signing-off" | "signed-off" | "lost";

/** Which state a session is in, and why it takes no calls. */
export interface Lifecycle {
  readonly state: SessionState;
  /** Whether the provider ended the session for good, be it open or about to be signed off. */
  readonly lost: boolean;
  /** The provider ended the session for good. */
  lose(): void;
  beginSignOff(): void;
  completeSignOff(): void;
  /** What a call is told that comes too late. */
  ended(details?: Partial<ErrorDetails>): SessionEndedError;
}

/** The life of one session, from open onwards. */
export function createLifecycle(provider: string, account: string): Lifecycle {
  let state: SessionState = "open";
  let lost = false;
  return {
    get state() {
      return state;
    },
    get lost() {
      return lost;
    },
    lose() {
      lost = true;
      if (state === "open") state = "lost";
    },
    beginSignOff() {
      state = "signing-off";
    },
    completeSignOff() {
      state = "signed-off";
    },
    ended(details) {
      const message = lost
        ? `The provider ended the session of ${account} and it was not renewed; log in again.`
        : `The session of ${account} was signed off; log in again to make further calls.`;
      return new SessionEndedError(message, { provider, ...details });
    },
  };
}
