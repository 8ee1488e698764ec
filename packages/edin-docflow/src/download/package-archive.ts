import { type Int64, InvalidOptionError } from "@signoff/core";
import { type Download, ownOptions } from "@signoff/core/provider";
import type { DocumentStatusInput, ProcessingMark } from "../generated/operations.ts";
import { fetchPrepared } from "../preparation/fetch-prepared.ts";
import { checkPreparation, type PreparationOptions } from "../preparation/options.ts";
import { type FileRequest, linkedFile } from "../preparation/linked-file.ts";
import type { EdinDocflowSession } from "../session.ts";
import { checkGuid, checkId } from "../values/values.ts";

/** Which archive {@link downloadPackageArchive} asks for. */
export interface ArchiveInput {
  readonly packageId: Int64;
  /** Only documents of this status. */
  readonly documentStatus?: DocumentStatusInput | undefined;
  /** Only documents of this mark. */
  readonly documentMark?: ProcessingMark | undefined;
}

const requestPath = "/bdoc/store/package-arch/request";
const linkPath = "/bdoc/store/package-arch/link";

/**
 * Has the service make an archive of a package, waits for it, and downloads it. To ask again for an archive that was not
 * fetched goes on with the first request, whatever else is asked for.
 *
 * `GET /bdoc/store/package/arch` gives a small archive in one call.
 *
 * @param archive what to ask for, or the `request` that `onProgress` told, to go on with it.
 * @throws {InvalidOptionError} for an option that is unfit, before any request.
 * @throws {TimeoutError} when the archive is not ready in time.
 * @throws {ApiError} also when the service does not know the request.
 * @throws {ProtocolError} also of reason `"redirect"` when the link leads to another server, which is not given the cookie.
 * @throws {NetworkError | OutcomeUnknownError | AbortError | SessionEndedError} as any call does.
 */
export async function downloadPackageArchive(
  session: EdinDocflowSession,
  archive: ArchiveInput | FileRequest,
  options?: PreparationOptions<FileRequest>,
): Promise<Download> {
  const preparation = checkPreparation(options, "downloadPackageArchive");
  const file = linkedFile(session, linkPath, checkArchive(archive), {
    operation: `GET ${requestPath}`,
    send: (init) => session.GET(requestPath, init),
  });
  return fetchPrepared(file, preparation);
}

interface ArchiveQuery {
  readonly package_id: Int64;
  readonly doc_status?: DocumentStatusInput;
  readonly doc_mark_id?: ProcessingMark;
}

function checkArchive(archive: ArchiveInput | FileRequest): ArchiveQuery | FileRequest {
  const own = ownOptions(
    archive as ArchiveInput & FileRequest,
    ["packageId", "documentStatus", "documentMark", "requestUuid"],
    "archive",
  );
  if (own.requestUuid !== undefined) {
    checkGuid("requestUuid", own.requestUuid);
    return { requestUuid: own.requestUuid };
  }
  const { packageId, documentStatus, documentMark } = own;
  checkId("packageId", packageId);
  checkCode("documentStatus", documentStatus);
  checkCode("documentMark", documentMark);
  return {
    package_id: packageId,
    ...(documentStatus !== undefined && { doc_status: documentStatus }),
    ...(documentMark !== undefined && { doc_mark_id: documentMark }),
  };
}

function checkCode(option: string, code: number | undefined): void {
  if (code === undefined || Number.isSafeInteger(code)) return;
  throw new InvalidOptionError(option, "has to be a code, which is a whole number.");
}
