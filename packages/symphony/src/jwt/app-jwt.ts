import type { Resolvable } from "@signoff/core";
import { checkText, ownOptions } from "@signoff/core/provider";
import { createSigner } from "../sign-on/credentials.ts";
import { createClaims } from "./jwt.ts";
import { type Time, toOptionalMilliseconds } from "../lists/time-window.ts";

/** What {@link createAppJwt} takes. */
export interface AppJwtOptions {
  /** The id of the application. */
  appId: string;
  /** Its RSA private key: unencrypted PEM, in PKCS#8 or PKCS#1. */
  privateKey: Resolvable<string>;
  /**
   * The time by the pod's clock, as a Date or in ms since 1970; a refusal tells it as `answeredAt`. Default: this
   * machine's.
   */
  now?: Time | undefined;
}

const optionNames = ["appId", "privateKey", "now"] as const;

/**
 * Makes the JWT by which Community Connect knows an application, good for four minutes: the calls of `/v1/channelco` take
 * it in their header `authorization`, after the word Bearer.
 *
 * @throws {InvalidOptionError} for bad options.
 */
export async function createAppJwt(options: AppJwtOptions): Promise<string> {
  const { appId, privateKey, now } = ownOptions(options, optionNames, "createAppJwt");
  checkText("appId", appId);
  const time = toOptionalMilliseconds("now", now) ?? Date.now();
  const sign = createSigner(privateKey);
  return sign(createClaims(appId, time), { provider: "symphony" });
}
