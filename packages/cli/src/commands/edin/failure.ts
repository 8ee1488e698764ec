import { codeOf, UsageError } from "@signoff/command-kit";
import {
  type Int64,
  type InvalidOptionError,
  isInvalidOptionError,
  isSignoffError,
} from "@signoff/core";
import { isSystemError } from "@signoff/core/provider/node";
import { isSendingError, type SendingError } from "@signoff/edin-docflow";
import type { Failure } from "../../output/records.ts";
import type { Settings } from "../../transfer/connection.ts";
import type { TransferExitCodes } from "../../transfer/dialect.ts";
import { exitCodeOfCall } from "../../transfer/exit-code.ts";
import { ProgramError } from "../../transfer/hooks/run-program.ts";
import { InUseError } from "../../transfer/in-use-error.ts";
import { describeRoute } from "../../transfer/route.ts";

/** What went wrong, and with which draft. */
export interface EdinFailure extends Failure {
  readonly package?: Int64;
}

/** Tells what a thrown value means to who runs the command. */
export function explain(
  error: unknown,
  exitCodes: TransferExitCodes,
  settings: Settings,
): EdinFailure {
  const kind = error instanceof Error ? error.name : "Error";
  const failure = {
    exitCode: exitCodeOf(error, exitCodes),
    kind,
    message: messageOf(error, settings),
  };
  return isSendingError(error) ? { ...failure, package: error.packageId } : failure;
}

function exitCodeOf(error: unknown, exitCodes: TransferExitCodes): number {
  if (error instanceof UsageError || isInvalidOptionError(error)) return exitCodes.usage;
  if (error instanceof InUseError) return exitCodes.inUse;
  const cause = isSendingError(error) ? error.cause : error;
  return exitCodeOfCall(cause, exitCodes) ?? exitCodes.incomplete;
}

function messageOf(error: unknown, settings: Settings): string {
  if (!(error instanceof Error)) return String(error);
  if (isInvalidOptionError(error)) return describeOption(error, settings);
  if (isSendingError(error)) return describeSending(error, settings);
  if (isSystemError(error)) return describeDisk(error);
  if (!isSignoffError(error)) return error.message;
  const { message, cause } = error;
  const code = codeOf(cause);
  const told = code === undefined || message.includes(code) ? message : `${message} (${code})`;
  return settings.route ? told + describeRoute(error, settings.route) : told;
}

/** What is in place stays, whatever the file system says. */
function describeDisk(error: Error & { readonly code: string; readonly path?: string }): string {
  const { code, path, message } = error;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return `The disk is full (${code}): make room, and run it again; it goes on where it was.`;
  }
  if (path === undefined) return message;
  return `${path} cannot be used (${code}): see that this user may read and write there, and run it again; it goes on where it was.`;
}

function describeOption({ option, message }: InvalidOptionError, { names }: Settings): string {
  const name = names[option];
  return sayAtShell(name === undefined ? message : name + message.slice(option.length));
}

/** Where the draft is, and how to go on with it from a shell. */
function describeSending(error: SendingError, settings: Settings): string {
  const { packageId, reason, step, cause } = error;
  const why = isOwn(cause) ? messageOf(cause, settings) : sayAtShell(error.message);
  const stopped = isOwn(cause) ? `Package ${packageId} stopped at the step "${step}": ${why}` : why;
  const next =
    reason === "outcome-unknown"
      ? "It may have been sent: --draft looks, and sends it where it was not"
      : "Nothing is lost: go on";
  return `${stopped.replace(/\.?$/, ".")} ${next} with the same command and --draft ${packageId}.`;
}

function isOwn(cause: unknown): boolean {
  return cause instanceof ProgramError || cause instanceof UsageError || isSignoffError(cause);
}

/** What the library advises to whoever writes code, and what is to be done at a command line in place of it. */
const advice: readonly (readonly [ofLibrary: string, ofCommand: string])[] = [
  ["or set allowInsecure", "or give --allow-insecure"],
  ["give credentials as options of the login", "give --user, and EDIN_PASSWORD"],
  ["http://user:password@proxy.example:3128", "http://proxy.example:3128"],
  [" Go on with sendDraft.", ""],
  ["give sign, which signs it", "give --sign, or --signatures"],
  ["give some.", "name files."],
  ["give the packageId of a draft of your own", "give --draft the package of a draft of your own"],
];

function sayAtShell(message: string): string {
  return advice.reduce(
    (text, [ofLibrary, ofCommand]) => text.replaceAll(ofLibrary, ofCommand),
    message,
  );
}
