import { InvalidOptionError, isInvalidOptionError } from "@signoff/core";
import { ownOptions } from "@signoff/core/provider";
import type { DocumentStore, Package } from "../schemas.ts";
import { checkUploadOptions, type UploadDocumentOptions } from "../upload/options.ts";
import { readSource, type UploadSource } from "../upload/source.ts";
import { isSameId } from "../values/values.ts";
import { documentTypeIdOf } from "./signatures-due.ts";

/** A document to be sent. Where its type demands encryption, the source has to be encrypted. */
export interface OutgoingDocument extends Pick<
  UploadDocumentOptions,
  "documentTypeId" | "name" | "number" | "date" | "comment"
> {
  /** The file, smaller than 5 MB. */
  source: UploadSource;
}

/** A document that is fit to be sent. */
export interface ReadyDocument extends Omit<OutgoingDocument, "source"> {
  readonly name: string;
  readonly file: Blob;
}

const names: readonly (keyof OutgoingDocument)[] = [
  "source",
  "documentTypeId",
  "name",
  "number",
  "date",
  "comment",
];

/**
 * Reads and checks all documents, so that none turns out to be unfit when others are uploaded already.
 *
 * @throws {InvalidOptionError} for one that is unfit, naming it as `documents[0].name`.
 */
export async function prepareDocuments(
  documents: readonly OutgoingDocument[],
  signal: AbortSignal | undefined,
): Promise<readonly ReadyDocument[]> {
  if (!Array.isArray(documents)) {
    throw new InvalidOptionError("documents", "has to be an array of the documents.");
  }
  const ready: ReadyDocument[] = [];
  for (const [index, document] of documents.entries()) {
    const place = `documents[${index}]`;
    ready.push(await prepare(document, place, signal).catch((error) => rename(error, place)));
  }
  return ready;
}

async function prepare(
  document: OutgoingDocument,
  place: string,
  signal: AbortSignal | undefined,
): Promise<ReadyDocument> {
  const { source, ...options } = ownOptions(document, names, place);
  // The package is not known yet, and its id is none that was given.
  const packageId = 1;
  const { name } = checkUploadOptions(
    { ...options, packageId },
    source instanceof File ? source.name : undefined,
  );
  const file = await readSource(source, signal, "PUT /bdoc/store/package/document");
  return { ...options, name, file };
}

function rename(error: unknown, place: string): never {
  if (!isInvalidOptionError(error) || error.option === place) throw error;
  throw new InvalidOptionError(
    `${place}.${error.option}`,
    error.message.slice(error.option.length + 1),
  );
}

/** Which documents a draft does not have yet, by type, file name and, where it is given, number. */
export function missingIn(
  { documents }: Package,
  wanted: readonly ReadyDocument[],
): readonly ReadyDocument[] {
  const present = new Set(documents ?? []);
  const isPresent = (one: ReadyDocument): boolean => {
    const found = [...present].find((document) => isIt(document, one));
    return found !== undefined && present.delete(found);
  };
  // Those with a number first: one without would take the document of another.
  const numbered = wanted.filter(({ number }) => number !== undefined);
  const others = wanted.filter(({ number }) => number === undefined);
  const found = new Set([...numbered, ...others].filter(isPresent));
  return wanted.filter((one) => !found.has(one));
}

function isIt(document: DocumentStore, { documentTypeId, name, number }: ReadyDocument): boolean {
  return (
    isSameId(documentTypeIdOf(document), documentTypeId) &&
    (document.bodies ?? []).some(({ fileName }) => asSent(fileName ?? "") === asSent(name)) &&
    (number === undefined || document.number === number)
  );
}

/** A file name on its way through a form, which escapes quotation marks; servers compose letters and accents. */
function asSent(name: string): string {
  return name.replaceAll('"', "%22").normalize("NFC");
}
