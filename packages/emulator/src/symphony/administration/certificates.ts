import { createHash, X509Certificate } from "node:crypto";
import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forCallers } from "../callers.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import type { State } from "../state.ts";

/** A certificate that the company trusts, or does not. */
interface Certificate {
  readonly companyCertAttributes: Attributes;
  readonly companyCertInfo: Info;
}

interface Attributes {
  readonly name?: string;
  readonly type?: { readonly type?: string };
  readonly status?: { readonly status?: string };
}

interface Info {
  readonly fingerPrint: string;
  readonly issuerFingerPrint: string;
  readonly [name: string]: unknown;
}

const defaultLimit = 100;
const year = 365 * 24 * 60 * 60 * 1000;

/** Certificates of the company and of the pod. */
export function certificateHandlers(state: State): Record<string, Handler> {
  const now = state.clock.now();
  const seeded = ["settlement-bot", "pricing-bot", "admin-bot"].map((name) => seed(name, now));
  const certificates = new Map(seeded.map((one) => [one.companyCertInfo.fingerPrint, one]));
  const find = ({ params }: EmulatedRequest): Certificate | undefined =>
    certificates.get(params.required("fingerPrint").toLowerCase());
  const list = (request: EmulatedRequest, fits: (one: Certificate) => boolean): Answer => {
    const page = takePage([...certificates.values()].filter(fits), request.query, defaultLimit);
    return page ? json(200, page) : failure(400, "skip and limit cannot be negative");
  };
  return {
    listCompanyCerts: forCallers(state, (request) => list(request, () => true)),
    listPodManagedCerts: forCallers(state, (request) =>
      list(request, ({ companyCertAttributes }) => companyCertAttributes.type?.type === "USER"),
    ),
    listCompanyCertsByType: forCallers(state, (request) => {
      const types = request.body as readonly { readonly type?: string }[];
      const wanted = new Set(types.map(({ type }) => type));
      return list(request, ({ companyCertAttributes }) =>
        wanted.has(companyCertAttributes.type?.type),
      );
    }),
    listCertsIssuedBy: forCallers(state, (request) => {
      const issuer = request.params.required("fingerPrint").toLowerCase();
      return list(request, ({ companyCertInfo }) => companyCertInfo.issuerFingerPrint === issuer);
    }),
    getCompanyCert: forCallers(state, (request) => {
      const found = find(request);
      return found ? json(200, { ...found, certInfo: [] }) : failure(400, "No such certificate");
    }),
    createCompanyCert: forCallers(state, ({ body }, { userId }) => {
      const { pem, attributes } = body as { pem: string; attributes: Attributes };
      const read = readCertificate(pem, state.clock.now());
      if (read === "expired") return failure(400, "The certificate has expired");
      const made: Certificate = {
        companyCertAttributes: attributes,
        companyCertInfo: { ...read, updatedAt: state.clock.now(), updatedBy: userId },
      };
      certificates.set(read.fingerPrint, made);
      return json(200, { ...made, certInfo: [] });
    }),
    updateCompanyCert: forCallers(state, (request) => {
      const found = find(request);
      if (!found) return failure(400, "No such certificate");
      const { fingerPrint } = found.companyCertInfo;
      const companyCertAttributes = {
        ...found.companyCertAttributes,
        ...(request.body as Attributes),
      };
      certificates.set(fingerPrint, { ...found, companyCertAttributes });
      return json(200, confirmation("OK"));
    }),
    deleteCompanyCert: forCallers(state, ({ body }) =>
      certificates.delete((body as { id: string }).id.toLowerCase())
        ? json(200, confirmation("OK"))
        : failure(400, "No such certificate"),
    ),
  };
}

function seed(name: string, now: number): Certificate {
  return {
    companyCertAttributes: { name, type: { type: "USER" }, status: { status: "TRUSTED" } },
    companyCertInfo: {
      fingerPrint: fingerPrintOf(name),
      issuerFingerPrint: fingerPrintOf("issuer"),
      lastSeen: now,
      updatedAt: now,
      updatedBy: 0,
      commonName: name,
      expiryDate: now + year,
    },
  };
}

/** What a PEM says of itself; of one that cannot be read only its fingerprint is told. */
function readCertificate(pem: string, now: number): Info | "expired" {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(pem);
  } catch {
    const fingerPrint = fingerPrintOf(pem);
    return { fingerPrint, issuerFingerPrint: fingerPrint, commonName: "", expiryDate: now + year };
  }
  const expiryDate = Date.parse(certificate.validTo);
  if (expiryDate < now) return "expired";
  const fingerPrint = certificate.fingerprint.replaceAll(":", "").toLowerCase();
  const [, commonName = ""] = /CN=([^\n]*)/.exec(certificate.subject) ?? [];
  return { fingerPrint, issuerFingerPrint: fingerPrint, commonName, expiryDate };
}

function fingerPrintOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
