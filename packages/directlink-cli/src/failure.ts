import {
  type InvalidOptionError,
  isAuthenticationError,
  isInvalidOptionError,
  isSignoffError,
  type SignoffError,
} from "@signoff/directlink";
import { DirectoryError, FileError } from "@signoff/directlink/node";
import { exitCodes } from "./exit-codes.ts";
import { UsageError } from "./usage-error.ts";

/** What went wrong, for the exit code and for people. */
export interface Failure {
  readonly exitCode: number;
  /** The name of the error's class. */
  readonly kind: string;
  readonly message: string;
}

/** What people set, by the names that the library gives the values. */
export type SettingNames = Readonly<Record<string, string>>;

const argumentNames: SettingNames = {
  baseUrl: "--url",
  username: "--user",
  password: "DIRECTLINK_PASSWORD",
  auth: "--auth",
  "tls.ca": "--ca",
  proxy: "--proxy",
  concurrency: "--concurrency",
  raw: "--raw",
  message: "--message",
  "recipients.user": "--to",
  "recipients.emails": "--email",
  "recipients.mobiles": "--mobile",
};

/**
 * Tells what a thrown value means to who runs the command.
 *
 * @param settings where values came from that did not come by their arguments.
 */
export function explain(error: unknown, settings: SettingNames = {}): Failure {
  const kind = error instanceof Error ? error.name : "Error";
  return { exitCode: exitCodeOf(error), kind, message: messageOf(error, settings) };
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError || isInvalidOptionError(error)) return exitCodes.usage;
  if (isAuthenticationError(error)) return exitCodes.refused;
  if (isSignoffError(error)) return exitCodes.unreachable;
  if (error instanceof DirectoryError && error.reason === "in-use") return exitCodes.inUse;
  return exitCodes.incomplete;
}

function messageOf(error: unknown, settings: SettingNames = {}): string {
  if (!(error instanceof Error)) return String(error);
  if (isInvalidOptionError(error)) return withSettingName(error, settings);
  if (error instanceof FileError && error.cause !== undefined) {
    return `${error.message} ${messageOf(error.cause)}`;
  }
  return isSignoffError(error) ? withCause(error) : error.message;
}

function withSettingName({ option, message }: InvalidOptionError, settings: SettingNames): string {
  const name = settings[option] ?? argumentNames[option];
  return name === undefined ? message : name + message.slice(option.length);
}

/** A connection's failure says why in its cause only. */
function withCause({ message, cause }: SignoffError): string {
  const code = codeOf(cause);
  return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : codeOf(error.cause);
}

/** What the file system said of a file. */
export function explainSystem(error: unknown, file: string): string {
  const code = codeOf(error);
  switch (code) {
    case "ENOENT":
      return `there is no ${file}.`;
    case "EACCES":
      return `${file} may not be read by this user.`;
    case "EISDIR":
      return `${file} is a folder.`;
    default:
      return `${file} (${code ?? "unknown reason"}).`;
  }
}
