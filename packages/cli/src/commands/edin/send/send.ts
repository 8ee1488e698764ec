import { basename } from "node:path";
import { InterruptedError, UsageError } from "@signoff/command-kit";
import {
  isSendingError,
  type Package,
  sendDocuments,
  sendDraft,
  type Signer,
} from "@signoff/edin-docflow";
import { signerByFiles, signerByProgram, readSigningCommand } from "../signing.ts";
import type { Context, Task } from "../connection.ts";
import { type FlagOptions, outgoingFromFlags } from "./from-flags.ts";
import { type Outgoing, readFiles, type ReadFile } from "./outgoing.ts";
import { readPackageFile } from "./package-file.ts";

/** What is sent, and how it is signed. */
export interface SendOptions extends FlagOptions {
  /** A JSON file that describes it. */
  readonly package?: string;
  readonly sign?: string;
}

/** What stands ready to be sent. */
export interface Prepared extends Outgoing {
  readonly read: readonly ReadFile[];
}

/** Reads all that is sent. @throws {UsageError} for what is missing or unfit. */
export async function prepareSending(
  paths: readonly string[],
  options: SendOptions,
): Promise<Prepared> {
  if (options.sign !== undefined) readSigningCommand(options.sign, "--sign");
  const { terms, files } = await readOutgoing(paths, options);
  return { terms, files, read: await readFiles(files) };
}

async function readOutgoing(paths: readonly string[], options: SendOptions): Promise<Outgoing> {
  const { package: file, ...flags } = options;
  if (file === undefined) return outgoingFromFlags(paths, flags);
  const names = [
    "contract",
    "packageType",
    "documentType",
    "number",
    "date",
    "comment",
    "signatures",
  ] as const;
  const isTooMuch = paths.length > 0 || names.some((name) => flags[name] !== undefined);
  if (!isTooMuch) {
    const described = await readPackageFile(file);
    return options.draft === undefined
      ? described
      : { ...described, terms: { draft: options.draft } };
  }
  throw new UsageError(
    "--package describes all of a package: leave files and what describes them out, but --draft and --sign.",
  );
}

/** Sends a package, or goes on with its draft. */
export function send({ terms, read }: Prepared, options: SendOptions): Task {
  return async (context) => {
    const { session, signal, output, exitCodes, explain } = context;
    const documents = read.map(({ path, bytes, name, documentTypeId, number, date, comment }) => ({
      source: new File([bytes], name ?? basename(path)),
      documentTypeId,
      number,
      date,
      comment,
    }));
    const sign = signerOf(read, options, context);
    const outgoing = { documents, sign };
    const sending =
      "draft" in terms
        ? sendDraft(session, terms.draft, outgoing, { signal })
        : sendDocuments(session, { ...terms, ...outgoing }, { signal });
    const sent = await sending.catch((error: unknown) => {
      if (!signal.aborted || !isSendingError(error)) throw error;
      throw new InterruptedError(`Interrupted. ${explain(error).message}`);
    });
    for (const { path, name, bytes } of read) {
      const { packageId } = sent;
      output.tell({
        type: "sent",
        name: name ?? basename(path),
        path,
        length: bytes.byteLength,
        package: packageId,
      });
    }
    tellPackage(sent, context);
    const bytes = read.reduce((sum, one) => sum + one.bytes.byteLength, 0);
    output.tell({ type: "summary", command: "send", files: read.length, bytes, failed: 0 });
    return exitCodes.done;
  };
}

function signerOf(
  read: readonly ReadFile[],
  { sign }: SendOptions,
  context: Context,
): Signer | undefined {
  const program =
    sign === undefined ? undefined : signerByProgram(readSigningCommand(sign, "--sign"), context);
  return read.some(({ signed }) => signed.length > 0) ? signerByFiles(read, program) : program;
}

function tellPackage({ packageId, packageNumber, documents }: Package, { output }: Context): void {
  const number = packageNumber || undefined;
  output.tell({
    type: "package",
    package: packageId,
    number,
    state: "sent",
    documents: (documents ?? []).length,
  });
}
