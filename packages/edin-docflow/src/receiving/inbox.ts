import { ProtocolError } from "@signoff/core";
import { type AnswerFacts, unusableAnswer } from "@signoff/core/provider";
import { PackageFolder } from "../generated/codes.ts";
import { searchPackages } from "../lists.ts";
import type { ListOptions } from "../lists/pages.ts";
import type { Package } from "../schemas.ts";
import type { EdinDocflowSession } from "../session.ts";

/** A package with its documents. */
export type ReceivedPackage = Package;

/**
 * The received packages that are not marked as read over the API, each with its documents. Which ones there are is asked
 * for when the iteration begins, so that they may be marked while it goes on; what comes later is for the next one.
 *
 * A package that is not marked comes again: mark it (`markPackageAsRead`) when the app has it in safety.
 *
 * @param options hold for each request.
 * @throws {InvalidOptionError} for a bad option.
 * @throws {ProtocolError} when an answer is no list or no package.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function* inbox(
  session: EdinDocflowSession,
  options?: ListOptions,
): AsyncGenerator<ReceivedPackage, void, undefined> {
  const filter = { folder: PackageFolder.inbox, isReadFromApi: 0 } as const;
  const packageIds: Package["packageId"][] = [];
  for await (const { packageId } of searchPackages(session, filter, options)) {
    packageIds.push(packageId);
  }
  const { pageSize: _, ...call } = options ?? {};
  for (const packageId of packageIds) {
    const path = "/bdoc/store/package";
    const params = { query: { package_id: packageId } };
    const { data, response } = await session.GET(path, { ...call, params });
    const { documents } = Object(data) as Package;
    if (!Array.isArray(documents)) throw noPackage(`GET ${path}`, response);
    yield { ...data, packageId, documents };
  }
}

function noPackage(operation: `GET ${string}`, answer: AnswerFacts): ProtocolError {
  const what = "answered without a package and its documents";
  return unusableAnswer("edin-docflow", operation, what, answer);
}
