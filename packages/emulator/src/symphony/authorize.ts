import type { Answer, EmulatedRequest } from "../contract.ts";
import type { Session } from "../engine/ledger.ts";
import { readAccessToken, readBearer } from "./access-token.ts";
import { refuse } from "./errors.ts";
import { verifyJwt } from "./jwt.ts";
import { refuseRights, type Credential } from "./rights/credentials.ts";
import { findSigner } from "./sign-on-state.ts";
import { findByName, type State } from "./state.ts";
import type { User } from "./user.ts";

/** Whose certificate it has to be differs, and is left to the handlers. Any onboarding key is as good as any other. */
const unreadSchemes: ReadonlySet<string> = new Set(["clientCertificate", "onboardingKey"]);

/** Refuses a request whose tokens are missing, dead, of two accounts, or not enough for what it wants. */
export function authorize(state: State, request: EmulatedRequest): Answer | undefined {
  const { security } = request.operation;
  if (security.length === 0) return undefined;
  const schemes = security.find((all) => all.every((scheme) => isShown(request, scheme)));
  if (!schemes) return refuse(request, 401, "No token", 301);
  const credentials = schemes
    .filter((scheme) => !unreadSchemes.has(scheme))
    .map((scheme) => readCredential(state, request, scheme));
  if (!credentials.every((credential) => credential !== undefined)) {
    return refuse(request, 401, "Invalid session");
  }
  if (new Set(credentials.map(({ account }) => account)).size > 1) {
    return refuse(request, 401, "Tokens of two accounts");
  }
  return refuseRights(state, request, credentials);
}

function isShown(request: EmulatedRequest, scheme: string): boolean {
  const isBearer = hasHeader(request, "authorization");
  switch (scheme) {
    case "clientCertificate":
      return true;
    case "onboardingKey":
      return (request.query.text("token") ?? "") !== "";
    case "accessToken":
      return isBearer;
    case "sessionToken":
      return hasHeader(request, scheme) || (isBearer && takesBearer(request));
    default:
      return hasHeader(request, scheme);
  }
}

/** Some clients send an empty header for none. */
function hasHeader(request: EmulatedRequest, name: string): boolean {
  return (request.header(name) ?? "") !== "";
}

/** What opens, ends or extends a session wants the session itself. */
function takesBearer({ operation }: EmulatedRequest): boolean {
  return !/^\/(login|sessionauth|keyauth)\//.test(operation.path);
}

function readCredential(
  state: State,
  request: EmulatedRequest,
  scheme: string,
): Credential | undefined {
  if (scheme === "accessToken" || !hasHeader(request, scheme)) {
    return request.operation.path.startsWith("/v1/channelco/")
      ? readAppJwt(state, request)
      : readAccess(state, request);
  }
  const session = state.ledger.use(request.header(scheme) ?? "");
  const isKeyManagers = session?.kind === "keyManager";
  return isKeyManagers === (scheme === "keyManagerToken") ? toCredential(session) : undefined;
}

function readAccess(state: State, request: EmulatedRequest): Credential | undefined {
  const token = readAccessToken(state, request);
  return token && { kind: "access", account: token.user.username, scopes: token.scopes };
}

/** The community takes the JWT that an application signs on with elsewhere. */
function readAppJwt({ clock, signOn }: State, request: EmulatedRequest): Credential | undefined {
  const signer = verifyJwt(
    readBearer(request),
    (appId) => findSigner(signOn, appId),
    clock.now() + signOn.clockSkew.pod,
  );
  return signer?.app.isEnabled
    ? { kind: "access", account: signer.app.appId, scopes: [] }
    : undefined;
}

function toCredential(session: Session | undefined): Credential | undefined {
  return (
    session && {
      kind: session.kind as Exclude<Credential["kind"], "access">,
      account: session.account,
      appId: session.detail["appId"],
    }
  );
}

/** The session on the pod that a request shows, whosever it is. */
export function sessionOf({ ledger }: State, request: EmulatedRequest): Session | undefined {
  return ledger.find(request.header("sessionToken") ?? "");
}

/** Who calls. Only for operations that demand the session or the access token of a user, hence after {@link authorize}. */
export function callerOf(state: State, request: EmulatedRequest): User {
  const session = sessionOf(state, request);
  const caller = session
    ? findByName(state, session.account)
    : readAccessToken(state, request)?.user;
  if (!caller) throw new Error("The request has no live session.");
  return caller;
}
