import { randomBytes, randomUUID } from "node:crypto";
import { encodeJwtPart } from "./jwt.ts";
import type { SessionKind } from "./sign-on-state.ts";
import type { State } from "./state.ts";

/** Opens a session and gives its token. `appId` is the application that acts on behalf of the account. */
export function openSession(
  state: State,
  kind: SessionKind,
  account: string,
  appId?: string,
): string {
  const { ledger, signOn } = state;
  const lifetime = signOn.lifetimes[kind === "keyManager" ? "keyManager" : "session"];
  const secret =
    kind === "keyManager"
      ? randomBytes(48).toString("base64url")
      : createSessionToken(state, account, lifetime);
  ledger.open({
    account,
    kind,
    secret,
    lifetime,
    ...(appId !== undefined && { detail: { appId } }),
  });
  return secret;
}

/** A token that clients can look into as into a JWT. Nobody but the pod can check it, hence its signature is chance. */
function createSessionToken({ clock, signOn }: State, account: string, lifetime: number): string {
  const iat = Math.floor(clock.now() / 1000);
  const claims = {
    sub: account,
    iat,
    exp: iat + Math.floor(lifetime / 1000),
    jti: randomUUID(),
    canUseSimplifiedKeyDelivery: signOn.simplifiedKeyDelivery,
  };
  const parts = [{ alg: "RS512", typ: "JWT" }, claims].map((part) =>
    encodeJwtPart(JSON.stringify(part)),
  );
  return [...parts, randomBytes(64).toString("base64url")].join(".");
}
