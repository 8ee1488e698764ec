import { randomBytes } from "node:crypto";
import type { Handler, Part } from "../../contract.ts";
import { text } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import { forMembers } from "../streams/access.ts";
import type { Attachment } from "../streams/stored.ts";

/** Files of messages, handed out as Base64 text. */
export function attachmentHandlers(state: State): Record<string, Handler> {
  return {
    downloadAttachment: forMembers(state, "sid", ({ query }, stream) => {
      const message = state.messages.get(query.required("messageId"));
      if (message?.stream !== stream) return failure(400, "No such message in the stream");
      const fileId = query.required("fileId");
      const files = message.attachments.flatMap((file) => [file, file.preview ?? []].flat());
      const file = files.find(({ id }) => id === fileId);
      return file && message.suppressedAt === undefined
        ? text(200, file.bytes.toString("base64"), "application/octet-stream")
        : failure(400, "No such file in the message");
    }),
  };
}

/** How large the files of a message may be in all, in bytes. */
const largestAttachment = 30 * 1024 * 1024;

/** The files of a form, each with its preview. A text says why they cannot be taken. */
export function attachmentsOf(parts: readonly Part[]): Attachment[] | string {
  const previews = parts.filter(({ name }) => name === "preview");
  const files = parts.filter(({ name }) => name === "attachment");
  if (previews.length > 0 && previews.length !== files.length) {
    return "There has to be one preview for each attachment";
  }
  const size = [...files, ...previews].reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > largestAttachment)
    return `The attachments have ${size} bytes, more than ${largestAttachment}`;
  return files.map(({ filename = "file", contentType, bytes }, index) =>
    createAttachment(filename, contentType, bytes, previews[index]?.bytes),
  );
}

/** Makes a file of a message. */
export function createAttachment(
  name: string,
  contentType: string,
  bytes: Buffer,
  preview: Buffer | undefined,
): Attachment {
  return {
    id: createFileId(),
    name,
    contentType,
    bytes,
    preview: preview && { id: createFileId(), bytes: preview },
  };
}

/** Standard Base64, with all signs that a URL has to escape. */
function createFileId(): string {
  return `${randomBytes(24).toString("base64")}/+=`;
}
