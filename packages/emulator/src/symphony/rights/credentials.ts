import type { Answer, EmulatedRequest } from "../../contract.ts";
import { refuse } from "../errors.ts";
import { lackedPermissions } from "../obo-permissions.ts";
import { findApp, type SessionKind } from "../sign-on-state.ts";
import type { State } from "../state.ts";
import { refuseLacking } from "./check.ts";

/** A live token of a request. */
export type Credential =
  | { readonly kind: SessionKind; readonly account: string; readonly appId: string | undefined }
  | { readonly kind: "access"; readonly account: string; readonly scopes: readonly string[] };

/** What only the session of an application opens. */
const forApps: ReadonlySet<string> = new Set([
  "authenticateOboByUserId",
  "authenticateOboByUsername",
  "authenticateOboUserIdByCertificate",
  "authenticateOboUsernameByCertificate",
]);

/** What it opens beside these. */
const forAppsToo: ReadonlySet<string> = new Set(["logoutSession", "listAppUsers"]);

/** The scopes that APIs demand, by their prefix. */
const scopesByPath: readonly (readonly [prefix: string, scope: string])[] = [
  ["/profile-manager/", "profile-manager"],
  ["/files/", "sym-files"],
];

/** Refuses a request whose tokens are alive but do not open what it wants. */
export function refuseRights(
  state: State,
  request: EmulatedRequest,
  credentials: readonly Credential[],
): Answer | undefined {
  const [refusal] = credentials.flatMap(
    (credential) => refuseCredential(state, request, credential) ?? [],
  );
  if (refusal) return refusal;
  return lacksKeyManagerToken(state, request, credentials)
    ? refuse(request, 401, "No keyManagerToken token", 301)
    : undefined;
}

function refuseCredential(
  state: State,
  request: EmulatedRequest,
  credential: Credential,
): Answer | undefined {
  const { id } = request.operation;
  switch (credential.kind) {
    case "app":
      return forApps.has(id) || forAppsToo.has(id)
        ? undefined
        : refuse(request, 401, "The session is an application's");
    case "onBehalf":
      return (
        refuseOnBehalf(state, request, credential.appId) ??
        refuseLacking(state, request, credential.account)
      );
    case "access":
      return (
        refuseScopes(request, credential.scopes) ??
        refuseLacking(state, request, credential.account)
      );
    case "session":
      return forApps.has(id)
        ? refuse(request, 401, "No session of an application")
        : refuseLacking(state, request, credential.account);
    default:
      return forApps.has(id) ? refuse(request, 401, "No session of an application") : undefined;
  }
}

function refuseOnBehalf(
  { signOn }: State,
  request: EmulatedRequest,
  appId: string | undefined,
): Answer | undefined {
  const { id } = request.operation;
  if (forApps.has(id)) return refuse(request, 401, "No session of an application");
  const granted = findApp(signOn, appId)?.permissions ?? new Set();
  const lacked = id === "logoutSession" ? undefined : lackedPermissions(granted, id);
  if (!lacked) return undefined;
  const message =
    lacked.length > 0
      ? `The application lacks the permission ${lacked.join(" or ")}`
      : "No application may do this on behalf of a user";
  return refuse(request, 403, message);
}

function refuseScopes(request: EmulatedRequest, scopes: readonly string[]): Answer | undefined {
  const { path, security } = request.operation;
  const [, wanted] = scopesByPath.find(([prefix]) => path.startsWith(prefix)) ?? [];
  const isScoped = security.some((schemes) => schemes.includes("accessToken"));
  const isEnough = wanted === undefined ? isScoped || scopes.length === 0 : scopes.includes(wanted);
  if (isEnough) return undefined;
  const message = wanted
    ? `The token lacks the scope ${wanted}`
    : "No token with scopes opens this operation";
  return refuse(request, 403, message);
}

function lacksKeyManagerToken(
  { signOn, agentVersion }: State,
  { operation }: EmulatedRequest,
  credentials: readonly Credential[],
): boolean {
  const isUsed = operation.security.some((schemes) => schemes.includes("keyManagerToken"));
  const isExempt = credentials.some(({ kind }) => kind === "keyManager" || kind === "onBehalf");
  const delivers = deliversKeysItself(agentVersion);
  const isNeeded = signOn.isKeyManagerTokenNeeded ?? !delivers;
  return isNeeded && isUsed && !isExempt && !(signOn.simplifiedKeyDelivery && delivers);
}

/** Agents do from 24.12 on. */
function deliversKeysItself(agentVersion: string): boolean {
  const [, major, minor] = /^Agent-(\d+)\.(\d+)/.exec(agentVersion) ?? [];
  return Number(major) > 24 || (Number(major) === 24 && Number(minor) >= 12);
}
