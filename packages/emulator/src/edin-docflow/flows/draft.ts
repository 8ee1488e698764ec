import { randomUUID } from "node:crypto";
import type { Company } from "../companies.ts";
import type { Contract } from "../configuration/contract.ts";
import type { PackageType } from "../configuration/package-type.ts";
import { nowInSeconds, type State, takeId } from "../state.ts";
import { packageStatus } from "./codes.ts";
import type { Package } from "./stored.ts";

/** A new package of one side of a contract, for the other one. */
export function createDraft(
  state: State,
  contract: Contract,
  type: PackageType,
  sender: Company,
): Package {
  const created: Package = {
    packageId: takeId(state),
    packageUuid: randomUUID(),
    sender,
    recipient: sender.companyId === contract.owner.companyId ? contract.client : contract.owner,
    contract,
    type,
    dateCreated: nowInSeconds(state),
    dateChanged: nowInSeconds(state),
    status: packageStatus.draft,
    documents: [],
    journal: [],
    tagIds: new Set(),
    readBy: new Set(),
    readFromApiBy: new Set(),
  };
  state.packages.set(String(created.packageId), created);
  return created;
}
