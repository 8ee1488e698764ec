import type { OperationsByMethod } from "../../../call/calls.ts";
import { isStoreError, type StoreFailure } from "../../../errors/store-error.ts";
import { guardHook } from "../../../reports/events.ts";
import type { Receipt, ReceiptStep } from "../../../reports/receipt.ts";
import { now } from "../../../time/moment.ts";
import type { CredentialSource } from "../../driver/sharing.ts";
import type { SessionParts } from "../../ending/session-life.ts";
import type { SessionContext } from "../../leases/session-context.ts";
import type { Login } from "../../login/login.ts";
import type { Heartbeat } from "../heartbeat.ts";
import type { SharedSettings } from "../opener.ts";
import type { AccountRecord } from "../record.ts";
import type { Handle, Opening } from "../transitions/entries.ts";
import type { Remains } from "../transitions/take-back.ts";
import type { Account } from "./account.ts";
import { endUnstored, type UnstoredDetails } from "../ending/end-unstored.ts";
import type { Ender } from "../ending/ender.ts";
import { enderOf } from "./ender.ts";
import { createHeld, type Found, type Held } from "./held.ts";
import { Keeper } from "./keeper.ts";
import { Uses } from "./uses.ts";

/** What a member is made of. */
export interface MemberSetup<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> {
  readonly context: SessionContext<Operations, Paths, Grant>;
  readonly account: Account;
  readonly identity: readonly string[];
  readonly credential: CredentialSource | undefined;
  readonly settings: SharedSettings;
  readonly login: Login<Grant>;
}

/** As much of a login under a turn as its member knows. */
export interface LoginOfMember {
  readonly opening: Opening;
  readonly isLingering: boolean;
  readonly settled: Promise<unknown>;
}

/** How a session came to this process. */
export type Arrival = "opened" | "renewed" | "adopted";

/** One process that uses an account with others: which session it works under, and what it is at work on. */
export class Member<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> {
  readonly context: SessionContext<Operations, Paths, Grant>;
  readonly account: Account;
  readonly identity: readonly string[];
  readonly settings: SharedSettings;
  readonly heartbeat: Heartbeat;
  readonly uses: Uses<Grant> = new Uses();
  readonly keeper: Keeper = new Keeper();
  /** The ids of the turns and sessions of its logins under way. */
  readonly atWork: Set<string> = new Set();
  /** Its logins that are under way. */
  readonly logins: Set<LoginOfMember> = new Set();
  /** What is known of its logins that were lost, by session. */
  readonly losses: Map<string, ReceiptStep> = new Map();
  /** Of sessions that could be neither published nor ended, by session. */
  readonly unended: Map<string, Handle> = new Map();
  /** What goes on when a login has failed, or was aborted. */
  readonly background: Set<Promise<unknown>> = new Set();
  /** Aborts the logins that are under way when it is over. */
  readonly closing: AbortController = new AbortController();
  /** The credentials are in these two: they go when it is over. */
  login: Login<Grant> | undefined;
  credential: CredentialSource | undefined;
  /** Whether it may stand in the record. */
  isListed = false;
  /** Whether the session that it holds is of its own first login. */
  hasOpened = false;
  /** The face of the session, once there is one. */
  parts: SessionParts | undefined;
  /** An ending that others have begun, for as long as it lasts: no call goes out. */
  passing: Promise<void> | undefined;
  /** The end of this session, by whomever, and its receipt where it has one. */
  ended: Promise<Receipt | undefined> | undefined;
  #trouble: StoreFailure | undefined;
  #held: Held<Grant> | undefined;
  #latest: Held<Grant> | undefined;

