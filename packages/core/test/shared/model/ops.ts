import type { Outcome } from "../../../src/reports/receipt.ts";
import type { AccountRecord } from "../../../src/session/shared/record.ts";
import type { Seen } from "../../../src/session/shared/swap/shelf.ts";
import type { Why } from "../../../src/session/shared/transitions/decision.ts";
import type { SwapName } from "./decisions.ts";

/** One step of an actor that others can come in between. */
export type Op =
  | { readonly kind: "see" }
  | {
      readonly kind: "write";
      readonly name: SwapName;
      readonly record: AccountRecord;
      readonly expected: string | undefined;
    }
  | { readonly kind: "login"; readonly session: string; readonly part: number }
  | { readonly kind: "logout"; readonly session: string; readonly sealed: string }
  | { readonly kind: "receipt"; readonly session: string; readonly outcome: Outcome }
  | { readonly kind: "beat" };

/** What a reading gives: the record with all that is decided on, and which sessions have a receipt. */
export interface Sight extends Seen {
  readonly receipts: ReadonlySet<string>;
}

/** What an actor hears of its step. */
export interface Answer {
  readonly sight?: Sight;
  /** Of a write; `undefined`: it rejected. */
  readonly inPlace?: boolean | undefined;
  /** There is no time for another try. */
  readonly gaveUp?: boolean;
  readonly login?: "opened" | "lost" | "refused" | "unsent";
  readonly outcome?: Outcome;
  readonly swapped?: ModelSwapped;
}

export interface ModelSwapped {
  readonly written: boolean;
  readonly why?: Why;
  readonly record: AccountRecord | undefined;
}
