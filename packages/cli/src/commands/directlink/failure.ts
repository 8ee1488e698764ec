import { codeOf, UsageError } from "@signoff/command-kit";
import {
  isApiError,
  isInvalidOptionError,
  isSignoffError,
  type SignoffError,
} from "@signoff/directlink";
import { isDirectoryError, isFileError } from "@signoff/directlink/node";
import { describeOption } from "./option-words.ts";
import type { Failure } from "../../output/records.ts";
import type { Settings } from "../../transfer/connection.ts";
import type { TransferExitCodes } from "../../transfer/dialect.ts";
import { exitCodeOfCall } from "../../transfer/exit-code.ts";
import { InUseError } from "../../transfer/in-use-error.ts";
import { describeRoute, type Route } from "../../transfer/route.ts";

const unknownSettings: Settings = { names: {}, route: undefined };

/** Tells what a thrown value means to who runs the command. */
export function explain(
  error: unknown,
  exitCodes: TransferExitCodes,
  settings: Settings = unknownSettings,
): Failure {
  const kind = error instanceof Error ? error.name : "Error";
  return { exitCode: exitCodeOf(error, exitCodes), kind, message: messageOf(error, settings) };
}

function exitCodeOf(error: unknown, exitCodes: TransferExitCodes): number {
  if (error instanceof UsageError || isInvalidOptionError(error)) return exitCodes.usage;
  if (isDirectoryError(error) && error.reason === "in-use") return exitCodes.inUse;
  if (error instanceof InUseError) return exitCodes.inUse;
  return exitCodeOfCall(error, exitCodes) ?? exitCodes.incomplete;
}

function messageOf(error: unknown, settings: Settings): string {
  if (!(error instanceof Error)) return String(error);
  if (isInvalidOptionError(error)) return describeOption(error, settings.names);
  if (isFileError(error) && error.cause !== undefined) {
    return `${error.message} ${messageOf(error.cause, settings)}`;
  }
  return isSignoffError(error) ? withCause(error, settings.route) : error.message;
}

function withCause(error: SignoffError, route: Route | undefined): string {
  const { message, cause } = error;
  const code = codeOf(cause);
  const told = code === undefined || message.includes(code) ? message : `${message} (${code})`;
  if (!route) return told;
  return told + describeRoute(error, route) + describeStranger(error, route);
}

/** Of a server that knows nothing of the call to sign on. */
function describeStranger(error: SignoffError, { server }: Route): string {
  const isStrange = isApiError(error) && [404, 405].includes(error.status);
  if (!isStrange || !/\/(oauth2\/token|auth\/login)$/.test(error.operation ?? "")) return "";
  return ` There is no DirectLink at ${server.host} by the path of ${server.setting}.`;
}
