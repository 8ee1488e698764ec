import type { Answer, Content, EmulatedRequest, Handler } from "../contract.ts";
import { areaOf, filesIn, recordTransfer, type Area } from "./areas.ts";
import { basePath, failure, success } from "./envelope.ts";
import { answerFile } from "./ranges.ts";
import { forCaller } from "./session.ts";
import { createLinkToken, type State, type StoredFile, type Transfer, type User } from "./state.ts";

const pageSize = 100;

/** Lists of waiting and of fetched files, and their bytes. */
export function downloadHandlers(state: State): Record<string, Handler> {
  return {
    listDownloads: forCaller(state, (request, { user }) =>
      listFiles(state, request, user, "download"),
    ),
    listBackupDownloads: forCaller(state, (request, { user }) =>
      listFiles(state, request, user, "backup"),
    ),
    downloadFile: (request) => sendWaitingFile(state, request),
    downloadBackupFile(request) {
      const link = findLink(state, request, "backup");
      return link
        ? answerFile(state, request, link.file)
        : failure(state, 404, "the link opens no file in backup");
    },
  };
}

function listFiles(state: State, { query }: EmulatedRequest, user: User, area: Area): Answer {
  const { firstPage } = state.settings;
  const page = query.number("page") ?? firstPage;
  const start = (page - firstPage) * pageSize;
  const files = filesIn(state, user, area)
    .slice(Math.max(start, 0), Math.max(start + pageSize, 0))
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
  const expiresAt = state.clock.now() + state.settings.linkSeconds * 1000;
  state.fileLinks.set(k, { owner, file, expiresAt });
  const origin = state.context.url.replace(/^https:/, "http:");
  const linkURL = `${origin}${basePath}/download/file?lang=pt&k=${k}`;
  return { id, name: file.name, length: file.content.length, modified: file.modified, linkURL };
}

/** The file is in backup before the first byte leaves, and stays there if none ever does. */
function sendWaitingFile(state: State, request: EmulatedRequest): Answer | Promise<Answer> {
  const link = findLink(state, request, "download");
  if (!link) return failure(state, 404, "the link opens no file in the download area");
  const { owner, file } = link;
  file.backedUpAt = state.clock.now();
  const row = recordTransfer(state, owner, file, { direction: "download", result: "cut" });
  return answerFile(state, request, file, (content) => reported(content, row));
}

function findLink(
  state: State,
  { query }: EmulatedRequest,
  area: Area,
): { readonly owner: User; readonly file: StoredFile } | undefined {
  const link = state.fileLinks.get(query.required("k"));
  if (!link || link.expiresAt <= state.clock.now()) return undefined;
  return areaOf(state, link.file) === area ? link : undefined;
}

/** Tells the report when the last of it is sent. */
function reported({ length, read }: Content, row: Transfer): Content {
  return {
    length,
    async *read() {
      let left = length;
      for await (const bytes of read()) {
        left -= bytes.length;
        // Before the caller can have it all, and ask for the report.
        if (left === 0) row.result = "ok";
        yield bytes;
      }
      if (length === 0) row.result = "ok";
    },
  };
}
