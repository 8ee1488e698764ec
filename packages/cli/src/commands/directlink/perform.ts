import { type DirectLinkSession, login } from "@signoff/directlink";
import type { Surroundings } from "../../perform.ts";
import type { Dialect } from "../../transfer/dialect.ts";
import type { OutputOptions } from "../../transfer/output/output.ts";
import {
  type Connection,
  performTransfer,
  type TransferContext,
  type TransferTask,
} from "../../transfer/perform.ts";
import type { RoundOptions } from "../../transfer/rounds/options.ts";
import { explainSignOn } from "../../transfer/route.ts";
import { type ConnectionOptions, readConnection, settingsOf } from "./connection.ts";
import { explain } from "./failure.ts";

/** What a task works with. */
export type Context = TransferContext<DirectLinkSession>;

/** One command's work between sign-on and sign-off; it gives the exit code. */
export type Task = TransferTask<DirectLinkSession>;

/** Where and how a task is performed. */
export interface Circumstances {
  readonly command: string;
  readonly options: ConnectionOptions & OutputOptions & RoundOptions;
  readonly surroundings: Surroundings;
  readonly dialect: Dialect;
  /** Checks that need no server. */
  readonly prepare: () => Promise<void> | undefined;
}

/** Signs on, performs the task, signs off and tells of it. Gives the exit code, and never rejects. */
export function perform(task: Task, circumstances: Circumstances): Promise<number> {
  const connection = connectionOf(circumstances);
  return performTransfer(task, { ...circumstances, provider: "directlink", connection });
}

function connectionOf({
  options,
  surroundings: { terminal, interruption },
  dialect: { exitCodes },
}: Circumstances): Connection<DirectLinkSession> {
  const settings = settingsOf(options, terminal.env);
  let read: ReturnType<typeof readConnection> | undefined;
  return {
    async open(signal) {
      try {
        // Once for all rounds: nobody types a password twice.
        read ??= readConnection(options, terminal, interruption);
        return await login({ ...(await read), signal });
      } catch (error) {
        throw explainSignOn(error, settings.route);
      }
    },
    explain: (error) => explain(error, exitCodes, settings),
  };
}
