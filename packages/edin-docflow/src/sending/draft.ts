import { type CallOptions, type Int64 } from "@signoff/core";
import { type AnswerFacts, unusableAnswer } from "@signoff/core/provider";
import { PackageFolder, PackageStatus } from "../generated/codes.ts";
import type { Package } from "../schemas.ts";
import type { EdinDocflowSession } from "../session.ts";
import { isSameId } from "../values/values.ts";

const path = "/bdoc/store/package";
type Operation = `${"GET" | "POST"} ${typeof path}`;

/** @throws {ProtocolError} when the answer does not tell which draft it is. */
export async function createDraft(
  session: EdinDocflowSession,
  contractId: Int64,
  packageTypeId: Int64,
  options: CallOptions,
): Promise<Package> {
  const body = { contract: { contractId }, packageType: { packageId: packageTypeId } };
  const { data, response } = await session.POST(path, { ...options, body });
  return checkDraft(data, `POST ${path}`, response);
}

/**
 * Reads a draft with the rules of its type.
 *
 * @throws {ProtocolError} when the answer is no package.
 */
export async function readDraft(
  session: EdinDocflowSession,
  packageId: Int64,
  options: CallOptions,
): Promise<Package> {
  const params = { query: { package_id: packageId } };
  const { data, response } = await session.GET(path, { ...options, params });
  return addRules(session, checkDraft(data, `GET ${path}`, response), options);
}

/**
 * Whether a package waits to be sent: by its status or, where it is left out or 0, by its folder.
 *
 * @throws {ProtocolError} when neither tells.
 */
export function isStillDraft({ status, packageDirection }: Package): boolean {
  if (status) return status === PackageStatus.draft;
  if (packageDirection) return packageDirection === PackageFolder.draft;
  throw unusableAnswer("edin-docflow", `GET ${path}`, "answered without the status of the package");
}

/** Whether packages always have the whole of their type in them is not documented. */
async function addRules(
  session: EdinDocflowSession,
  draft: Package,
  options: CallOptions,
): Promise<Package> {
  const told: Partial<Package> = draft;
  const { packageType, contract } = told;
  const { contractId = contract?.contractId, packageTypeId = packageType?.packageId } = told;
  const isWhole = Array.isArray(packageType?.document2packages);
  if (isWhole || contractId === undefined || packageTypeId === undefined) return draft;
  const params = { query: { contract_id: contractId, package_id: packageTypeId } };
  const call = { ...options, params };
  const { data } = await session.GET("/bdoc/extra/contract/package_type", call);
  // A list by the sample, one object by the text.
  const found = [data].flat().find((type) => isSameId(type?.packageId, packageTypeId));
  return found ? { ...draft, packageType: found } : draft;
}

function checkDraft(answer: Package, operation: Operation, told: AnswerFacts): Package {
  const { packageId } = Object(answer) as Package;
  if (packageId !== undefined) return { ...answer, packageId };
  throw unusableAnswer("edin-docflow", operation, "answered without a package", told);
}
