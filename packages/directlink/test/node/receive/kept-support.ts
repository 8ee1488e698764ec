import { createHash } from "node:crypto";
import type { DirectLinkSession, LoginOptions } from "../../../src/index.ts";
import { type KeptPart } from "../../../src/node/receive/kept-part.ts";
import { type Server, signOn, startServer } from "../../support/index.ts";
import {
  addFiles,
  leaveBehind,
  onlyEntry,
  requestedLine,
  requestInVain,
  temporaryDirectory,
} from "./support.ts";

/** What the file `a` holds. */
export const content = "0123456789";

/** By what the server knows it. */
export const etag: string = `"${sha256(content, "base64url")}"`;

/** A file that waits, and where it is received. */
export interface Scene {
  readonly server: Server;
  readonly session: DirectLinkSession;
  readonly directory: string;
}

/** One file that waits, at a server that offers ranges or does not. */
export async function openScene(
  downloadRanges = true,
  options?: Partial<LoginOptions>,
): Promise<Scene & AsyncDisposable> {
  const server = await startServer();
  server.controls.configure({ downloadRanges });
  const session = await signOn(server, options);
  addFiles(server, ["a", content]);
  const end = async (): Promise<void> => void (await session.signOff());
  return { server, session, directory: await temporaryDirectory(), [Symbol.asyncDispose]: end };
}

interface Left {
  /** What is in the part. */
  readonly part?: string;
  /** Whether the server has moved the file to backup. */
  readonly moved?: boolean;
}

/** Leaves the directory as a call does that kept the first four bytes, but for what is to be otherwise. */
export async function leaveKept(
  { session, directory }: Scene,
  { part = "0123", moved = true, ...changed }: Partial<KeptPart> & Left = {},
): Promise<void> {
  const entry = await onlyEntry(session);
  const line = requestedLine(session, entry);
  if (moved) await requestInVain(session, entry);
  const note = { ...line, validator: etag, bytes: 4, sha256: sha256("0123", "hex"), ...changed };
  await leaveBehind(directory, [line], {
    ".signoff/1.part": part,
    ".signoff/1.kept": JSON.stringify(note),
  });
}

/** The fields `Range` and `If-Range` of each request to backup. */
export function rangesOf({ server }: Scene): (readonly [unknown, unknown])[] {
  return server.requests
    .filter(({ operationId }) => operationId === "downloadBackupFile")
    .map(({ headers }) => [headers.range, headers["if-range"]]);
}

/** Those of a request for the whole file. */
export const wholeFile: readonly [undefined, undefined] = [undefined, undefined];

/** The digest of a text. */
export function sha256(text: string, encoding: "hex" | "base64url"): string {
  return createHash("sha256").update(text).digest(encoding);
}
