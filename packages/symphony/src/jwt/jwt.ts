import { InvalidOptionError } from "@signoff/core";
import { toBase64 } from "@signoff/core/provider";

/** The claims of the JWT that a bot or an application signs on with. */
export interface JwtClaims {
  /** The bot's user name, or the application's id. */
  readonly sub: string;
  /** When it expires, in seconds since 1970. */
  readonly exp: number;
}

/** Signs claims as a JWT with RS512. */
export type SignJwt = (claims: JwtClaims) => string | Promise<string>;

/** How long a JWT is good, in seconds. Pods refuse more than 300; the rest is for clocks that differ. */
const lifeSeconds = 240;
const longestLifeSeconds = 300;

/** The claims for a login at that time, in ms since 1970. */
export function createClaims(subject: string, now: number): JwtClaims {
  return { sub: subject, exp: Math.floor(now / 1000) + lifeSeconds };
}

/** Whether a server whose clock is so many ms ahead takes a fresh JWT for expired, or for too long-lived. */
export function spoilsJwt(ahead: number): boolean {
  return ahead >= lifeSeconds * 1000 || ahead < (lifeSeconds - longestLifeSeconds) * 1000;
}

/** Signs with an RSA key in PKCS#8, as `readPrivateKey` gives it. */
export async function signWithKey(
  claims: JwtClaims,
  privateKey: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const signed = [{ alg: "RS512", typ: "JWT" }, claims]
    .map((part) => toBase64Url(new TextEncoder().encode(JSON.stringify(part))))
    .join(".");
  const key = await importKey(privateKey);
  const signature = await crypto.subtle.sign(
    "RSASSA-PKCS1-v1_5",
    key,
    new TextEncoder().encode(signed),
  );
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
}

async function importKey(privateKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" };
  try {
    return await crypto.subtle.importKey("pkcs8", privateKey, algorithm, false, ["sign"]);
  } catch {
    throw new InvalidOptionError("privateKey", "is no RSA key that can be read.");
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
