import { randomBytes } from "node:crypto";
import type { Answer, Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { failure } from "./errors.ts";
import { findApp, findSigner } from "./sign-on-state.ts";
import { withJwt } from "./sign-on.ts";
import { findByName, type State } from "./state.ts";

/** How long a pair of tokens is good, in ms. */
const pairLifetime = 60 * 60 * 1000;

interface PairRequest {
  readonly appToken: string;
  readonly authToken: string;
}

/** The circle of trust of applications whose front end runs in the client: pairs of tokens, and the pod's certificate. */
export function extensionAppHandlers(state: State): Record<string, Handler> {
  const { signOn } = state;

  async function tellCertificate(): Promise<Answer> {
    const { certificate } = await signOn.identity();
    return json(200, { certificate });
  }

  return {
    authenticateExtensionApp: withJwt(
      state,
      "pod",
      ({ body }) => (body as PairRequest).authToken,
      (appId) => findSigner(signOn, appId),
      ({ app }, { body }) => pairTokens(state, app.appId, body as PairRequest),
    ),
    authenticateExtensionAppByCertificate({ body, clientCommonName }) {
      const app = findApp(signOn, clientCommonName);
      return app ? pairTokens(state, app.appId, body as PairRequest) : failure(401, "Unauthorized");
    },
    getPodCertificate: tellCertificate,
    getPodCertificateForApp: ({ clientCommonName }) =>
      findApp(signOn, clientCommonName) ? tellCertificate() : failure(401, "Unauthorized"),
  };
}

function pairTokens({ clock }: State, appId: string, { appToken }: PairRequest): Answer {
  if (appToken === "") return failure(400, "The token is empty");
  const symphonyToken = randomBytes(32).toString("base64url");
  return json(200, { appId, appToken, symphonyToken, expireAt: clock.now() + pairLifetime });
}

/** What a JWT of a user says. */
export interface UserJwtOptions {
  /** Of the user. */
  readonly username: string;
  /** The application that it is for. */
  readonly appId: string;
  /** In ms; below 0 for one that has expired. Default: five minutes. */
  readonly lifetime?: number;
}

/** Makes the JWT that the front end of an application is given to tell who its user is. */
export async function issueUserJwt(
  state: State,
  { username, appId, lifetime = 300_000 }: UserJwtOptions,
): Promise<string> {
  const user = findByName(state, username);
  if (!user) throw new RangeError(`username: there is no user "${username}".`);
  const { sign } = await state.signOn.identity();
  return sign({
    iss: "Symphony Communication Services LLC.",
    sub: user.userId,
    aud: appId,
    exp: Math.floor((state.clock.now() + lifetime) / 1000),
    user: {
      id: user.userId,
      emailAddress: user.email,
      username,
      displayName: user.displayName,
      company: "Example Bank",
    },
  });
}
