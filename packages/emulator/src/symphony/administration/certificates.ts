import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forCallers } from "../callers.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import {
  type Certificate,
  type CertificateAttributes,
  createCertificates,
  readCertificate,
} from "./certificate.ts";

type Certificates = Map<string, Certificate>;

const defaultLimit = 100;

/** Certificates of the company and of the pod. */
export function certificateHandlers(state: State): Record<string, Handler> {
  const certificates = createCertificates(state.clock.now());
  return {
    ...listHandlers(certificates),
    getCompanyCert: forCertificate(certificates, (_request, found) =>
      json(200, { ...found, certInfo: [] }),
    ),
    createCompanyCert: forCallers(state, (request, caller) =>
      create(state, certificates, request, caller),
    ),
    updateCompanyCert: forCertificate(certificates, ({ body }, found) => {
      const companyCertAttributes = {
        ...found.companyCertAttributes,
        ...(body as CertificateAttributes),
      };
      certificates.set(found.companyCertInfo.fingerPrint, { ...found, companyCertAttributes });
      return json(200, confirmation("OK"));
    }),
    deleteCompanyCert: ({ body }) =>
      certificates.delete((body as { id: string }).id.toLowerCase())
        ? json(200, confirmation("OK"))
        : missing(),
  };
}

function listHandlers(certificates: Certificates): Record<string, Handler> {
  const list = (request: EmulatedRequest, fits: (one: Certificate) => boolean): Answer => {
    const page = takePage([...certificates.values()].filter(fits), request.query, defaultLimit);
    return json(200, page);
  };
  return {
    listCompanyCerts: (request) => list(request, () => true),
    listPodManagedCerts: (request) =>
      list(request, ({ companyCertAttributes }) => companyCertAttributes.type?.type === "USER"),
    listCompanyCertsByType: (request) => {
      const types = request.body as readonly { readonly type?: string }[];
      const wanted = new Set(types.map(({ type }) => type));
      return list(request, ({ companyCertAttributes }) =>
        wanted.has(companyCertAttributes.type?.type),
      );
    },
    listCertsIssuedBy: (request) => {
      const issuer = fingerPrintOf(request);
      const issued = [...certificates.values()].filter(
        ({ companyCertInfo }) => companyCertInfo.issuerFingerPrint === issuer,
      );
      // An issuer need not be among the certificates of the company. The list has no pages.
      return issued.length > 0 || certificates.has(issuer) ? json(200, issued) : missing();
    },
  };
}

function create(
  { clock }: State,
  certificates: Certificates,
  { body }: EmulatedRequest,
  { userId }: User,
): Answer {
  const { pem, attributes } = body as { pem: string; attributes: CertificateAttributes };
  const read = readCertificate(pem, clock.now());
  if (read === "expired") return failure(400, "The certificate has expired");
  const made: Certificate = {
    companyCertAttributes: attributes,
    companyCertInfo: { ...read, updatedAt: clock.now(), updatedBy: userId },
  };
  certificates.set(read.fingerPrint, made);
  return json(200, { ...made, certInfo: [] });
}

/** On the certificate that the path names. */
function forCertificate(
  certificates: Certificates,
  handler: (request: EmulatedRequest, certificate: Certificate) => Answer,
): Handler {
  return (request) => {
    const certificate = certificates.get(fingerPrintOf(request));
    return certificate ? handler(request, certificate) : missing();
  };
}

function fingerPrintOf({ params }: EmulatedRequest): string {
  return params.required("fingerPrint").toLowerCase();
}

function missing(): Answer {
  return failure(400, "No such certificate");
}
