import { UsageError } from "@signoff/command-kit";
import type { Int64 } from "@signoff/core";
import type { Outgoing, OutgoingFile, Terms } from "./outgoing.ts";

/** What a package is, by flags. */
export interface FlagOptions {
  readonly contract?: Int64;
  readonly packageType?: Int64;
  readonly documentType?: Int64;
  readonly number?: string;
  readonly date?: Date;
  readonly comment?: string;
  /** Beside each file its signature lies. */
  readonly signatures?: boolean;
  /** A draft that is gone on with. */
  readonly draft?: Int64;
}

/** @throws {UsageError} for what is missing, or too much. */
export function outgoingFromFlags(paths: readonly string[], options: FlagOptions): Outgoing {
  const { documentType, number, draft } = options;
  if (paths.length === 0 && draft === undefined) {
    throw new UsageError("There is nothing to send: name files, or give --package.");
  }
  if (number !== undefined && paths.length !== 1) {
    throw new UsageError("--number is of one document: name one file, or give --package.");
  }
  return {
    terms: draft === undefined ? termsOf(options) : { draft },
    files: paths.map((path) => toFile(path, documentType, options)),
  };
}

function termsOf({ contract, packageType }: FlagOptions): Terms {
  if (contract === undefined) throw missing("--contract", "with whom: the id of a contract");
  if (packageType === undefined) throw missing("--package-type", "the kind of package");
  return { contractId: contract, packageTypeId: packageType };
}

function toFile(
  path: string,
  documentTypeId: Int64 | undefined,
  { number, date, comment, signatures = false }: FlagOptions,
): OutgoingFile {
  if (documentTypeId === undefined) throw missing("--document-type", "the kind of document");
  const signed = signatures ? [`${path}.p7s`] : [];
  return { path, documentTypeId, number, date, comment, signatures: signed };
}

function missing(option: string, what: string): UsageError {
  return new UsageError(`${option} is missing: give ${what}, or describe all by --package.`);
}
