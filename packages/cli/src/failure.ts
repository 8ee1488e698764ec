import { codeOf, InterruptedError, type Interruption, UsageError } from "@signoff/command-kit";
import {
  isApiError,
  isAuthenticationError,
  isInvalidOptionError,
  isNetworkError,
  isProtocolError,
  isStoreError,
  isTimeoutError,
  type StoreError,
} from "@signoff/core";
import { exitCodes } from "./exit-codes.ts";
import type { Failure } from "./output/records.ts";

/** Tells what a thrown value means to who runs the command, where it may have been interrupted. */
export function explain(error: unknown, { signal, exitCode }: Interruption): Failure {
  if (!signal.aborted) return explainError(error);
  const message = error instanceof InterruptedError ? error.message : "Interrupted.";
  return { exitCode, kind: "Interrupted", message };
}

/** Tells what a thrown value means to who runs the command. */
export function explainError(error: unknown): Failure {
  const kind = error instanceof Error ? error.name : "Error";
  return { exitCode: exitCodeOf(error), kind, message: messageOf(error) };
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError || isInvalidOptionError(error)) return exitCodes.usage;
  if (isStoreError(error)) return exitCodeOfStore(error);
  if (isAuthenticationError(error)) return exitCodes.authentication;
  if (isNetworkError(error) || isTimeoutError(error)) return exitCodes.network;
  if (isApiError(error)) return exitCodes.refused;
  if (isProtocolError(error)) return exitCodes.protocol;
  return exitCodes.incomplete;
}

function exitCodeOfStore({ reason }: StoreError): number {
  const isReadable = !["key", "corrupt", "foreign", "newer"].includes(reason);
  return isReadable ? exitCodes.store : exitCodes.unreadable;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = isStoreError(error) ? codeOf(error.cause) : undefined;
  return code === undefined || error.message.includes(code)
    ? error.message
    : `${error.message} (${code})`;
}
