import { StoreError } from "../../../errors/store-error.ts";
import type { AccountRecord } from "../record.ts";
import type { Opening } from "../transitions/entries.ts";
import { whyNotToSend } from "../transitions/may-send.ts";
import { note } from "../transitions/note.ts";
import type { Heartbeat } from "../heartbeat.ts";
import type { Account } from "./account.ts";

/** What a login under a turn has obtained so far, as the store knows it, and whether the turn is still its own. */
export class Notes<Grant extends object> {
  readonly #account: Account;
  readonly #heartbeat: Heartbeat;
  readonly #opening: Opening;
  readonly #record: AccountRecord;
  readonly #noted = new Set<Grant>();
  #whole: object = {};
  #isBegun = false;
  #writing: Promise<void> = Promise.resolve();

  /** `record`: of the account, when the turn was taken. */
  constructor(account: Account, heartbeat: Heartbeat, opening: Opening, record: AccountRecord) {
    this.#account = account;
    this.#heartbeat = heartbeat;
    this.#opening = opening;
    this.#record = record;
  }

  /** Whether the store holds it: whoever comes next can end it. */
  has(grant: Grant): boolean {
    return this.#noted.has(grant);
  }

  /** Whether anything was obtained. */
  get isBegun(): boolean {
    return this.#isBegun;
  }

  /** Whether anything stands in the store. */
  get isEmpty(): boolean {
    return this.#noted.size === 0;
  }

  /** Transition 3, begun as soon as a token is there. */
  add(grants: readonly Grant[]): void {
    // Of a refusal there is nothing to note.
    if (grants.length === 0) return;
    this.#isBegun = true;
    this.#writing = this.#writing.then(() => this.#write(grants));
    // Told by whoever waits for it.
    this.#writing.catch(() => {});
  }

  /** What was obtained, piece by piece. */
  get parts(): readonly Grant[] {
    return [...this.#noted];
  }

  /** Resolves when nothing is being written. It never rejects. */
  async settle(): Promise<void> {
    await this.#writing.catch(() => {});
  }

  /**
   * Asked before each request of the login.
   *
   * @throws {StoreError} where what was obtained before could not be noted, the turn is somebody else's by now, or the login takes too long.
   */
  async check(): Promise<void> {
    await this.#writing;
    const { limits, clock } = this.#account.shelf;
    const record = this.#heartbeat.isYounger(limits.freshBeat) ? this.#record : await this.#look();
    const look = { now: clock.now(), limits };
    if (!record || whyNotToSend(record, look, this.#opening)) throw lostTurn();
  }

  async #look(): Promise<AccountRecord | undefined> {
    await this.#heartbeat.beat();
    return (await this.#account.see()).record;
  }

  /** One that would take the place of another, such as a second token in one answer, is not noted but ended by itself. */
  #fits(before: readonly Grant[], part: Grant): boolean {
    const known = Object.assign({}, this.#whole, ...before) as object;
    return Object.keys(part).every((name) => !Object.hasOwn(known, name));
  }

  async #write(grants: readonly Grant[]): Promise<void> {
    const parts = grants.filter((part, index) => this.#fits(grants.slice(0, index), part));
    const whole = Object.assign({}, this.#whole, ...parts) as object;
    const { session } = this.#opening;
    const sealed = await this.#account.seal(this.#record, session, whole);
    const swapped = await this.#account.change(
      (record) => note(record, { ...this.#opening, sealed }),
      { settled: ({ sessions }) => sessions[session]?.sealed === sealed },
    );
    if (!swapped.written) throw lostTurn();
    this.#whole = whole;
    for (const part of parts) this.#noted.add(part);
  }
}

/** This process stood still for so long that it was taken for gone. */
function lostTurn(): StoreError {
  return new StoreError(
    "This process did not answer for so long that another one logs in in its place, or ends all; try again.",
    { reason: "busy" },
  );
}
