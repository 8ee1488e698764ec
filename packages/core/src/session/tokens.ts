import type { HttpMethod, TypedCalls } from "../calls.ts";
import type { SessionDriver } from "./driver.ts";
import type { ReceiptStep } from "./receipt.ts";

/** Makes calls under a fixed grant. */
export type CallsUnder<Operations extends { [Method in HttpMethod]: object }, Grant> = (
  grant: Grant,
) => TypedCalls<Operations>;

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

/** Whether a token is surely dead. */
export function isEnded({ outcome }: ReceiptStep): boolean {
  return outcome === "ended" || outcome === "already-ended";
}
