import { type DirectLinkSession, login } from "@signoff/directlink";
import type { Surroundings } from "../../perform.ts";
import type { OutputOptions } from "../../transfer/output/output.ts";
import { createConnection } from "../../transfer/connection.ts";
import {
  performTransfer,
  type TransferContext,
  type TransferTask,
} from "../../transfer/perform.ts";
import type { RoundOptions } from "../../transfer/rounds/options.ts";
import { type ConnectionOptions, settingsOf } from "./connection.ts";
import { explain } from "./failure.ts";
import type { DirectLinkDialect } from "./read-login.ts";

/** What a task works with. */
export type Context = TransferContext<DirectLinkSession>;

/** One command's work between sign-on and sign-off; it gives the exit code. */
export type Task = TransferTask<DirectLinkSession>;

/** Where and how a task is performed. */
export interface Circumstances {
  readonly command: string;
  readonly options: ConnectionOptions & OutputOptions & RoundOptions;
  readonly surroundings: Surroundings;
  readonly dialect: DirectLinkDialect;
  /** Checks that need no server. */
  readonly prepare: () => Promise<void> | undefined;
}

/** Signs on, performs the task, signs off and tells of it. Gives the exit code, and never rejects. */
export function perform(task: Task, circumstances: Circumstances): Promise<number> {
  const { options, surroundings, dialect } = circumstances;
  const connection = createConnection<DirectLinkSession>({
    settings: settingsOf(options, surroundings.terminal.env),
    read: () => dialect.readLogin(options, surroundings),
    // The login checks what it is given.
    login: (found) => login(found as Parameters<typeof login>[0]),
    explain: (error, settings) => explain(error, dialect.exitCodes, settings),
  });
  return performTransfer(task, { ...circumstances, provider: "directlink", connection });
}
