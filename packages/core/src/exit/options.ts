import type { Receipt } from "../reports/receipt.ts";
import type { SignOffOptions } from "../session/ending/sign-off-options.ts";

/** What `signOffOnExit` can end: a session, or what `signOn` of the package `signoff` gives. */
export interface SignsOffOnExit {
  signOff(options?: SignOffOptions): Promise<Receipt | readonly Receipt[]>;
  /** Called in place of `signOff` where it is there: others may go on using what this process leaves. */
  leave?(options?: SignOffOptions): Promise<Receipt | readonly Receipt[] | undefined>;
}

/** How to end sessions with the process. */
export interface ExitOptions {
  /** How long all sign-offs together may take, in ms, and `onReceipts` with them. Default 5,000. */
  budget?: number | undefined;
  /** Given the receipts before the process ends; a promise that it gives is waited for, within the budget. */
  onReceipts?: ((receipts: readonly Receipt[]) => void | Promise<void>) | undefined;
}
