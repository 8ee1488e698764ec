import { type Zippable, zipSync } from "fflate";
import type { Answer } from "../../contract.ts";
import { binary } from "../../engine/answers.ts";
import type { State } from "../state.ts";
import type { StoredDocument } from "./stored.ts";

/** What an archive may hold of a document. */
export interface ArchiveContents {
  readonly original: boolean;
}

/** A zip file of documents, each in a folder of its own, with their signatures and a sheet that tells who made them. */
export function archiveOf(
  { clock }: State,
  documents: readonly StoredDocument[],
  { original }: ArchiveContents = { original: true },
): Uint8Array {
  const entries: Zippable = {};
  for (const document of documents) {
    const folder = String(document.documentId);
    const name = nameInArchive(document);
    if (original) entries[`${folder}/${name}`] = document.bytes;
    for (const { signId, bytes } of document.signatures) {
      entries[`${folder}/${name}.${signId}.p7s`] = bytes;
    }
    if (document.signatures.length > 0 || !original) {
      entries[`${folder}/signatures.txt`] = Buffer.from(signatureSheet(document));
    }
  }
  return zipSync(entries, { mtime: clock.now() });
}

/** An archive as an answer. */
export function archiveAnswer(archive: Uint8Array): Answer {
  return binary(200, archive, "application/zip");
}

function nameInArchive({ fileName }: StoredDocument): string {
  return fileName.replaceAll(/[/\\]/g, "_") || "document";
}

function signatureSheet({ fileName, signatures }: StoredDocument): string {
  const lines = signatures.map(({ signId, signer, date }) => {
    const { name, code } = signer.company;
    return `${signId}\t${name}\t${code}\t${new Date(date * 1000).toISOString()}`;
  });
  return [fileName, ...lines, ""].join("\n");
}
