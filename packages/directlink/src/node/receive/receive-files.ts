import { resolve } from "node:path";
import { checkText } from "@signoff/core/provider";
import type { DirectLinkSession } from "../../session.ts";
import { inInbox } from "./in-inbox.ts";
import { checkReceiveOptions, type ReceiveOptions } from "./options.ts";
import type { ReceivedFile } from "./received-file.ts";
import { receiveInto } from "./receive-into.ts";

/**
 * Receives all waiting files into a directory, and gives each one as it is safely in place: whole, on disk, under a name
 * that nothing had before. It may be stopped or killed at any time; the next call goes on where it was, fetches nothing
 * twice and loses nothing. A file is told of again only where the app did not come back for the next one.
 *
 * A download moves its file to backup at the server. What was asked for and is not in place is therefore fetched from
 * there: what was cut goes on where it was, with `Range` and `If-Range` (RFC 9110, sections 13.1.5 and 14), if the server
 * offers ranges and has the same file still, and begins anew otherwise. The folder `.signoff` in the directory holds
 * temporary files, and a journal for as long as something is left to do.
 *
 * @param directory is made where it is not there. One process at a time may receive into it, of one account or several.
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {DirectoryError} when the directory is in use, full, cannot be written to, or its journal is damaged.
 * @throws {FilesNotReceivedError} at the end, when single files could not be fetched or are lost.
 * @throws {AbortError} when the signal aborts, and any error of a call that is not about a single file.
 */
export function receiveFiles(
  session: DirectLinkSession,
  directory: string,
  options?: ReceiveOptions,
): AsyncGenerator<ReceivedFile, void, undefined> {
  checkText("directory", directory);
  const settings = checkReceiveOptions(options);
  return inInbox(resolve(directory), (inbox) => receiveInto(inbox, session, settings));
}
