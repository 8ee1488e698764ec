import type { Int64 } from "@signoff/core";
import { candidateNames, foldName } from "@signoff/core/provider/node";
import type { BodyAddress, ReceivedPackage, SignatureAddress } from "@signoff/edin-docflow";

/** A file of a package, by the name that it gets. */
export interface PackageFile {
  /** In the folder of the package. */
  readonly name: string;
  /** As its sender called it. */
  readonly told: string;
  readonly documentId: Int64;
  readonly address: BodyAddress;
  readonly signatures: readonly { readonly name: string; readonly address: SignatureAddress }[];
}

/** Where what EDIN tells of a package is written. */
export const factsName = "package.json";

/** The files of a package, the same names at each run: what was fetched before a crash is found again. */
export function filesOf({ packageId, documents }: ReceivedPackage): readonly PackageFile[] {
  const taken = new Set([foldName(factsName)]);
  return documents.flatMap(({ documentId, bodies }) =>
    (bodies ?? []).map(({ bodyId, fileName, signBodies }) => {
      const address = { packageId, documentId, bodyId };
      const told = fileName ?? "";
      const name = freeName(told === "" ? `document ${documentId}` : told, taken);
      const signatures = (signBodies ?? []).map(({ signId }) => ({
        name: freeName(`${name}.p7s`, taken),
        address: { ...address, signId },
      }));
      return { name, told: told || name, documentId, address, signatures };
    }),
  );
}

function freeName(wanted: string, taken: Set<string>): string {
  for (const name of candidateNames(wanted)) {
    if (taken.has(foldName(name))) continue;
    taken.add(foldName(name));
    return name;
  }
  return wanted;
}
