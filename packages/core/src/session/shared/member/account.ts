import { StoreError } from "../../../errors/store-error.ts";
import type { Sharing } from "../../driver/sharing.ts";
import { isSamePlace } from "../canonical.ts";
import type { Actor, Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { newRecord } from "../record-write.ts";
import type { Marks } from "../same-mark.ts";
import type { Binding } from "../seal/binding.ts";
import type { Contents } from "../seal/contents.ts";
import type { Sealer } from "../seal/sealer.ts";
import { readAfterBeat } from "../swap/read-after-beat.ts";
import { readSeen, type Seen, type Shelf } from "../swap/shelf.ts";
import { swap, type Swapped, type SwapOptions } from "../swap/swap.ts";
import type { Decision } from "../transitions/decision.ts";

/** What an account is, whoever stores it. */
export interface AboutAccount {
  readonly provider: string;
  readonly account: string;
  readonly place: object;
}

/** What one member knows of an account and its place in a store. */
export interface AccountSetup {
  readonly shelf: Shelf;
  /** The key without its prefix. */
  readonly hash: string;
  readonly about: AboutAccount;
  readonly sealer: Sealer;
  readonly sharing: Sharing;
  readonly member: Pick<Actor, "id" | "label" | "keep">;
}

/** One account in a store, as one member reads and changes it. */
export class Account {
  readonly shelf: Shelf;
  readonly hash: string;
  readonly sealer: Sealer;
  readonly terms: Sharing;
  readonly about: AboutAccount;
  #actor: Actor;

  constructor({ shelf, hash, about, sealer, sharing, member }: AccountSetup) {
    this.shelf = shelf;
    this.hash = hash;
    this.sealer = sealer;
    this.terms = sharing;
    this.about = about;
    this.#actor = member;
  }

  get actor(): Actor {
    return this.#actor;
  }

  /** The marks of the credential that this member logs in with from now on. */
  setMarks(marks: Marks | undefined): void {
    this.#actor = { ...this.#actor, marks };
  }

  /** In which epoch it works from now on. */
  setEpoch(epoch: number): void {
    this.#actor = { ...this.#actor, epoch };
  }

  /** @throws {StoreError} where it cannot be read, or is not of this account. */
  async see(): Promise<Seen> {
    return this.#checked(await readSeen(this.shelf));
  }

  /**
   * What is to be seen after a beat: of who is alive only what concerns this member.
   *
   * @throws {StoreError} where it cannot be read, or is not of this account.
   */
  async seeAfterBeat(): Promise<Seen> {
    return this.#checked(await readAfterBeat(this.shelf, this.#actor.id));
  }

  /** @throws {StoreError} where the store does not take it, or the record is not of this account. */
  change(
    decide: (record: AccountRecord, actor: Actor, look: Look) => Decision,
    options?: SwapOptions,
  ): Promise<Swapped> {
    return swap(
      this.shelf,
      ({ record = newRecord(this.about), look }) => {
        this.#check(record);
        return decide(record, this.#actor, look);
      },
      options,
    );
  }

  /** @throws {StoreError} for what this process cannot open. */
  open(record: AccountRecord, session: string, sealed: string): Promise<Contents> {
    return this.sealer.open(sealed, this.#bind(record, session));
  }

  seal(record: AccountRecord, session: string, grant: object): Promise<string> {
    const mark = this.#actor.marks?.newest;
    const contents = { grant, ...(mark !== undefined && { mark }) };
    return this.sealer.seal(contents, this.#bind(record, session));
  }

  /** Its own words, not those of this process: another one wrote the e-mail otherwise. */
  #bind({ provider, account, place }: AccountRecord, session: string): Binding {
    return { provider, account, place, key: this.hash, session };
  }

  #checked(seen: Seen): Seen {
    if (seen.record) this.#check(seen.record);
    return seen;
  }

  /** Tokens go to the place of the login alone. */
  #check({ provider, place }: AccountRecord): void {
    const { provider: own, place: mine, account } = this.about;
    if (provider !== own)
      throw this.#misfit("foreign", `${account} is one of ${provider} by its record`);
    if (!isSamePlace(place, mine))
      throw this.#misfit(
        "corrupt",
        `the record of ${account} names another place than this login (host, or kind of login)`,
      );
  }

  #misfit(reason: "foreign" | "corrupt", what: string): StoreError {
    return new StoreError(
      `In the store of shared sessions ${what}; use a store of its own for it, or see who has changed it. Nothing was sent.`,
      { reason, provider: this.about.provider },
    );
  }
}
