import { type CallOptions, InvalidOptionError } from "@signoff/core";
import { checkAttached, isBytes } from "@signoff/core/provider";
import { type BodyAddress, bodyQuery } from "../download/body-address.ts";
import type { Package } from "../schemas.ts";
import type { EdinDocflowSession } from "../session.ts";

/** A detached signature on the bytes of a body: the content of a `.p7s` file. */
export type SignatureBytes = Blob | Uint8Array;

/**
 * Adds a signature to a document, or several at once. The same key does not sign a document twice. A document that its
 * recipient signs counts as accepted. It is never repeated, but for a session that was over.
 *
 * @param address of the signed file; {@link bodyOf} finds it.
 * @returns the package with the signed document.
 * @throws {InvalidOptionError} for an id or signature that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look at the document before you sign again.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function uploadSignature(
  session: EdinDocflowSession,
  address: BodyAddress,
  signature: SignatureBytes | readonly SignatureBytes[],
  options?: CallOptions,
): Promise<Package> {
  const query = bodyQuery(address);
  const signatures = [signature].flat() as readonly SignatureBytes[];
  if (signatures.length === 0) throw noSignature();
  const file = signatures.map((one, index) => toFile(one, index + 1));
  const { data } = await session.PUT("/bdoc/store/package/document/sign", {
    ...options,
    params: { query },
    body: { file },
  });
  return data;
}

function toFile(signature: SignatureBytes, number: number): File {
  if (!isBytes(signature) && !(signature instanceof Blob)) throw noSignature();
  if (isBytes(signature)) checkAttached(signature, "signature");
  if ((isBytes(signature) ? signature.byteLength : signature.size) === 0) throw noSignature();
  const name = signature instanceof File ? signature.name : `signature-${number}.p7s`;
  return new File([signature as Blob], name, { type: "application/pkcs7-signature" });
}

function noSignature(): InvalidOptionError {
  return new InvalidOptionError(
    "signature",
    "has to be the bytes of a detached signature (.p7s), as a Uint8Array or Blob that is not empty.",
  );
}
