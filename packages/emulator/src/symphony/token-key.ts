import { generateKeyPairSync, randomUUID, sign, verify } from "node:crypto";
import { decodeJwtPart, encodeJwtPart } from "./jwt.ts";

/** The key that access tokens are signed with. */
export interface TokenKey {
  /** A JSON Web Key without its private half. */
  readonly jwk: Readonly<Record<string, string>>;
  /** A JWT with these claims. */
  sign(claims: object): string;
  /** The claims of a JWT that it has signed; `undefined` for any other text. */
  verify(token: string): Readonly<Record<string, unknown>> | undefined;
}

/** Makes a key. It is an elliptic one, as those are made at once. */
export function createTokenKey(): TokenKey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const kid = randomUUID();
  const { kty = "", crv = "", x = "", y = "" } = publicKey.export({ format: "jwk" });
  return {
    jwk: { kty, crv, x, y, use: "sig", alg: "ES256", kid },
    sign(claims) {
      const signed = [{ alg: "ES256", typ: "JWT", kid }, claims]
        .map((part) => encodeJwtPart(JSON.stringify(part)))
        .join(".");
      const key = { key: privateKey, dsaEncoding: "ieee-p1363" } as const;
      return `${signed}.${sign("sha256", Buffer.from(signed), key).toString("base64url")}`;
    },
    verify(token) {
      const [header = "", payload = "", signature = "", ...rest] = token.split(".");
      const key = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
      const isSigned = verify(
        "sha256",
        Buffer.from(`${header}.${payload}`),
        key,
        Buffer.from(signature, "base64url"),
      );
      return isSigned && rest.length === 0 ? decodeJwtPart(payload) : undefined;
    },
  };
}
