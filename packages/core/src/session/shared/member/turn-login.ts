import type { OperationsByMethod } from "../../../call/calls.ts";
import { TimeoutError } from "../../../errors/errors.ts";
import { isStoreError } from "../../../errors/store-error.ts";
import { anySignal, startTimer } from "../../../time/signals.ts";
import { giveUp } from "../../ending/give-up.ts";
import { PossibleSessions } from "../../possible-sessions/possible-sessions.ts";
import type { AccountRecord } from "../record.ts";
import type { Opening } from "../transitions/entries.ts";
import { endFailedLogin } from "./failed-login.ts";
import type { Member } from "./member.ts";
import { Notes } from "./notes.ts";
import { publishLogin } from "./publish-login.ts";
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
  /** Resolves when nothing of it goes on any more. It never rejects. */
  settled: Promise<unknown> = Promise.resolve();

  constructor(member: Member<Operations, Paths, Grant>, opening: Opening, record: AccountRecord) {
    this.member = member;
    this.opening = opening;
    this.record = record;
    this.notes = new Notes(member.account, member.heartbeat, opening, record);
    this.possible = new PossibleSessions(member.context.driver);
  }

  async run(signal: AbortSignal | undefined): Promise<Attempt<Grant>> {
    let grant: Grant;
    try {
      grant = await this.#logIn(signal);
    } catch (error) {
      const ended = endFailedLogin(this, error);
      this.settled = ended;
      // An abort ends the wait, not the work.
      if (!signal?.aborted) await ended;
      throw error;
    }
    try {
      return await publishLogin(this, grant);
    } catch (error) {
      if (isStoreError(error)) await this.member.endAlone({ session: this.opening.session, grant });
      throw error;
    }
  }

  async #logIn(signal: AbortSignal | undefined): Promise<Grant> {
    const { login, closing, context, account, latest } = this.member;
    if (!login) throw context.lifecycle.ended();
    const tooLong = new AbortController();
    const { turn } = account.shelf.limits;
    const timer = startTimer(() => tooLong.abort(this.#lateLogin(turn)), turn);
    const signals = [signal, closing.signal, tooLong.signal].filter((one) => one !== undefined);
    const remains = {
      possible: this.possible,
      // What is noted is ended by way of the store.
      abandon: async (part: Grant) => this.notes.has(part) || giveUp(context, part),
      noted: (grants: readonly Grant[]) => this.notes.add(grants),
      before: () => this.notes.check(),
    };
    try {
      return await login(remains, anySignal(...signals), latest?.lease.grant);
    } finally {
      clearTimeout(timer);
    }
  }

  #lateLogin(milliseconds: number): TimeoutError {
    const { facts, account } = this.member.context.driver;
    return new TimeoutError(
      `The login of ${account} took longer than the ${milliseconds} ms that one may take while others wait for it; try again.`,
      { provider: facts.name, limit: "total", phase: "answer" },
    );
  }
}
