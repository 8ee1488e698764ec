import { InvalidArgumentError } from "commander";
import { type Package, PackageFolder, PackageStatus, searchPackages } from "@signoff/edin-docflow";
import type { Task } from "../connection.ts";

type FolderName = keyof typeof PackageFolder;

/** Which packages are listed. */
export interface ListOptions {
  readonly folder?: FolderName;
  /** Only those that are not marked as read. */
  readonly unread?: boolean;
  readonly limit?: number;
}

export const folderNames = Object.keys(PackageFolder) as readonly FolderName[];

const usualLimit = 50;

/** Lists packages, the latest first, with the ids of their terms: they are what another package is sent with. */
export function list({ folder = "inbox", unread = false, limit = usualLimit }: ListOptions): Task {
  return async ({ session, output, signal, exitCodes }) => {
    const filter = { folder: PackageFolder[folder], ...(unread && { isReadFromApi: 0 as const }) };
    let packages = 0;
    for await (const found of searchPackages(session, filter, { signal })) {
      output.tell({ type: "listed", ...factsOf(found, folder) });
      packages += 1;
      if (packages >= limit) break;
    }
    output.tell({ type: "summary", command: "list", files: 0, bytes: 0, failed: 0, packages });
    return exitCodes.done;
  };
}

/** An option that takes how many there are at most. */
export function readLimit(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a whole number from 1 on.");
}

function factsOf(found: Package, folder: FolderName) {
  const { packageId, packageNumber, status, dateCreated, contractId, packageTypeId } = found;
  const other = folder === "inbox" ? found.senderCompany : found.recipientCompany;
  return {
    package: packageId,
    number: packageNumber || undefined,
    state: stateNames.get(status) ?? String(status),
    created: momentOf(dateCreated),
    with: other?.name || undefined,
    contract: contractId,
    packageType: packageTypeId,
  };
}

/** Nothing for a damaged one. */
function momentOf(seconds: number): string | undefined {
  const moment = new Date(seconds * 1000);
  return Number.isNaN(moment.valueOf()) ? undefined : moment.toISOString();
}

const stateNames: ReadonlyMap<number, string> = new Map(
  Object.entries(PackageStatus).map(([name, code]) => [code, name]),
);
