import type { Receipt } from "@signoff/core";
import { paragraph } from "../output/fit-text.ts";

/** What each outcome means to people. */
const meanings: Readonly<Record<Receipt["outcome"], string>> = {
  ended: "the provider refuses the old session",
  "already-ended": "the provider had ended the session before",
  unconfirmed: "nothing shows whether the session is dead",
  failed: "the session may be alive",
  "nothing-to-end": "there was no session",
};

/** How one session ended, for people. */
export function receiptLines(receipt: Receipt, width: number): readonly string[] {
  const { provider, account, outcome } = receipt;
  return paragraph(
    `${provider} ${account}: ${outcome} (${meanings[outcome]}). ${causeOf(receipt)}`,
    width,
    0,
  );
}

const causes: Readonly<Record<Receipt["cause"], string>> = {
  "sign-off": "It was signed off",
  "last-left": "The last one who used it left",
  orphan: "Nobody was there any more",
  superseded: "A newer session had taken its place",
  lost: "The answer to its login never came",
};

function causeOf({ cause, endedBy }: Receipt): string {
  return `${causes[cause]}; by ${endedBy}.`;
}
