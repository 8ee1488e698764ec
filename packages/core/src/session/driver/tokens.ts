import type { OperationsByMethod, TypedCalls } from "../../call/calls.ts";
import { isApiError } from "../../errors/errors.ts";
import type { SessionDriver, TokenDriver } from "./driver.ts";
import type { HeardAnswers } from "../../reports/heard-answers.ts";
import type { ReceiptStep } from "../../reports/receipt.ts";

/** Makes calls under a fixed grant; whoever is given is told of the answers. */
export type CallsUnder<Operations extends OperationsByMethod, Grant> = (
  grant: Grant,
  heard?: HeardAnswers,
) => TypedCalls<Operations>;

/** Asks with the tokens themselves whether the provider still takes them. */
export async function isRefused<Operations extends OperationsByMethod, Grant extends object>(
  { tokensOf }: Pick<SessionDriver<Operations, Grant>, "tokensOf">,
  under: CallsUnder<Operations, Grant>,
  grant: Grant,
): Promise<boolean> {
  for (const token of tokensOf(grant)) {
    try {
      await token.probe?.(under(token.grant ?? grant));
    } catch (error) {
      if (refuses(token, error)) return true;
    }
  }
  return false;
}

/** Whether an error refuses a token: reason enough to log in again, if no proof of its end. */
function refuses(token: Pick<TokenDriver<never>, "isGone" | "isDenied">, error: unknown): boolean {
  return token.isGone(error) || (token.isDenied?.(error) ?? false);
}

/** Whether a request that is neither a logout nor a probe was refused for its token. A 403 may have other reasons. */
export function isUnauthorised(
  token: Pick<TokenDriver<never>, "isGone" | "isDenied">,
  error: unknown,
): boolean {
  return (
    token.isGone(error) || (isApiError(error) && error.status === 401 && refuses(token, error))
  );
}

/** Asks with every token whether the provider takes it. */
export async function isTaken<Operations extends OperationsByMethod, Grant extends object>(
  { tokensOf }: Pick<SessionDriver<Operations, Grant>, "tokensOf">,
  under: CallsUnder<Operations, Grant>,
  grant: Grant,
): Promise<boolean> {
  const asked = tokensOf(grant).map(async (token) => {
    if (!token.probe) return false;
    return token.probe(under(token.grant ?? grant)).then(
      () => true,
      () => false,
    );
  });
  return (await Promise.all(asked)).every(Boolean);
}

/**
 * Whether a login has obtained nothing: it gave the grant back that it was to replace, or one with the same secrets, of which
 * none is a token that it may have revived.
 */
export function isSameGrant<Operations extends OperationsByMethod, Grant extends object>(
  { tokensOf, secretsOf }: Pick<SessionDriver<Operations, Grant>, "tokensOf" | "secretsOf">,
  grant: Grant,
  previous: Grant | undefined,
): boolean {
  if (previous === undefined || grant === previous) return grant === previous;
  const secrets = secretsOf(previous);
  return (
    tokensOf(grant).length === 0 && secretsOf(grant).every((secret) => secrets.includes(secret))
  );
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
