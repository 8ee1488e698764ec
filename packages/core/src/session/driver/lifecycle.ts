import { type ErrorDetails, SessionEndedError } from "../../errors/errors.ts";

/**
 * `left`: this process takes no more part in a session that others may still use. `lost`: the provider ended the session and
 * it could not be renewed.
 */
export type SessionState = "open" | "signing-off" | "signed-off" | "left" | "lost";

/** The life of one session, from open onwards: which state it is in, and why it takes no calls. */
export class Lifecycle {
  /** Changed by the methods here alone; each call asks for it. */
  state: SessionState = "open";
  readonly #provider: string;
  readonly #account: string;
  readonly #onLost: () => void;
  readonly #signingOff = new AbortController();
  readonly #drained = new AbortController();
  #lost = false;
  #tellOver: (() => void) | undefined;

  /** `onLost` is told when the provider has ended the session for good. */
  constructor(provider: string, account: string, onLost: () => void) {
    this.#provider = provider;
    this.#account = account;
    this.#onLost = onLost;
  }

  /** Whether the provider ended the session for good, be it open or about to be signed off. */
  get lost(): boolean {
    return this.#lost;
  }

  /** Aborts when a sign-off is about to begin: calls are still admitted. */
  get signingOff(): AbortSignal {
    return this.#signingOff.signal;
  }

  /** Aborts when no call of the app is left: what goes on beside them gives way to the sign-off, which then does it itself. */
  get drained(): AbortSignal {
    return this.#drained.signal;
  }

  /** The provider ended the session for good. */
  lose(): void {
    const isNews = !this.#lost;
    this.#lost = true;
    if (this.state === "open") this.state = "lost";
    if (this.state === "lost") this.#over();
    if (isNews) this.#onLost();
  }

  /** Calls the function once the session is over for this process, whatever the reason; at once if it already is. */
  onOver(listener: () => void): void {
    this.#tellOver = listener;
    if (this.state === "lost") this.#over();
  }

  #over(): void {
    this.#tellOver?.();
    this.#tellOver = undefined;
  }

  announceSignOff(): void {
    this.#signingOff.abort();
  }

  beginSignOff(): void {
    this.state = "signing-off";
  }

  leave(): void {
    this.state = "left";
    this.#over();
  }

  completeDrain(): void {
    this.#drained.abort(this.ended());
  }

  completeSignOff(): void {
    this.state = "signed-off";
    this.#over();
  }

  /** What a call is told that comes too late. */
  ended(details?: Partial<ErrorDetails>): SessionEndedError {
    const account = this.#account;
    const message = this.#lost
      ? `The provider ended the session of ${account} and it was not renewed; log in again.`
      : `The session of ${account} was ${this.state === "left" ? "left" : "signed off"}; log in again to make further calls.`;
    const reason = this.#lost ? "lost" : this.state === "left" ? "left" : "signed-off";
    return new SessionEndedError(message, { provider: this.#provider, ...details, reason });
  }
}
