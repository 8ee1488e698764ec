import { elapsedSince } from "../../time/elapsed.ts";
import type { OperationsByMethod } from "../../call/calls.ts";
import { guardHook } from "../../reports/events.ts";
import type { Receipt } from "../../reports/receipt.ts";
import { track } from "../../reports/track.ts";
import { type Budget, startBudget } from "../channel/budget.ts";
import type { CommonOptions } from "../driver/common-options.ts";
import { type EndingSession, endSession } from "./end-session.ts";
import type { SessionLife } from "./session-life.ts";
import { checkSignOffOptions, type SignOffOptions } from "./sign-off-options.ts";
import { warnOfFailure, warnOfPossible } from "./warn.ts";

/** What a sign-off ends, and whom it tells. */
export interface SignOffSetup<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>
  extends EndingSession<Operations, Paths, Grant>, Pick<CommonOptions, "onReceipt"> {
  /** How long running calls are waited for where the sign-off does not say, in ms. */
  readonly drain: number;
  /** Stops what keeps an idle session open. */
  readonly stopKeepAlive: (() => void) | undefined;
  /** Forgets what the client of the app knows of past calls. */
  forget(): void;
}

/** The sign-off of one session, which happens once. */
export class SignOff<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> implements SessionLife {
  readonly #setup: SignOffSetup<Operations, Paths, Grant>;
  #receipt: Promise<Receipt> | undefined;

  constructor(setup: SignOffSetup<Operations, Paths, Grant>) {
    this.#setup = setup;
  }

  /**
   * Every further call gives the same receipt.
   *
   * @throws {InvalidOptionError} for a bad option.
   */
  async signOff(options?: SignOffOptions): Promise<Receipt> {
    const { drain = this.#setup.drain, budget } = checkSignOffOptions(options);
    this.#receipt ??= this.#track(() => this.#perform(drain, startBudget(budget)));
    return this.#receipt;
  }

  /** There is nobody else: whoever leaves signs off. */
  leave(options?: SignOffOptions): Promise<Receipt> {
    return this.signOff(options);
  }

  /** Warns the process of what nobody else is told. */
  async dispose(): Promise<void> {
    const unseen = this.#receipt === undefined && !this.#setup.onReceipt;
    const told = await this.signOff();
    if (!unseen) return;
    if (told.outcome === "failed") warnOfFailure(told);
    for (const step of told.steps) warnOfPossible(told, step);
  }

  #track(work: () => Promise<Receipt>): Promise<Receipt> {
    const { channel, driver } = this.#setup.context;
    const activity = { type: "sign-off", provider: driver.facts.name } as const;
    return track(channel.telemetry, activity, work, ({ outcome }) => ({ outcome }));
  }

  async #perform(drain: number, budget: Budget): Promise<Receipt> {
    const { context, stopKeepAlive, forget, onReceipt } = this.#setup;
    const { driver, channel, lifecycle } = context;
    stopKeepAlive?.();
    lifecycle.announceSignOff();
    const started = performance.now();
    const told = await endSession(this.#setup, drain, budget);
    channel.scrubber.forget();
    forget();
    channel.emit({
      type: "sign-off",
      provider: driver.facts.name,
      outcome: told.outcome,
      duration: elapsedSince(started),
    });
    guardHook(onReceipt)(told);
    return told;
  }
}
