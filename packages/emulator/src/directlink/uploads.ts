import { createHash } from "node:crypto";
import type { EmulatedRequest, Handler } from "../contract.ts";
import { failure, success } from "./envelope.ts";
import { forCaller } from "./session.ts";
import { createPin, recordTransfer, storeFile, type State } from "./state.ts";

/** A file on its way in, whichever form it came in. */
interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
  readonly recipient: string | undefined;
  readonly email: string | undefined;
  readonly mobile: string | undefined;
  readonly note: string | undefined;
}

/** Files sent in, for another user or for the sender. */
export function uploadHandlers(state: State): Record<string, Handler> {
  return {
    uploadFile: forCaller(state, (request, { user }) => {
      if (!hashMatches(request)) return failure(state, 400);
      const upload =
        request.contentType === "multipart/form-data" ? readForm(request) : readJson(request);
      const owner = upload.recipient ? state.users.get(upload.recipient) : user;
      if (!owner) return failure(state, 400);
      storeFile(state, owner, upload);
      recordTransfer(state, user, "upload", upload);
      notify(state, upload);
      return success(state, "handlerUpload", { user: user.username });
    }),
  };
}

function readForm({ parts, body }: EmulatedRequest): Upload {
  const { d, m, c, i } = body as Partial<Record<string, string>>;
  const file = parts.find(({ name }) => name === "file");
  return {
    name: file?.filename ?? "file",
    bytes: file?.bytes ?? Buffer.alloc(0),
    recipient: d,
    email: m,
    mobile: c,
    note: i,
  };
}

function readJson({ headers, bytes }: EmulatedRequest): Upload {
  return {
    name: headers.text("X-STCPDIRECTLINK-FILENAME") ?? "upload.json",
    bytes,
    recipient: headers.text("X-STCPDIRECTLINK-DESTINATION"),
    email: headers.text("X-STCPDIRECTLINK-EMAIL"),
    mobile: headers.text("X-STCPDIRECTLINK-MOBILE"),
    note: headers.text("X-STCPDIRECTLINK-INFO"),
  };
}

function hashMatches({ headers, bytes }: EmulatedRequest): boolean {
  const hash = headers.text("X-STCPDIRECTLINK-HASH");
  return (
    hash === undefined || hash.toLowerCase() === createHash("sha1").update(bytes).digest("hex")
  );
}

function notify(state: State, { email, mobile, name, note = "" }: Upload): void {
  for (const to of [email, mobile]) {
    if (to)
      state.messages.push({ to, text: `${name} is waiting. ${note}`.trim(), pin: createPin() });
  }
}
