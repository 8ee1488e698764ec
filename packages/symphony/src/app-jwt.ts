import type { Resolvable } from "@signoff/core";
import { checkText, ownOptions } from "@signoff/core/provider";
import { createSigner } from "./credentials.ts";
import { createClaims } from "./jwt.ts";

/** What {@link createAppJwt} takes. */
export interface AppJwtOptions {
  /** The id of the application. */
  appId: string;
  /** Its RSA private key: unencrypted PEM, in PKCS#8 or PKCS#1. */
  privateKey: Resolvable<string>;
}

/**
 * Makes the JWT by which Community Connect knows an application, good for four minutes: the calls of `/v1/channelco` take
 * it in their header `authorization`, after the word Bearer.
 *
 * @throws {InvalidOptionError} for bad options.
 */
export async function createAppJwt(options: AppJwtOptions): Promise<string> {
  const { appId, privateKey } = ownOptions(options, ["appId", "privateKey"], "createAppJwt");
  checkText("appId", appId);
  const sign = createSigner(privateKey);
  return sign(createClaims(appId, Date.now()), { provider: "symphony" });
}
