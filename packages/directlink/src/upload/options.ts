import { type CallOptions, InvalidOptionError, type TimeoutOptions } from "@signoff/core";
import {
  checkFunction,
  checkSignal,
  ownOptions,
  readFileName,
  resolveTimeout,
} from "@signoff/core/provider";
import { type Recipients, checkMessage, checkRecipients } from "./recipients.ts";

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes of the file that were handed to the connection; where an upload is sent again, they begin at 0 again. */
  readonly bytes: number;
  /** Bytes in all; `undefined` for a stream. */
  readonly total: number | undefined;
}

/** What `uploadFile` may be given. */
export interface UploadOptions extends Pick<CallOptions, "signal"> {
  /** The name to store the file under. Default: that of the `File`, or the last part of the path. */
  name?: string | undefined;
  /** For whom the file is. Default: the own mailbox. */
  recipients?: Recipients | undefined;
  /** The message of the notification, of 128 characters at most. */
  message?: string | undefined;
  /**
   * `true` sends a JSON document as the body itself, with its SHA-1 for the server to check, in place of a form. Not for
   * streams: the SHA-1 has to be known beforehand. Default `false`.
   */
  raw?: boolean | undefined;
  /** Told of each piece that was handed over; what it throws is ignored. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  /**
   * `attempt` is how long, in ms, nothing may move: no byte of the file, and after the last one no answer. Default
   * 120,000. `total`, or a plain number, limits the whole upload. Default: no limit.
   */
  timeout?: number | TimeoutOptions | undefined;
}

const optionNames: readonly (keyof UploadOptions)[] = [
  "name",
  "recipients",
  "message",
  "raw",
  "onProgress",
  "timeout",
  "signal",
];

/** Options without gaps, checked. */
export interface Upload extends Pick<UploadOptions, "signal" | "onProgress" | "message"> {
  readonly name: string;
  readonly recipients: Recipients;
  readonly raw: boolean;
  /** In ms; `attempt` is how long nothing may move. */
  readonly limits: Required<{ readonly [Name in keyof TimeoutOptions]: number }>;
}

const defaultLimits = { attempt: 120_000, total: Number.POSITIVE_INFINITY };

/**
 * Checks the options of an upload, as `uploadFile` does before any request; here without a session, for who wants to know
 * before signing on.
 *
 * @param defaultName where the options have none.
 * @returns the options without gaps.
 * @throws {InvalidOptionError} for an option that is unknown or unfit.
 */
export function checkUploadOptions(
  options: UploadOptions | undefined,
  defaultName: string | undefined,
): Upload {
  const own = ownOptions(options, optionNames, "uploadFile");
  const { message, raw = false, onProgress, signal } = own;
  if (typeof raw !== "boolean") throw new InvalidOptionError("raw", "has to be true or false.");
  checkSignal(signal);
  checkFunction("onProgress", onProgress);
  const name = readFileName("name", own.name, defaultName, "give the name to store the file under");
  checkMessage(message);
  const recipients = checkRecipients(own.recipients);
  if (raw) checkHeaderTexts({ name, message, "recipients.user": recipients.user });
  const limits = resolveTimeout(own.timeout, defaultLimits);
  return { name, message, raw, recipients, onProgress, signal, limits };
}

/** How the API encodes other characters in a header is not documented. */
function checkHeaderTexts(texts: Readonly<Record<string, string | undefined>>): void {
  for (const [option, text = ""] of Object.entries(texts)) {
    if (/^[\x20-\x7e]*$/.test(text) && text === text.trim()) continue;
    throw new InvalidOptionError(
      option,
      "has to be plain ASCII text without blanks at its ends where raw is set; leave raw out.",
    );
  }
}
