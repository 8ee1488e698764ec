import { type Bytes, type CallOptions, InvalidOptionError } from "@signoff/core";
import { underSignal } from "@signoff/core/provider";
import { bodyOf } from "../download/body-address.ts";
import { downloadBody } from "../download/document-files.ts";
import type { DocumentStore, Package } from "../schemas.ts";
import type { EdinDocflowSession } from "../session.ts";
import { type SignatureBytes, uploadSignature } from "./signatures.ts";

/** What the signatures are made for. */
const operation = "PUT /bdoc/store/package/document/sign";

/**
 * Makes the detached signature (`.p7s`) on the bytes of a document, or several with different keys. Keys stay with the
 * app: neither this library nor the service sees them.
 */
export type Signer = (
  bytes: Bytes,
  document: DocumentStore,
) =>
  | SignatureBytes
  | readonly SignatureBytes[]
  | Promise<SignatureBytes | readonly SignatureBytes[]>;

/**
 * Signs a document: fetches its bytes, has them signed, and uploads the signatures. A document that its recipient signs
 * counts as accepted.
 *
 * @param document as a package or an upload tells it.
 * @returns the package with the signed document.
 * @throws {InvalidOptionError} for a document or signer that is unfit, before any request, and for a signature that is.
 * @throws {OutcomeUnknownError} when the answer to the upload got lost: look at the document before you sign again.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 * @throws what the signer fails with; nothing is uploaded then.
 */
export async function signDocument(
  session: EdinDocflowSession,
  document: DocumentStore,
  sign: Signer,
  options?: CallOptions,
): Promise<Package> {
  checkSigner(sign);
  const address = bodyOf(document);
  const file = await downloadBody(session, address, options);
  const bytes = await file.bytes();
  const signing = Promise.resolve(sign(bytes, document));
  const signatures = await underSignal(signing, options?.signal, {
    provider: "edin-docflow",
    operation,
  });
  return uploadSignature(session, address, signatures, options);
}

/** @throws {InvalidOptionError} when it is no function. */
export function checkSigner(sign: unknown): asserts sign is Signer {
  if (typeof sign === "function") return;
  throw new InvalidOptionError("sign", "has to be a function that makes a signature on bytes.");
}
