import type { CallOptions, Int64 } from "@signoff/core";
import { type Download, toDownload } from "@signoff/core/provider";
import { type BodyAddress, bodyQuery } from "./body-address.ts";
import type { EdinDocflowSession } from "../session.ts";
import { checkId } from "../values/values.ts";

const path = "/bdoc/store/package/document";

/**
 * Downloads the file of a document: the bytes to be signed.
 *
 * @throws {InvalidOptionError} for an id that is missing or none, before any request.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export function downloadBody(
  session: EdinDocflowSession,
  address: BodyAddress,
  options?: CallOptions,
): Promise<Download> {
  return download(session, `${path}/body`, address, options);
}

/**
 * Downloads a document as an archive: its file and, once it is signed, the signatures and the signature sheet.
 *
 * @throws {InvalidOptionError} for an id that is missing or none, before any request.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export function downloadDocumentArchive(
  session: EdinDocflowSession,
  address: BodyAddress,
  options?: CallOptions,
): Promise<Download> {
  return download(session, `${path}/arch`, address, options);
}

/**
 * Downloads the signature sheet, which tells who signed a document, as an archive.
 *
 * @throws {InvalidOptionError} for an id that is missing or none, before any request.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export function downloadSignatureSheet(
  session: EdinDocflowSession,
  address: BodyAddress,
  options?: CallOptions,
): Promise<Download> {
  return download(session, `${path}/sign-list`, address, options);
}

/** Where a signature is. */
export interface SignatureAddress extends BodyAddress {
  /** From `signBodies` of the body. */
  readonly signId: Int64;
}

/**
 * Downloads one signature on a document, as it was uploaded: the content of a `.p7s` file.
 *
 * @throws {InvalidOptionError} for an id that is missing or none, before any request.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function downloadSignature(
  session: EdinDocflowSession,
  address: SignatureAddress,
  options?: CallOptions,
): Promise<Download> {
  const body = bodyQuery(address);
  const { signId } = address;
  checkId("signId", signId);
  const params = { query: { ...body, sign_id: signId } };
  const result = await session.stream.GET(`${path}/sign`, { ...options, params });
  return toDownload("edin-docflow", `GET ${path}/sign`, result);
}

async function download(
  session: EdinDocflowSession,
  filePath: `${typeof path}/${"body" | "arch" | "sign-list"}`,
  address: BodyAddress,
  options: CallOptions | undefined,
): Promise<Download> {
  const params = { query: bodyQuery(address) };
  const result = await session.stream.GET(filePath, { ...options, params });
  return toDownload("edin-docflow", `GET ${filePath}`, result);
}
