import { verify, type KeyObject } from "node:crypto";

/** How far ahead a JWT may expire, in ms. */
const longestLife = 5 * 60 * 1000;

interface Claims {
  readonly sub?: unknown;
  readonly exp?: unknown;
}

/**
 * Who signed a JWT: RS512 only, `sub` its user name or the id of an application, `exp` at most five minutes ahead.
 * `undefined` for any other text.
 */
export function verifyJwt<Signer extends { readonly publicKey: KeyObject }>(
  token: string,
  findSigner: (subject: string) => Signer | undefined,
  now: number,
): Signer | undefined {
  const [header = "", payload = "", signature = "", ...rest] = token.split(".");
  const { alg } = decodeJwtPart(header) as { alg?: unknown };
  const { sub, exp } = decodeJwtPart(payload) as Claims;
  if (rest.length > 0 || alg !== "RS512" || typeof sub !== "string" || typeof exp !== "number") {
    return undefined;
  }
  const expiresAt = exp * 1000;
  if (expiresAt <= now || expiresAt > now + longestLife) return undefined;
  const signer = findSigner(sub);
  const isSigned =
    signer &&
    verify(
      "RSA-SHA512",
      Buffer.from(`${header}.${payload}`),
      signer.publicKey,
      Buffer.from(signature, "base64url"),
    );
  return isSigned ? signer : undefined;
}

/** The object in one of the first two parts of a JWT; an empty one for any other text. */
export function decodeJwtPart(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** JSON as one of the first two parts of a JWT. */
export function encodeJwtPart(json: string): string {
  return Buffer.from(json).toString("base64url");
}
