import { createHash, X509Certificate } from "node:crypto";

/** A certificate that the company trusts, or does not. */
export interface Certificate {
  readonly companyCertAttributes: CertificateAttributes;
  readonly companyCertInfo: CertificateInfo;
}

/** What administrators say of one. */
export interface CertificateAttributes {
  readonly name?: string;
  readonly type?: { readonly type?: string };
  readonly status?: { readonly type?: string };
}

interface CertificateInfo {
  readonly fingerPrint: string;
  readonly issuerFingerPrint: string;
  readonly [name: string]: unknown;
}

const year = 365 * 24 * 60 * 60 * 1000;

/** Those that every pod has, by fingerprint: one for each service account. */
export function createCertificates(now: number): Map<string, Certificate> {
  const seeded = ["settlement-bot", "pricing-bot", "admin-bot"].map((name) => seed(name, now));
  return new Map(seeded.map((one) => [one.companyCertInfo.fingerPrint, one]));
}

function seed(name: string, now: number): Certificate {
  return {
    companyCertAttributes: { name, type: { type: "USER" }, status: { type: "TRUSTED" } },
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
export function readCertificate(pem: string, now: number): CertificateInfo | "expired" {
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
