import type { EmulatedRequest, Handler, SpooledFile } from "../contract.ts";
import { readAll } from "../engine/content.ts";
import { recordTransfer, storeFile } from "./areas.ts";
import { failure, success } from "./envelope.ts";
import { notify } from "./messages.ts";
import { forCaller } from "./session.ts";
import type { State } from "./state.ts";

/** Larger JSON is not looked into. */
const LARGEST_JSON = 64 * 1024 * 1024;

/** A file on its way in, whichever form it came in. */
interface Upload {
  readonly name: string;
  readonly file: SpooledFile;
  readonly isJson: boolean;
  /** SHA-1 that the sender says the file has. */
  readonly hash: string | undefined;
  readonly recipient: string | undefined;
  /** Mail addresses; the API does not document what separates them, so all that is usual does. */
  readonly emails: readonly string[];
  readonly mobile: string | undefined;
  readonly note: string | undefined;
}

/** Files sent in, for another user or for the sender. */
export function uploadHandlers(state: State): Record<string, Handler> {
  return {
    uploadFile: forCaller(state, async (request, { user }) => {
      const upload =
        request.contentType === "multipart/form-data" ? readForm(request) : readJson(request);
      const owner = upload?.recipient ? state.users.get(upload.recipient) : user;
      if (!upload || !owner) return failure(state, 400);
      const refusal = await refusalOf(state, upload);
      if (refusal) return failure(state, refusal);
      const file = { name: upload.name, content: upload.file };
      upload.file.keep();
      storeFile(state, owner, file);
      recordTransfer(state, user, file, { direction: "upload", result: "ok" });
      notify(state, upload);
      return success(state, "handlerUpload", { user: user.username });
    }),
  };
}

function readForm({ parts, body }: EmulatedRequest): Upload | undefined {
  const { d, m, c, i } = body as Partial<Record<string, string>>;
  const { filename, file } = parts.find(({ name }) => name === "file") ?? {};
  if (!filename || !file) return undefined;
  return {
    name: filename,
    file,
    isJson: false,
    hash: undefined,
    recipient: d,
    emails: addresses(m),
    mobile: c,
    note: i,
  };
}

function readJson({ headers, file }: EmulatedRequest): Upload | undefined {
  if (!file) return undefined;
  return {
    name: headers.text("X-STCPDIRECTLINK-FILENAME") ?? "upload.json",
    file,
    isJson: true,
    hash: headers.text("X-STCPDIRECTLINK-HASH")?.toLowerCase(),
    recipient: headers.text("X-STCPDIRECTLINK-DESTINATION"),
    emails: addresses(headers.text("X-STCPDIRECTLINK-EMAIL")),
    mobile: headers.text("X-STCPDIRECTLINK-MOBILE"),
    note: headers.text("X-STCPDIRECTLINK-INFO"),
  };
}

function addresses(list = ""): string[] {
  return list.split(/[\s,;]+/).filter((address) => address !== "");
}

/** The status that an upload is refused with. The vendor documents none for these; all are documented for the call. */
async function refusalOf({ settings }: State, upload: Upload): Promise<number | undefined> {
  const { name, file, isJson, hash, emails } = upload;
  if (file.length > settings.uploadMaxFileSize) return 400;
  if (settings.uploadNames && name.search(settings.uploadNames) === -1) return 403;
  if (!emails.every((address) => /^[^@]+@[^@]+$/.test(address))) return 400;
  if (hash !== undefined && hash !== file.sha1) return 400;
  if (isJson && settings.uploadValidateJSON && !(await holdsJson(file))) return 400;
  return undefined;
}

async function holdsJson(file: SpooledFile): Promise<boolean> {
  if (file.length > LARGEST_JSON) return true;
  const text = (await readAll(file.read())).toString("utf8");
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
