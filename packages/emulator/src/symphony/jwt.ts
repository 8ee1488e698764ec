import { verify } from "node:crypto";
import type { ServiceAccount } from "./accounts.ts";

/** How far ahead a JWT may expire, in ms. */
const LONGEST_LIFE = 5 * 60 * 1000;

interface Claims {
  readonly sub?: unknown;
  readonly exp?: unknown;
}

/**
 * The account that signed a JWT: RS512 only, `sub` its user name, `exp` at most five minutes ahead. `undefined` for
 * any other text.
 */
export function verifyJwt(
  token: string,
  findAccount: (username: string) => ServiceAccount | undefined,
  now: number,
): ServiceAccount | undefined {
  const [header = "", payload = "", signature = "", ...rest] = token.split(".");
  const { alg } = decode(header) as { alg?: unknown };
  const { sub, exp } = decode(payload) as Claims;
  if (rest.length > 0 || alg !== "RS512" || typeof sub !== "string" || typeof exp !== "number") {
    return undefined;
  }
  const expiresAt = exp * 1000;
  if (expiresAt <= now || expiresAt > now + LONGEST_LIFE) return undefined;
  const account = findAccount(sub);
  const isSigned =
    account &&
    verify(
      "RSA-SHA512",
      Buffer.from(`${header}.${payload}`),
      account.publicKey,
      Buffer.from(signature, "base64url"),
    );
  return isSigned ? account : undefined;
}

function decode(part: string): object {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
