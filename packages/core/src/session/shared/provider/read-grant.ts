import type { OperationsByMethod } from "../../../call/calls.ts";
import { StoreError, type StoreFailure } from "../../../errors/store-error.ts";
import type { SessionDriver } from "../../driver/driver.ts";
import type { Sharing } from "../../driver/sharing.ts";

/**
 * A grant that came out of a store, be it whole or as much as a login had obtained.
 *
 * @throws {StoreError} when it is none that this version of the provider's package knows.
 */
export function readGrant<Operations extends OperationsByMethod, Grant extends object>(
  grant: object,
  driver: SessionDriver<Operations, Grant>,
  { grantFields }: Sharing,
): Grant {
  const { account, facts } = driver;
  const fail = (reason: StoreFailure, problem: string): StoreError =>
    new StoreError(`A session of ${account} in the store ${problem} Nothing was sent.`, {
      reason,
      provider: facts.name,
    });
  const unknown = Object.keys(grant).find((field) => !grantFields.includes(field));
  if (unknown !== undefined) {
    throw fail(
      "newer",
      `has a field "${unknown}" that this version of the package does not know: update it.`,
    );
  }
  if (isGrant(grant, driver)) return grant;
  throw fail(
    "corrupt",
    "has no token as this provider gives them: see who can write to the store, and take the record out.",
  );
}

function isGrant<Operations extends OperationsByMethod, Grant extends object>(
  grant: object,
  { secretsOf, tokensOf, lifetimeOf }: SessionDriver<Operations, Grant>,
): grant is Grant {
  const assumed = grant as Grant;
  try {
    const lifetime: unknown = lifetimeOf?.(assumed);
    return (
      secretsOf(assumed).every(isToken) &&
      tokensOf(assumed).length > 0 &&
      (lifetime === undefined || (typeof lifetime === "number" && lifetime > 0))
    );
  } catch {
    return false;
  }
}

function isToken(secret: unknown): boolean {
  return typeof secret === "string" && secret !== "";
}
