import type { Handler } from "../../contract.ts";
import type { State } from "../state.ts";
import { archiveRequestHandlers } from "./archive-requests.ts";
import { archiveHandlers } from "./archives.ts";
import { documentHandlers } from "./documents.ts";
import { internalDocumentHandlers } from "./internal-documents.ts";
import { internalUploadHandlers } from "./internal-uploads.ts";
import { journalHandlers } from "./journal.ts";
import { logFileHandlers } from "./log-files.ts";
import { mobileSigningHandlers } from "./mobile-signing.ts";
import { packageTagHandlers } from "./package-tags.ts";
import { packageHandlers } from "./packages.ts";
import { reportHandlers } from "./reports.ts";
import { sendingHandlers } from "./sending.ts";
import { signatureHandlers } from "./signatures.ts";
import { statusHandlers } from "./statuses.ts";
import { structuredDocumentHandlers } from "./structured-documents.ts";

/** Everything that documents go through. */
export function flowHandlers(state: State): Record<string, Handler> {
  return {
    ...packageHandlers(state),
    ...documentHandlers(state),
    ...structuredDocumentHandlers(state),
    ...signatureHandlers(state),
    ...mobileSigningHandlers(state),
    ...sendingHandlers(state),
    ...statusHandlers(state),
    ...journalHandlers(state),
    ...packageTagHandlers(state),
    ...archiveHandlers(state),
    ...archiveRequestHandlers(state),
    ...internalDocumentHandlers(state),
    ...internalUploadHandlers(state),
    ...reportHandlers(state),
    ...logFileHandlers(state),
  };
}
