import { createHmac } from "node:crypto";

/** Life of an access token in seconds: the setting `oauthTokenExpireSeconds`. */
export const tokenSeconds = 3600;

/** What goes into an access token. */
export interface TokenSubject {
  /** Base URL of the API as the server knows itself. */
  readonly issuer: string;
  readonly username: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Tells tokens of the same millisecond apart. */
  readonly sequence: number;
}

/** Makes a JWT that only its maker can verify (HS256). */
export function signAccessToken(
  { issuer, username, now, sequence }: TokenSubject,
  secret: string,
): string {
  const iat = Math.floor(now / 1000);
  const claims = {
    iss: issuer,
    sub: username,
    aud: [issuer],
    exp: iat + tokenSeconds,
    nbf: iat,
    iat,
    jti: String(BigInt(now) * 1_000_000n + BigInt(sequence)),
  };
  const signed = [{ alg: "HS256", typ: "JWT" }, claims].map(encode).join(".");
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