  constructor(
    setup: MemberSetup<Operations, Paths, Grant>,
    createHeartbeat: (uses: () => readonly string[]) => Heartbeat,
  ) {
    this.context = setup.context;
    this.account = setup.account;
    this.identity = setup.identity;
    this.settings = setup.settings;
    this.login = setup.login;
    this.credential = setup.credential;
    this.heartbeat = createHeartbeat(() => this.#sessions());
  }

  /** The session for the next call; `undefined` where another one has to be found first. */
  get held(): Held<Grant> | undefined {
    return this.#held;
  }

  /** The one that was held last. */
  get latest(): Held<Grant> | undefined {
    return this.#latest;
  }

  /** Whether this process is a member no more, or is about to be none. */
  get isOver(): boolean {
    return this.ended !== undefined;
  }

  /** What its logins may have left alive, of which the store could not be told. */
  get remains(): Remains {
    return { unanswered: this.losses, unended: this.unended };
  }

  /** With what it ends sessions of the account. */
  get ender(): Ender {
    return { ...enderOf(this.context, this.account), losses: this.losses };
  }

  /** Whether somebody has signed off for this one, too. */
  isSignedOff({ signedOff }: AccountRecord): boolean {
    return this.#latest !== undefined && signedOff >= this.#latest.epoch;
  }

  /** Calls go under this session from now on. */
  take(found: Found<Grant>, how: Arrival): Held<Grant> {
    const { driver, channel } = this.context;
    for (const secret of driver.secretsOf(found.grant)) channel.scrubber.learn(secret);
    const held = createHeld(driver, found, this.account.shelf.clock.now(), this.#latest);
    this.#held = held;
    this.#latest = held;
    this.isListed = true;
    this.account.setEpoch(held.epoch);
    this.hasOpened = how === "opened";
    if (how !== "renewed") channel.emit({ type: how, provider: driver.facts.name });
    // Until this is told, whoever tidies up does not know that the session is used.
    if (this.parts) void this.heartbeat.beat().catch(() => {});
    return held;
  }

  /** It was ended: the next call finds another one. */
  drop(): void {
    this.#held = undefined;
  }

  /** What a late write of this member's own may not be taken for: all that it is at work on. */
  busyWith({ sessions }: AccountRecord): ReadonlySet<string> {
    return this.keeper.isBusy ? new Set([...this.atWork, ...Object.keys(sessions)]) : this.atWork;
  }

  /** By what others tell its credential from theirs. It may be another one by now. */
  async markCredential(): Promise<void> {
    const { channel, driver } = this.context;
    const patience = {
      provider: driver.facts.name,
      signal: this.settings.signal,
      total: channel.total,
      ahead: true,
    };
    const credential = await this.credential?.(patience);
    if (credential !== undefined) channel.scrubber.learn(credential);
    this.account.setMarks(await this.account.sealer.marksOf(this.identity, credential));
  }

  /** Ends a session by itself, of which the store cannot be told. */
  async endAlone(
    { session, grant }: { readonly session: string; readonly grant: Grant | undefined },
    ending: Pick<UnstoredDetails, "drained" | "budget"> = {},
  ): Promise<Receipt> {
    const { account, ender } = this;
    const { lease } = this.#latest?.session === session ? this.#latest : { lease: undefined };
    const { provider } = ender;
    const receipt = await endUnstored(
      grant ? provider : { ...provider, end: async () => [] },
      {
        ...account.about,
        session,
        grant: grant ?? {},
        openedAt: lease?.since ?? now(),
        lifetime: grant && this.context.driver.lifetimeOf?.(grant),
      },
      { cause: "sign-off", label: account.actor.label, ...ending },
    );
    guardHook(this.settings.onReceipt)(receipt);
    return receipt;
  }

  /** Tells of a store that does not answer, or does again: one event for each change. */
  tellOfStore(failure: unknown): void {
    const trouble = isStoreError(failure) ? failure.reason : undefined;
    if ((trouble === undefined) === (this.#trouble === undefined)) return;
    this.#trouble = trouble;
    const { channel, driver } = this.context;
    channel.emit({
      type: "store",
      provider: driver.facts.name,
      state: trouble === undefined ? "reachable" : "unreachable",
      ...(trouble !== undefined && { reason: trouble }),
    });
  }

  /** Drops grants and credentials: there is no using them afterwards. */
  forget(): void {
    this.login = undefined;
    this.credential = undefined;
    this.#held = undefined;
    const { latest } = this;
    if (latest) {
      this.#latest = { ...latest, lease: { ...latest.lease, grant: undefined as never } };
    }
    this.context.channel.scrubber.forget();
    this.parts?.forget();
  }

  /** Goes on behind the back of whoever asked for it; what it comes to is told otherwise. */
  goOn(work: Promise<unknown>): void {
    const settled = work
      .catch(() => {})
      .finally(() => {
        this.background.delete(settled);
      });
    this.background.add(settled);
  }

  #sessions(): readonly string[] {
    const next = this.#held ? [this.#held.session] : [];
    return [...new Set([...next, ...this.uses.sessions])];
  }
}
