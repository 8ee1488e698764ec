import { InvalidOptionError } from "../../../errors/errors.ts";
import type { PreparedLogin } from "../../driver/prepared-login.ts";

/**
 * By what a login finds those that it shares a session with.
 *
 * @throws {InvalidOptionError} where there is none: the credentials go with each call.
 */
export function identityOf({
  identity,
}: Pick<PreparedLogin<never, never, object>, "identity">): readonly string[] {
  if (identity) return identity;
  throw new InvalidOptionError(
    "store",
    'cannot be used here: with basic authentication the password itself goes with each call, so that there is no session to share, and the store would hold the password. Log in with a token, such as by auth "bearer", or leave store out.',
  );
}
