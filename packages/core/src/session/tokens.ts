import type { HttpMethod, TypedCalls } from "../calls.ts";
import type { SessionDriver, TokenDriver } from "./driver.ts";
import { endToken } from "./end-token.ts";
import type { ReceiptStep } from "./receipt.ts";
import { warnOfFailure } from "./warn.ts";

/** Makes calls under a fixed grant. */
export type CallsUnder<Operations extends { [Method in HttpMethod]: object }, Grant> = (
  grant: Grant,
) => TypedCalls<Operations>;

/** Ends the tokens of a login that failed half-way, and warns of one that may still be alive. */
export async function giveUp<
  Operations extends { [Method in HttpMethod]: object },
  Grant extends object,
>(
  { facts, account }: Pick<SessionDriver<Operations, Grant>, "facts" | "account">,
  tokens: readonly TokenDriver<Operations, Grant>[],
  under: CallsUnder<Operations, Grant>,
  grant: Grant,
): Promise<void> {
  for (const token of tokens) {
    const calls = under(token.grant ?? grant);
    const { outcome } = await endToken(token, calls, { superseded: false, over: false });
    if (outcome === "failed") warnOfFailure({ provider: facts.name, account });
  }
}

/** Asks with the tokens themselves whether the provider still takes them. */
export async function isRefused<
  Operations extends { [Method in HttpMethod]: object },
  Grant extends object,
>(
  { tokensOf }: Pick<SessionDriver<Operations, Grant>, "tokensOf">,
  under: CallsUnder<Operations, Grant>,
  grant: Grant,
): Promise<boolean> {
  for (const token of tokensOf(grant)) {
    try {
      await token.probe?.(under(token.grant ?? grant));
    } catch (error) {
      if (token.isGone(error)) return true;
    }
  }
  return false;
}

/** Whether two grants have a token in common. */
export function sharesToken<Grant extends object>(
  { secretsOf }: Pick<SessionDriver<never, Grant>, "secretsOf">,
  left: Grant,
  right: Grant,
): boolean {
  const secrets = secretsOf(right);
  return secretsOf(left).some((secret) => secrets.includes(secret));
}

/** Whether every token is surely dead. */
export async function isEnded(ending: Promise<readonly ReceiptStep[]>): Promise<boolean> {
  const outcomes = (await ending).map(({ outcome }) => outcome);
  return outcomes.every((outcome) => outcome === "ended" || outcome === "already-ended");
}
