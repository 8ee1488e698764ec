import {
  checkBoolean,
  checkCommonOptions,
  openAnonymous,
  ownOptions,
  unusableAnswer,
} from "@signoff/core/provider";
import {
  type ExtensionAppHosts,
  type SessionlessOptions,
  podOptionNames,
} from "./extension-app.ts";
import type { Operations } from "../generated/operations.ts";
import { createPodHosts } from "../hosts/hosts.ts";
import { factsOf } from "../server.ts";

/** What {@link fetchPodCertificate} takes. */
export interface PodCertificateOptions extends SessionlessOptions, ExtensionAppHosts {
  /** `true` asks the host of mutual TLS, for applications that sign on with the certificate that `transport` shows. */
  certificate?: boolean | undefined;
}

const optionNames = [...podOptionNames, "certificate"] as const;

/**
 * Fetches the certificate that a pod signs the JWTs of its users with, as PEM for `verifyUserJwt` of
 * `@signoff/symphony/verify`. It changes seldom: fetch it once, and again when a JWT is refused for its signature.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {NetworkError | TimeoutError | ProtocolError | ApiError} when the pod gives no proper answer.
 */
export async function fetchPodCertificate(options: PodCertificateOptions): Promise<string> {
  const own = ownOptions(options, optionNames, "fetchPodCertificate");
  const { certificate = false } = own;
  checkBoolean("certificate", certificate);
  const facts = factsOf(createPodHosts(own, certificate));
  checkCommonOptions(own, facts);
  const calls = openAnonymous<Operations>(facts, own);
  const { data, response } = certificate
    ? await calls.GET("/sessionauth/v1/app/pod/certificate")
    : await calls.GET("/pod/v1/podcert");
  const pem: unknown = data?.certificate;
  if (typeof pem === "string" && pem !== "") return pem;
  const operation = certificate ? "GET /sessionauth/v1/app/pod/certificate" : "GET /pod/v1/podcert";
  const what = "answered without a certificate; ask the pod's operator";
  throw unusableAnswer("symphony", operation, what, response);
}
