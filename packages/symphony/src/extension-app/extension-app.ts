import {
  type AnswerFacts,
  checkCommonOptions,
  checkText,
  openAnonymous,
  ownOptions,
  patienceOf,
  sessionlessOptionNames,
  type SessionlessOptions,
  toHex,
  unusableAnswer,
} from "@signoff/core/provider";
import { chooseSigner, credentialNames, type Credentials } from "../sign-on/credentials.ts";
import { loginError } from "../errors.ts";
import type { ExtensionAppTokens, Operations } from "../generated/operations.ts";
import { createPodHosts, type HostOptions } from "../hosts/hosts.ts";
import { createJwtSource } from "../jwt/jwt-source.ts";
import { factsOf } from "../server.ts";

/** Where an extension application finds the pod. */
export type ExtensionAppHosts = Pick<HostOptions, "host" | "pod" | "sessionAuth">;

export type { SessionlessOptions };

/** What {@link authenticateExtensionApp} takes: the hosts, and the application with one of its credentials. */
export interface ExtensionAppOptions extends SessionlessOptions, ExtensionAppHosts, Credentials {
  /** The id of the application; with a certificate its common name. */
  appId: string;
}

/** Two tokens by which the back end and the front end of an application, and Symphony between them, know each other. */
export interface ExtensionAppPair {
  /** The random token that was made for this pair; the front end is given it. */
  readonly appToken: string;
  /** Symphony's counterpart, which the front end is given by Symphony. */
  readonly symphonyToken: string;
  /** When the pair expires by the pod's clock, as Symphony tells it: in all likelihood ms since 1970. */
  readonly expireAt: number | undefined;
}

/** The names of the options that all calls for extension applications take. */
export const podOptionNames: readonly (keyof (SessionlessOptions & ExtensionAppHosts))[] = [
  "host",
  "pod",
  "sessionAuth",
  ...sessionlessOptionNames,
];

const optionNames = [...podOptionNames, "appId", ...credentialNames] as const;

const keyPath = "/login/v1/pubkey/app/authenticate/extensionApp";
const certificatePath = "/sessionauth/v1/authenticate/extensionApp";
const advice = "Check appId, and the key or certificate of the application.";

/**
 * Makes a pair of tokens for one front end of an extension application. Keep it, give `appToken` to the front end, and
 * later check with {@link isExtensionAppPair} that it shows the same pair. The pair opens no session: there is nothing to
 * sign off, it expires by itself.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError} when the application is refused.
 * @throws {NetworkError | TimeoutError | ProtocolError | ApiError} when the pod gives no proper answer.
 */
export async function authenticateExtensionApp(
  options: ExtensionAppOptions,
): Promise<ExtensionAppPair> {
  const own = ownOptions(options, optionNames, "authenticateExtensionApp");
  const { appId } = own;
  const sign = chooseSigner(own);
  const facts = factsOf(createPodHosts(own, sign === undefined));
  checkText("appId", appId);
  checkCommonOptions(own, facts);
  const appToken = createToken();
  const callsWith = (...secrets: string[]): ReturnType<typeof openAnonymous<Operations>> =>
    openAnonymous<Operations>(facts, own, [appToken, ...secrets]);

  const answer = sign
    ? createJwtSource(appId, sign)({ ...patienceOf(facts.name, own), learn() {} })(
        "pod",
        (authToken) => callsWith(authToken).POST(keyPath, { body: { appToken, authToken } }),
      )
    : callsWith().POST(certificatePath, { body: { appToken } });
  const { data, response } = await answer.catch((error: unknown) => {
    throw loginError(error, advice);
  });
  return readPair(data, appToken, sign ? keyPath : certificatePath, response);
}

function readPair(
  data: ExtensionAppTokens | undefined,
  appToken: string,
  path: string,
  answer: AnswerFacts,
): ExtensionAppPair {
  const { symphonyToken, expireAt } = data ?? {};
  if (data?.appToken === appToken && typeof symphonyToken === "string" && symphonyToken !== "") {
    return { appToken, symphonyToken, expireAt };
  }
  const what = "answered with no pair for the token that it was sent; ask the pod's operator";
  throw unusableAnswer("symphony", `POST ${path}`, what, answer);
}

function createToken(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * Whether a front end shows the pair that was made for it. How long it takes does not depend on where the texts differ.
 *
 * @param pair what {@link authenticateExtensionApp} gave, and the back end kept.
 * @param shown what the front end sent; anything at all.
 */
export function isExtensionAppPair(
  pair: Pick<ExtensionAppPair, "appToken" | "symphonyToken">,
  shown: { readonly appToken?: unknown; readonly symphonyToken?: unknown } | null | undefined,
): boolean {
  const hasAppToken = isSame(pair.appToken, shown?.appToken);
  const hasSymphonyToken = isSame(pair.symphonyToken, shown?.symphonyToken);
  return hasAppToken && hasSymphonyToken;
}

function isSame(kept: string, shown: unknown): boolean {
  if (typeof shown !== "string" || shown.length !== kept.length || kept === "") return false;
  let difference = 0;
  for (let index = 0; index < kept.length; index += 1) {
    difference |= kept.charCodeAt(index) ^ shown.charCodeAt(index);
  }
  return difference === 0;
}
