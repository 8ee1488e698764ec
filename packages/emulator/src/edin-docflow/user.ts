import { randomBytes } from "node:crypto";
import { keepSecret, type Secrets } from "../secrets.ts";
import { type Company, domainOf } from "./companies.ts";

/** Whether a captcha is in a user's way: not at all, only announced by step 1, or demanded by step 2. */
export type Captcha = "off" | "announced" | "demanded";

/** A person or a program that signs on. */
export interface User {
  readonly userId: bigint;
  readonly email: string;
  readonly password: string;
  readonly company: Company;
  captcha: Captcha;
  wrongAttempts: number;
  /** On the server's clock, milliseconds since 1970; 0 when the user was never blocked. */
  blockedUntil: number;
}

/** A user with a password of its own. */
export function createUser(userId: bigint, company: Company, secrets: Secrets): User {
  const email = `office@${domainOf(company)}`;
  return {
    userId,
    email,
    password: keepSecret(secrets, `edin-docflow.${email}`, makePassword),
    company,
    captcha: "off",
    wrongAttempts: 0,
    blockedUntil: 0,
  };
}

function makePassword(): string {
  return randomBytes(12).toString("base64url");
}
