import type { Receipt } from "./receipt.ts";

/** Says that a session may still be alive, where the runtime has a way to say it without a console. */
export function warnOfFailure(receipt: Pick<Receipt, "provider" | "account">): void {
  const { process } = globalThis as {
    process?: { emitWarning?(message: string, name: string): void };
  };
  process?.emitWarning?.(
    `The session of ${receipt.account} at ${receipt.provider} may still be alive: its sign-off failed. ` +
      "Give onReceipt to the login to handle this.",
    "SignOffWarning",
  );
}
