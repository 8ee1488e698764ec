import { UsageError } from "@signoff/command-kit";
import type { Int64 } from "@signoff/core";
import {
  type DocumentStore,
  finishPackage,
  type Package,
  PackageFolder,
  PackageStatus,
  signDocument,
  type Signer,
} from "@signoff/edin-docflow";
import { concernsAll } from "../concerns-all.ts";
import type { Context, Task } from "../connection.ts";
import { readPackage } from "../read-package.ts";
import { nameOf, readSigningCommand, signerByProgram } from "../signing.ts";
import { isSameId, readIdArgument } from "../values.ts";

/** What is signed, and how. */
export interface SignOptions {
  readonly exec?: string;
  readonly document?: readonly Int64[];
  /** Says then that the package is accepted. */
  readonly finish?: boolean;
}

/** @throws {UsageError} for what is missing or unfit. */
export function checkSigning(packages: readonly string[], { exec, document }: SignOptions): void {
  for (const one of packages) readIdArgument(one, "A package");
  if (exec === undefined) {
    throw new UsageError(
      "--exec is missing: give the program that signs, such as 'sign {} {out}'.",
    );
  }
  readSigningCommand(exec, "--exec");
  if (document && packages.length !== 1) {
    throw new UsageError("--document is of one package: name one.");
  }
}

/** Signs the documents of packages that have no signature of the own company yet. */
export function sign(
  packages: readonly string[],
  { exec = "", document, finish = false }: SignOptions,
): Task {
  return async (context) => {
    const { output, exitCodes } = context;
    const signer = signerByProgram(readSigningCommand(exec, "--exec"), context);
    let [signed, failed] = [0, 0];
    for (const one of packages) {
      const id = readIdArgument(one, "A package");
      try {
        signed += await signPackage(id, document, signer, context);
        if (finish) await finishSigned(id, context);
      } catch (error) {
        if (concernsAll(error, context)) throw error;
        failed += 1;
        const { kind, message } = context.explain(error);
        output.tell({ type: "failed", name: `package ${id}`, kind, message });
      }
    }
    output.tell({ type: "summary", command: "sign", files: signed, bytes: 0, failed });
    return failed > 0 ? exitCodes.incomplete : exitCodes.done;
  };
}

async function signPackage(
  id: Int64,
  wanted: readonly Int64[] | undefined,
  signer: Signer,
  { session, signal, output }: Context,
): Promise<number> {
  const found = await readPackage(session, id, signal);
  let count = 0;
  for (const document of documentsIn(found, wanted)) {
    if (isSignedByUs(document, found)) continue;
    await signDocument(session, document, signer, { signal });
    count += 1;
    output.tell({
      type: "signed",
      name: nameOf(document),
      package: id,
      document: document.documentId,
    });
  }
  return count;
}

/** Those that were named, else all that have a file. @throws {UsageError} for one that is not there. */
function documentsIn(
  { packageId, documents }: Package,
  wanted: readonly Int64[] | undefined,
): readonly DocumentStore[] {
  const all = documents ?? [];
  if (!wanted) return all.filter(({ bodies }) => (bodies ?? []).length > 0);
  return wanted.map((id) => {
    const found = all.find(({ documentId }) => isSameId(documentId, id));
    if (found) return found;
    throw new UsageError(`--document: package ${packageId} has no document ${id}.`);
  });
}

function isSignedByUs({ bodies }: DocumentStore, found: Package): boolean {
  const isReceived = found.packageDirection === PackageFolder.inbox;
  const own = isReceived ? found.recipientCompanyId : found.senderCompanyId;
  const signatures = (bodies ?? []).flatMap(({ signBodies }) => signBodies ?? []);
  return signatures.some(({ companyId }) => isSameId(companyId, own));
}

async function finishSigned(id: Int64, { session, signal, output }: Context): Promise<void> {
  const { packageNumber, documents } = await finishPackage(session, id, PackageStatus.accepted, {
    signal,
  });
  const number = packageNumber || undefined;
  output.tell({
    type: "package",
    package: id,
    number,
    state: "accepted",
    documents: (documents ?? []).length,
  });
}
