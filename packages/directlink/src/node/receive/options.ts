import { type CallOptions, InvalidOptionError } from "@signoff/core";
import { anySignal, checkFunction, checkSignal, ownOptions } from "@signoff/core/provider";
import type { FileFacts } from "./transfer.ts";

/** How far the transfer of one file is. */
export interface ReceiveProgress {
  /** The name as the server told it. */
  readonly name: string;
  /** Bytes so far; a repeated transfer begins at 0 again, or with what was kept of the file. */
  readonly bytes: number;
  /** Bytes in all. */
  readonly total: number;
}

/** What `receiveFiles` may be given. */
export interface ReceiveOptions extends Pick<CallOptions, "signal" | "timeout"> {
  /** How many files are fetched at a time. Default 4. */
  concurrency?: number | undefined;
  /**
   * Fetches files of these names alone, as the server tells them, and what an earlier call left undone. Default: all.
   */
  names?: readonly string[] | undefined;
  /** Told of each piece that came. */
  onProgress?: ((progress: ReceiveProgress) => void) | undefined;
  /** Told of the files that are fetched next, each time when the lists were read; what it throws is ignored. */
  onFound?: ((files: readonly FileFacts[]) => void) | undefined;
  /**
   * Told of each file that broke off or was aborted, and of which what came is kept: the next transfer of it, be it by this
   * call or the next one, goes on there, if the server has the same file still. What it throws is ignored.
   */
  onKept?: ((part: ReceiveProgress) => void) | undefined;
}

/** {@link ReceiveOptions} without gaps. */
export interface ReceiveSettings extends ReceiveOptions {
  readonly concurrency: number;
}

/** @throws {InvalidOptionError} for names that are none. */
export function checkNames(names: unknown): asserts names is readonly string[] {
  const isList =
    Array.isArray(names) &&
    names.length > 0 &&
    names.every((name) => typeof name === "string" && name !== "");
  if (!isList)
    throw new InvalidOptionError("names", "has to be an array of at least one file name.");
}

/** @throws {InvalidOptionError} for an option that is unknown or of the wrong kind. */
export function checkReceiveOptions(options: ReceiveOptions | undefined): ReceiveSettings {
  const own = ownOptions(
    options ?? {},
    ["signal", "timeout", "concurrency", "names", "onProgress", "onFound", "onKept"],
    "receiveFiles",
  );
  const { concurrency = 4, onProgress, onFound, onKept, signal } = own;
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new InvalidOptionError("concurrency", "has to be a whole number of at least 1.");
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new InvalidOptionError("onProgress", "has to be a function.");
  }
  if (own.names !== undefined) checkNames(own.names);
  checkFunction("onFound", onFound);
  checkFunction("onKept", onKept);
  checkSignal(signal);
  return { ...own, concurrency };
}

/** Settings whose signal `stop` aborts too: what still runs when a call is left. */
export function stoppable(settings: ReceiveSettings): {
  readonly settings: ReceiveSettings;
  readonly signal: AbortSignal;
  readonly stop: () => void;
} {
  const stopping = new AbortController();
  const signal = settings.signal ? anySignal(settings.signal, stopping.signal) : stopping.signal;
  return { settings: { ...settings, signal }, signal, stop: () => stopping.abort() };
}
