import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "@signoff/command-kit";
import { hasCode, safeName } from "@signoff/core/provider/node";
import type { DocumentStore, Signer } from "@signoff/edin-docflow";
import {
  type CommandLine,
  fillIn,
  hasMark,
  readCommandLine,
} from "../../transfer/hooks/command-line.ts";
import { ProgramError, runProgram } from "../../transfer/hooks/run-program.ts";
import type { Context } from "./connection.ts";

type SigningContext = Pick<Context, "terminal" | "signal">;

/** The command line of a program that signs. @throws {UsageError} where it is none. */
export function readSigningCommand(text: string, option: string): CommandLine {
  const command = readCommandLine(text, option);
  if (hasMark(command, "{}")) return command;
  throw new UsageError(
    `${option} needs {} where the file stands that is to be signed, and {out} where the signature goes, if it does not go to standard output: 'sign {} {out}'.`,
  );
}

/** Has a program sign: it finds the bytes in a file of its own, and writes a detached signature (.p7s). */
export function signerByProgram(command: CommandLine, context: SigningContext): Signer {
  return async (bytes, document) => {
    const folder = await mkdtemp(join(tmpdir(), "signoff-sign-"));
    try {
      const file = join(folder, safeName(nameOf(document)));
      await writeFile(file, bytes, { mode: 0o600 });
      return await signatureBy(command, file, context);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** Gives signatures that were made before, found by the bytes that they are on; for others, another signer is asked. */
export function signerByFiles(
  files: readonly { readonly bytes: Uint8Array; readonly signed: readonly Uint8Array[] }[],
  other: Signer | undefined,
): Signer {
  const known = new Map(
    files
      .filter(({ signed }) => signed.length > 0)
      .map(({ bytes, signed }) => [digest(bytes), signed]),
  );
  return async (bytes, document) => {
    const found = known.get(digest(bytes));
    if (found) return found;
    if (other) return other(bytes, document);
    throw new UsageError(`There is no signature on ${nameOf(document)}: give one, or --sign.`);
  };
}

async function signatureBy(
  command: CommandLine,
  file: string,
  { terminal, signal }: SigningContext,
): Promise<Uint8Array> {
  const out = `${file}.p7s`;
  const isInFile = hasMark(command, "{out}");
  const line = fillIn(command, { "{out}": out, "{}": file });
  const options = {
    terminal,
    signal,
    variables: { SIGNOFF_FILE: file },
    isOutputWanted: !isInFile,
  };
  const printed = await runProgram(line, options);
  const signature = isInFile ? await readFile(out).catch(nothingIfMissing) : printed;
  if (signature.byteLength > 0) return signature;
  throw new ProgramError(`${command[0]} wrote no signature${isInFile ? " to {out}" : ""}`);
}

function nothingIfMissing(error: unknown): Uint8Array {
  if (hasCode(error, "ENOENT")) return new Uint8Array();
  throw error;
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The name of a document's file. */
export function nameOf({
  bodies,
  documentId,
}: Pick<DocumentStore, "bodies" | "documentId">): string {
  return bodies?.[0]?.fileName ?? `document ${documentId}`;
}
