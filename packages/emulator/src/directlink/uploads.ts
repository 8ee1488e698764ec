import type { Answer, EmulatedRequest, Handler, SpooledFile } from "../contract.ts";
import { readAll } from "../engine/content.ts";
import { recordTransfer, storeFile } from "./areas.ts";
import { failure, success } from "./envelope.ts";
import { notify } from "./messages.ts";
import { forCaller } from "./session.ts";
import type { State } from "./state.ts";

/** Larger JSON is not looked into. */
const largestJson = 64 * 1024 * 1024;

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
      if (!upload) return failure(state, 400, "a file with a name is needed");
      if (!owner) return failure(state, 400, "there is no such recipient");
      const refusal = await refusalOf(state, upload);
      if (refusal) return refusal;
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

/** How an upload is refused. The vendor documents no status for these; all are documented for the call. */
async function refusalOf(state: State, upload: Upload): Promise<Answer | undefined> {
  const { name, file, isJson, hash, emails } = upload;
  const { uploadMaxFileSize, uploadNames, uploadValidateJSON } = state.settings;
  if (file.length > uploadMaxFileSize)
    return failure(state, 400, `the file is larger than ${uploadMaxFileSize} bytes`);
  if (uploadNames && name.search(uploadNames) === -1)
    return failure(state, 403, "a filter blocks the name");
  if (!emails.every((address) => /^[^@]+@[^@]+$/.test(address)))
    return failure(state, 400, "a mail address is none");
  if (hash !== undefined && hash !== file.sha1)
    return failure(state, 400, "the hash is not the SHA-1 of the body");
  if (isJson && uploadValidateJSON && !(await holdsJson(file)))
    return failure(state, 400, "the body is no JSON");
  return undefined;
}

async function holdsJson(file: SpooledFile): Promise<boolean> {
  if (file.length > largestJson) return true;
  const text = (await readAll(file.read())).toString("utf8");
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
