import { stat } from "node:fs/promises";
import { join } from "node:path";
import {
  acceptDocument,
  DocumentStatus,
  finishPackage,
  markPackageAsRead,
  PackageStatus,
  type ReceivedPackage,
} from "@signoff/edin-docflow";
import type { Hooks } from "../../../transfer/hooks/hooks.ts";
import type { Context } from "../connection.ts";
import { fetchPackage } from "./fetch-package.ts";
import type { PackageFolder } from "./folder.ts";
import { filesOf } from "./package-files.ts";
import type { Tally } from "./tally.ts";

/** What a package is received with. */
export interface Receiving {
  readonly folder: PackageFolder;
  readonly hooks: Hooks | undefined;
  /** Whether its documents are accepted. */
  readonly accept: boolean;
  readonly tally: Tally;
}

/**
 * Receives one package: it is fetched, put in its place, given to the hook, accepted where that is wanted, and marked as
 * read last. What an earlier run has done is not done again.
 */
export async function receivePackage(
  received: ReceivedPackage,
  receiving: Receiving,
  context: Context,
): Promise<void> {
  const { folder, hooks, accept } = receiving;
  const id = String(received.packageId);
  const place = await bringIn(received, receiving, context);
  // A call that is still due keeps the package: the inbox gives it again.
  if (hooks?.isDue(place)) return;
  const known = folder.journal.get(id);
  if (known?.state !== "read" && accept) await acceptPackage(received, context);
  await markPackageAsRead(context.session, received.packageId, { signal: context.signal });
  if (known) await folder.journal.note({ ...known, state: "read" });
}

async function bringIn(
  received: ReceivedPackage,
  receiving: Receiving,
  context: Context,
): Promise<string> {
  const { folder, hooks } = receiving;
  const id = String(received.packageId);
  const tell = (source: string) => (place: string) =>
    tellFiles(received, place, source, receiving, context);
  const found = await folder.placeOf(id, tell("found"));
  if (found === undefined) await fetchPackage(received, folder.partsOf(id), context);
  const place = found ?? (await folder.place(id, tell("download")));
  await hooks?.run();
  return place;
}

async function tellFiles(
  received: ReceivedPackage,
  place: string,
  source: string,
  { hooks, tally }: Receiving,
  { output }: Context,
): Promise<void> {
  for (const { name, told, documentId, signatures } of filesOf(received)) {
    const path = join(place, name);
    const { size: length } = await stat(path);
    tally.add(length);
    output.tell({
      type: "received",
      name: told,
      path,
      length,
      source,
      package: received.packageId,
      document: documentId,
      signatures: signatures.map((one) => join(place, one.name)),
    });
    await hooks?.expect(path, told);
  }
}

async function acceptPackage(
  { packageId, packageNumber, status, documents }: ReceivedPackage,
  { session, signal, output }: Context,
): Promise<void> {
  for (const document of documents) {
    if (document.status !== DocumentStatus.sent) continue;
    await acceptDocument(session, { packageId, documentId: document.documentId }, { signal });
  }
  if (status !== PackageStatus.accepted) {
    await finishPackage(session, packageId, PackageStatus.accepted, { signal });
  }
  output.tell({
    type: "package",
    package: packageId,
    number: packageNumber || undefined,
    state: "accepted",
    documents: documents.length,
  });
}
