import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import type { App } from "./apps.ts";
import { sessionOf } from "./authorize.ts";
import { failure } from "./errors.ts";
import { openSession } from "./sessions.ts";
import { findApp, findSigner } from "./sign-on-state.ts";
import { readToken, withCertificate, withJwt } from "./sign-on.ts";
import { findById, findByName, type State } from "./state.ts";
import type { User } from "./user.ts";

/** Logins of applications, and with these on behalf of their users. */
export function onBehalfHandlers(state: State): Record<string, Handler> {
  const { signOn } = state;
  const byId = ({ params }: EmulatedRequest, name: string): User | undefined =>
    findById(state, params.required(name));
  const byName = ({ params }: EmulatedRequest): User | undefined =>
    findByName(state, params.required("username"));

  return {
    authenticateApp: withJwt(
      state,
      "pod",
      readToken,
      (appId) => findSigner(signOn, appId),
      ({ app }) => openAppSession(state, app),
    ),
    authenticateAppByCertificate: withCertificate(
      (appId) => findApp(signOn, appId),
      (app) => openAppSession(state, app),
    ),
    authenticateOboByUserId: (request) => actFor(state, request, byId(request, "userId")),
    authenticateOboByUsername: (request) => actFor(state, request, byName(request)),
    authenticateOboUserIdByCertificate: (request) =>
      actForByCertificate(state, request, byId(request, "uid")),
    authenticateOboUsernameByCertificate: (request) =>
      actForByCertificate(state, request, byName(request)),
  };
}

function openAppSession(state: State, { appId, isEnabled }: App): Answer {
  if (!isEnabled) return failure(403, "The application is not enabled");
  return json(200, { name: "sessionToken", token: openSession(state, "app", appId) });
}

function actFor(state: State, request: EmulatedRequest, user: User | undefined): Answer {
  const app = findApp(state.signOn, sessionOf(state, request)?.account);
  if (!app || !user) return failure(401, "Unauthorized");
  const refusal = refuseUser(app, user);
  if (refusal) return refusal;
  return json(200, { name: "sessionToken", token: openUserSession(state, app, user) });
}

function actForByCertificate(
  state: State,
  request: EmulatedRequest,
  user: User | undefined,
): Answer {
  const { clientCommonName, contentType } = request;
  const app = findApp(state.signOn, sessionOf(state, request)?.account);
  if (!app || app.appId !== clientCommonName || contentType !== undefined) {
    return failure(401, "Unauthorized");
  }
  if (!user) return failure(404, "No such user");
  const refusal = refuseUser(app, user);
  if (refusal) return refusal;
  return json(200, { sessionToken: openUserSession(state, app, user) });
}

function refuseUser(app: App, { username }: User): Answer | undefined {
  if (!app.permissions.has("ACT_AS_USER"))
    return failure(403, "The application may act for nobody");
  return app.installedFor.has(username)
    ? undefined
    : failure(401, "The user has not installed the application");
}

function openUserSession(state: State, { appId }: App, { username }: User): string {
  return openSession(state, "onBehalf", username, appId);
}
