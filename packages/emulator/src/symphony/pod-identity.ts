import { createSign } from "node:crypto";
import { stringify } from "lossless-json";
import { createSelfSigned } from "../engine/certificates.ts";
import { encodeJwtPart } from "./jwt.ts";

/** The key and the certificate that a pod vouches with for its users. */
export interface PodIdentity {
  /** PEM. */
  readonly certificate: string;
  /** A JWT with these claims, signed with RS512. */
  sign(claims: object): string;
}

/** Makes an identity of a pod's own. */
export async function createPodIdentity(): Promise<PodIdentity> {
  const { cert, key } = await createSelfSigned("pod.example.com");
  return {
    certificate: cert,
    sign(claims) {
      const signed = [{ alg: "RS512", typ: "JWT" }, claims]
        // Ids beyond 2^53 are written exactly.
        .map((part) => encodeJwtPart(stringify(part) ?? ""))
        .join(".");
      return `${signed}.${createSign("RSA-SHA512").update(signed).sign(key, "base64url")}`;
    },
  };
}
