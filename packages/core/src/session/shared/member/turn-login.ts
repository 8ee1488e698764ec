import { elapsedSince } from "../../../time/elapsed.ts";
import type { OperationsByMethod } from "../../../call/calls.ts";
import { isSignoffError, tellPossibleSession, TimeoutError } from "../../../errors/errors.ts";
import { track } from "../../../reports/track.ts";
import { isStoreError } from "../../../errors/store-error.ts";
import { anySignal, orAborted, startTimer } from "../../../time/signals.ts";
import { isEnded } from "../../driver/tokens.ts";
import { giveUp } from "../../ending/give-up.ts";
import { PossibleSessions } from "../../possible-sessions/possible-sessions.ts";
import type { AccountRecord } from "../record.ts";
import type { Opening } from "../transitions/entries.ts";
import { endFailedLogin } from "./failed-login.ts";
import type { Member } from "./member.ts";
import { Notes } from "./notes.ts";
import { handleOf, publishLogin } from "./publish-login.ts";
import type { LoginUnderTurn } from "./under-turn.ts";
import type { Attempt } from "./wish.ts";

/** One login under one's own turn. */
export class TurnLogin<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> implements LoginUnderTurn<Operations, Paths, Grant> {
  readonly member: Member<Operations, Paths, Grant>;
  readonly opening: Opening;
  /** Of the account, when the turn was taken. */
  readonly record: AccountRecord;
  readonly notes: Notes<Grant>;
  readonly possible: PossibleSessions;
  readonly isRenewal: boolean;
  /** Resolves when nothing of it goes on any more. It never rejects. */
  settled: Promise<unknown> = Promise.resolve();
  #ended: Promise<unknown> = Promise.resolve();

  constructor(member: Member<Operations, Paths, Grant>, opening: Opening, record: AccountRecord) {
    this.member = member;
    this.opening = opening;
    this.record = record;
    this.isRenewal = member.latest !== undefined;
    this.notes = new Notes(member.account, member.heartbeat, opening, record);
    this.possible = new PossibleSessions(member.context.driver);
  }

  /** Whether an answer may still come. */
  get isLingering(): boolean {
    return !this.possible.isSettled;
  }

  async run(signal: AbortSignal | undefined): Promise<Attempt<Grant>> {
    const started = performance.now();
    const run = this.#track(() => this.#run(signal));
    this.member.logins.add(this);
    this.settled = run.catch(() => {}).then(() => this.#ended);
    this.member.goOn(this.settled.finally(() => this.member.logins.delete(this)));
    try {
      const held = await run;
      this.#tell(started, undefined);
      return held;
    } catch (error) {
      this.#tell(started, error);
      throw error;
    }
  }

  #track(work: () => Promise<Attempt<Grant>>): Promise<Attempt<Grant>> {
    const { channel, driver } = this.member.context;
    // A first login is part of the app's own.
    if (!this.isRenewal) return work();
    return track(channel.telemetry, { type: "renewal", provider: driver.facts.name }, work);
  }

  /** One event for each renewal. */
  #tell(started: number, failure: unknown): void {
    const { context } = this.member;
    if (!this.isRenewal) return;
    const error = isSignoffError(failure) ? failure.kind : "Error";
    context.channel.emit({
      type: "renewal",
      provider: context.driver.facts.name,
      duration: elapsedSince(started),
      error: failure === undefined ? undefined : error,
    });
  }

  async #run(signal: AbortSignal | undefined): Promise<Attempt<Grant>> {
    let grant: Grant;
    try {
      grant = await this.#logIn(signal);
    } catch (error) {
      this.#ended = endFailedLogin(this, error);
      await this.#waitForEnd(signal, error);
      throw error;
    }
    try {
      return await publishLogin(this, grant);
    } catch (error) {
      if (isStoreError(error)) await this.#endAlone(grant);
      throw error;
    }
  }

  /** What may live on all the same is put into the record when the store is back. */
  async #endAlone(grant: Grant): Promise<void> {
    const { session } = this.opening;
    const { steps } = await this.member.endAlone({ session, grant });
    if (!steps.every(isEnded)) this.member.unended.set(session, await handleOf(this, grant));
  }

  async #logIn(signal: AbortSignal | undefined): Promise<Grant> {
    const { login, closing, account, latest, context } = this.member;
    if (!login) throw context.lifecycle.ended();
    const tooLong = new AbortController();
    const { turn } = account.shelf.limits;
    const timer = startTimer(() => tooLong.abort(this.#lateLogin(turn)), turn);
    const signals = [signal, closing.signal, tooLong.signal].filter((one) => one !== undefined);
    const remains = {
      possible: this.possible,
      abandon: (part: Grant) => this.#abandon(part),
      noted: (grants: readonly Grant[]) => this.notes.add(grants),
      before: () => this.notes.check(),
    };
    try {
      return await login(remains, anySignal(...signals), latest?.lease.grant);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Neither an abort is held up by that, nor an answer waited for that the login did not wait for any more. */
  async #waitForEnd(signal: AbortSignal | undefined, error: unknown): Promise<void> {
    if (this.isLingering) return;
    await orAborted(this.#ended, signal).catch(() => {
      if (this.notes.isBegun) tellPossibleSession(error);
    });
  }

  /** What is noted is ended by way of the store. */
  async #abandon(part: Grant): Promise<boolean> {
    await this.notes.settle();
    return this.notes.has(part) || giveUp(this.member.context, part);
  }

  #lateLogin(milliseconds: number): TimeoutError {
    const { facts, account } = this.member.context.driver;
    return new TimeoutError(
      `The login of ${account} took longer than the ${milliseconds} ms that one may take while others wait for it; try again.`,
      { provider: facts.name, limit: "total", phase: "answer" },
    );
  }
}
