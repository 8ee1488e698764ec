import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { binary } from "../engine/answers.ts";
import { BASE_PATH, failure, success } from "./envelope.ts";
import { forCaller } from "./session.ts";
import {
  createLinkToken,
  recordTransfer,
  type State,
  type StoredFile,
  type User,
} from "./state.ts";

const PAGE_SIZE = 100;

/** Lists of waiting and of fetched files, and their bytes. */
export function downloadHandlers(state: State): Record<string, Handler> {
  return {
    listDownloads: forCaller(state, (request, { user }) => listFiles(state, request, user, false)),
    listBackupDownloads: forCaller(state, (request, { user }) =>
      listFiles(state, request, user, true),
    ),
    downloadFile: (request) => sendFile(state, request, false),
    downloadBackupFile: (request) => sendFile(state, request, true),
  };
}

function listFiles(state: State, request: EmulatedRequest, user: User, inBackup: boolean): Answer {
  const page = request.query.number("page") ?? 0;
  if (page < 0) return failure(state, 400);
  const start = page * PAGE_SIZE;
  const files = user.files
    .filter((file) => file.inBackup === inBackup)
    .slice(start, start + PAGE_SIZE)
    .map((file, index) => describeFile(state, user, file, start + index + 1));
  return success(state, "handlerDownloadList", {
    user: user.username,
    files: files.length > 0 ? files : null,
  });
}

/** Each listing has links of its own. They are printed with http, with `=` as it is, and without `/backup`. */
function describeFile(
  state: State,
  owner: User,
  file: StoredFile,
  id: number,
): Record<string, unknown> {
  const k = createLinkToken();
  state.fileLinks.set(k, { owner, file });
  const origin = state.context.url.replace(/^https:/, "http:");
  const linkURL = `${origin}${BASE_PATH}/download/file?lang=pt&k=${k}`;
  return { id, name: file.name, length: file.bytes.length, modified: file.modified, linkURL };
}

function sendFile(state: State, request: EmulatedRequest, inBackup: boolean): Answer {
  const link = state.fileLinks.get(request.query.required("k"));
  if (!link || link.file.inBackup !== inBackup) return failure(state, 404);
  if (!inBackup) {
    link.file.inBackup = true;
    recordTransfer(state, link.owner, "download", link.file);
  }
  return binary(200, link.file.bytes);
}
