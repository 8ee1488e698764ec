import { exitCodes } from "../exit-codes.ts";

/** With what a command ends, by what has happened. */
export interface TransferExitCodes {
  readonly done: number;
  /** A file failed, or this machine refused. */
  readonly incomplete: number;
  readonly usage: number;
  /** The provider refused to sign on. */
  readonly authentication: number;
  /** The provider could not be reached in time. */
  readonly network: number;
  /** The provider refused a call. */
  readonly refused: number;
  /** An answer could not be used. */
  readonly protocol: number;
  /** The sign-off failed, and the session may be alive. */
  readonly alive: number;
  /** Another run is at it; nothing was done. */
  readonly inUse: number;
}

/** By what name commands are called, and with what they end. */
export interface Dialect {
  /** What stands before an error. */
  readonly program: string;
  /** What a command line begins with. */
  readonly command: string;
  readonly exitCodes: TransferExitCodes;
}

/** Of the commands of a provider as parts of `signoff`. */
export function signoffDialect(provider: string): Dialect {
  return { program: "signoff", command: `signoff ${provider}`, exitCodes };
}
