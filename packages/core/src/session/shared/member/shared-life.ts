import type { OperationsByMethod } from "../../../call/calls.ts";
import { guardHook } from "../../../reports/events.ts";
import type { Receipt } from "../../../reports/receipt.ts";
import { track } from "../../../reports/track.ts";
import { startBudget } from "../../channel/budget.ts";
import type { SessionLife, SessionParts } from "../../ending/session-life.ts";
import { checkSignOffOptions, type SignOffOptions } from "../../ending/sign-off-options.ts";
import { warnOfFailure, warnOfPossible } from "../../ending/warn.ts";
import type { EndLimits } from "./end-limits.ts";
import { leaveAccount } from "./leave-account.ts";
import type { Member } from "./member.ts";
import { signOffAccount } from "./sign-off-account.ts";

/** The end of a shared session, as the app asks for it. */
export class SharedLife<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> implements SessionLife {
  readonly #member: Member<Operations, Paths, Grant>;
  #isAsked = false;
  #signedOff: Promise<Receipt> | undefined;

  constructor(member: Member<Operations, Paths, Grant>, parts: SessionParts) {
    this.#member = member;
    member.parts = parts;
    // Whoever has opened the session keeps it alive, unless the first look tells of another one.
    if (member.hasOpened) member.keeper.keepOpen(parts);
    member.heartbeat.start();
  }

  /** For all who use the account, also where this process has left. */
  async signOff(options?: SignOffOptions): Promise<Receipt> {
    const { drain = this.#member.settings.drain, budget } = checkSignOffOptions(options);
    this.#isAsked = true;
    this.#signedOff ??= this.#endForAll({ drain, budget: startBudget(budget), atMost: budget });
    return this.#signedOff;
  }

  async leave(options?: SignOffOptions): Promise<Receipt | undefined> {
    const { drain = this.#member.settings.drain, budget } = checkSignOffOptions(options);
    this.#isAsked = true;
    const limits = { drain, budget: startBudget(budget), atMost: budget };
    this.#member.ended ??= this.#track(() => leaveAccount(this.#member, limits)).then((receipt) =>
      this.#told(receipt),
    );
    return this.#member.ended;
  }

  /** Leaves, and warns the process of what nobody else is told. */
  async dispose(): Promise<void> {
    const unseen = !this.#isAsked && !this.#member.settings.onReceipt;
    const receipt = await this.leave();
    if (!unseen || !receipt) return;
    if (receipt.outcome === "failed") warnOfFailure(receipt);
    for (const step of receipt.steps) warnOfPossible(receipt, step);
  }

  async #endForAll(limits: EndLimits): Promise<Receipt> {
    const before = this.#member.ended && (await this.#member.ended);
    if (before) return before;
    const ending = this.#track(() => signOffAccount(this.#member, limits));
    this.#member.ended = ending;
    return this.#told(await ending);
  }

  #track<Told extends Receipt | undefined>(work: () => Promise<Told>): Promise<Told> {
    const { channel, driver } = this.#member.context;
    const activity = { type: "sign-off", provider: driver.facts.name } as const;
    return track(channel.telemetry, activity, work, (receipt) => ({ outcome: receipt?.outcome }));
  }

  #told<Told extends Receipt | undefined>(receipt: Told): Told {
    if (!receipt) return receipt;
    guardHook(this.#member.settings.onReceipt)(receipt);
    return receipt;
  }
}
