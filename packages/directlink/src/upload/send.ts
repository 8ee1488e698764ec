import type { UploadAnswer } from "../schemas.ts";
import type { DirectLinkSession } from "../session.ts";
import { type Frame, formFrame, jsonFrame } from "./frame.ts";
import type { Hashing } from "./hashing.ts";
import type { Upload } from "./options.ts";
import { Passage } from "./passage.ts";
import { addressOf } from "./recipients.ts";
import { ReplayableBody } from "./replayable-body.ts";
import { watchForStall } from "./stall-watch.ts";

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
  file: Blob | ReadableStream<Uint8Array>,
  upload: Upload,
  hashing: Pick<Hashing, "start">,
  sha1: string | undefined,
): Promise<UploadResult> {
  const { name, raw, limits, onProgress } = upload;
  const watch = watchForStall(limits.stall, upload.signal);
  const passage = new Passage({
    total: file instanceof Blob ? file.size : undefined,
    startHash: sha1 === undefined ? hashing.start : undefined,
    onProgress,
    onMove: watch.moved,
  });
  const options = {
    signal: watch.signal,
    timeout: { attempt: Number.POSITIVE_INFINITY, total: limits.total },
  };
  try {
    if (!(file instanceof Blob) || file.size > largestUnannounced) {
      await proveSession(session, options);
    }
    const frame = frameOf(file, upload);
    const { data } = await session.POST(path, {
      ...options,
      params: raw ? { header: headersOf(upload, sha1) } : {},
      body: bodyOf(file, frame, passage),
      // A form, too, is sent as it is.
      contentType: frame.contentType as "application/json",
    });
    return { answer: data, name, bytes: passage.bytes, sha1: sha1 ?? passage.digest() };
  } catch (error) {
    throw passage.failure ? passage.failure.error : error;
  } finally {
    watch.stop();
    if (!(file instanceof Blob) && !file.locked) await file.cancel().catch(() => {});
  }
}

/** The session is renewed here, if it is over: a stream can be sent only once, and a refusal may cut off a long body. */
async function proveSession(
  session: DirectLinkSession,
  options: Parameters<typeof session.GET<"/directlink/v1/download/list">>[1],
): Promise<void> {
  await session.GET("/directlink/v1/download/list", options);
}

function frameOf(file: Blob | ReadableStream, { raw, name, recipients, message }: Upload): Frame {
  if (raw) return jsonFrame;
  const type = (file instanceof Blob && file.type) || "application/octet-stream";
  return formFrame(addressOf(recipients, message), name, type);
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
  file: Blob | ReadableStream<Uint8Array>,
  frame: Frame,
  passage: Passage,
): Blob | ReadableStream<Uint8Array> {
  if (!(file instanceof Blob)) return passage.open(frame, file);
  return new ReplayableBody(
    [frame.head, file, frame.tail],
    frame.contentType,
    () => passage.open(frame, file.stream()) as ReadableStream<Uint8Array<ArrayBuffer>>,
  );
}
