import type { UploadAnswer } from "../schemas.ts";
import type { DirectLinkSession } from "../session.ts";
import { type Frame, formFrame, jsonFrame } from "./frame.ts";
import type { Hashing } from "./hashing.ts";
import type { Upload } from "./options.ts";
import { Passage } from "./passage.ts";
import { addressOf } from "./recipients.ts";
import { replayableBody } from "./replayable-body.ts";
import type { FileSource } from "./source.ts";
import { watchForStall } from "./stall-watch.ts";
import { checkTold } from "./told.ts";

/** What an upload came to. */
export interface UploadResult {
  /** The server's answer; beyond the envelope its shape is not documented. */
  readonly answer: UploadAnswer;
  /** The name that the file was sent with. */
  readonly name: string;
  /** How many bytes the file has. */
  readonly bytes: number;
  /** SHA-1 of the file in hexadecimal, where the runtime can compute it. */
  readonly sha1: string | undefined;
}

const path = "/directlink/v1/upload";

/** A larger upload is cheaper to announce than to send twice. */
const largestUnannounced = 1024 * 1024;

/**
 * Sends a file, piece by piece.
 *
 * @param sha1 of the file, where it is known beforehand.
 */
export async function sendUpload(
  session: DirectLinkSession,
  file: FileSource,
  upload: Upload,
  hashing: Pick<Hashing, "start">,
  sha1: string | undefined,
): Promise<UploadResult> {
  const { name, raw, limits, onProgress } = upload;
  const watch = watchForStall(limits.attempt, upload.signal);
  const passage = new Passage({
    total: file.size,
    startHash: hashing.start,
    sha1,
    onProgress,
    onMove: watch.moved,
  });
  const options = {
    signal: watch.signal,
    timeout: { attempt: Number.POSITIVE_INFINITY, total: limits.total },
  };
  try {
    if (file.size === undefined || file.size > largestUnannounced) {
      await proveSession(session, options);
    }
    const frame = frameOf(file, upload);
    const { data, response } = await session.POST(path, {
      ...options,
      params: raw ? { header: headersOf(upload, sha1) } : {},
      body: bodyOf(file, frame, passage),
      // A form, too, is sent as it is.
      contentType: frame.contentType as "application/json",
    });
    const sent = { bytes: passage.bytes, sha1: sha1 ?? passage.digest };
    checkTold(data, sent, response);
    return { answer: data, name, ...sent };
  } finally {
    watch.stop();
    if (file.size === undefined) await letGo(file.open());
  }
}

/** The session is renewed here, if it is over: a stream can be sent only once, and a refusal may cut off a long body. */
async function proveSession(
  session: DirectLinkSession,
  options: Parameters<typeof session.GET<"/directlink/v1/download/list">>[1],
): Promise<void> {
  await session.GET("/directlink/v1/download/list", options);
}

/** Of a stream that the upload did not come to. */
async function letGo(stream: ReadableStream<Uint8Array>): Promise<void> {
  if (!stream.locked) await stream.cancel().catch(() => {});
}

function frameOf({ type }: FileSource, { raw, name, recipients, message }: Upload): Frame {
  if (raw) return jsonFrame;
  return formFrame(addressOf(recipients, message), name, type || "application/octet-stream");
}

function headersOf(
  { name, recipients, message }: Upload,
  sha1: string | undefined,
): Record<string, string | undefined> {
  const { d, m, c, i } = addressOf(recipients, message);
  return {
    "X-STCPDIRECTLINK-DESTINATION": d,
    "X-STCPDIRECTLINK-EMAIL": m,
    "X-STCPDIRECTLINK-MOBILE": c,
    "X-STCPDIRECTLINK-INFO": i,
    "X-STCPDIRECTLINK-FILENAME": name,
    "X-STCPDIRECTLINK-HASH": sha1,
  };
}

function bodyOf(
  file: FileSource,
  frame: Frame,
  passage: Passage,
): Blob | ReadableStream<Uint8Array> {
  const open = (): ReadableStream<Uint8Array> => passage.open(frame, file.open());
  if (file.size === undefined) return open();
  const { head, tail, contentType } = frame;
  const size = file.size + byteLength(head) + byteLength(tail);
  const parts = file.blob ? [head, file.blob, tail] : [];
  return replayableBody(parts, contentType, size, open);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
