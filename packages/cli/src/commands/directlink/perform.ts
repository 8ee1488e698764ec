import { type DirectLinkSession, login } from "@signoff/directlink";
import type { Surroundings } from "../../perform.ts";
import type { LoginSettings } from "../../provider/read-login.ts";
import type { OutputOptions } from "../../transfer/output/output.ts";
import {
  type Connection,
  performTransfer,
  type TransferContext,
  type TransferTask,
} from "../../transfer/perform.ts";
import type { RoundOptions } from "../../transfer/rounds/options.ts";
import { explainSignOn, readEnd } from "../../transfer/route.ts";
import { type ConnectionOptions, settingsOf } from "./connection.ts";
import { explain, type Settings } from "./failure.ts";
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
  const connection = connectionOf(circumstances);
  return performTransfer(task, { ...circumstances, provider: "directlink", connection });
}

function connectionOf({
  options,
  surroundings,
  dialect: { exitCodes, readLogin },
}: Circumstances): Connection<DirectLinkSession> {
  let settings = settingsOf(options, surroundings.terminal.env);
  let read: Promise<LoginSettings> | undefined;
  return {
    async open(signal) {
      // Once for all rounds: nobody types a password twice.
      read ??= readLogin(options, surroundings);
      const found = await read;
      settings = withFound(settings, found);
      try {
        // The login checks what it is given.
        return await login({ ...found.options, signal } as Parameters<typeof login>[0]);
      } catch (error) {
        throw explainSignOn(error, settings.route);
      }
    },
    explain: (error) => explain(error, exitCodes, settings),
  };
}

/** By what was found elsewhere than in arguments and variables, too. */
function withFound({ names, route }: Settings, found: LoginSettings): Settings {
  const all = { ...names, ...found.names };
  const server = readEnd(String(found.options["baseUrl"]), all["baseUrl"] ?? "--url");
  return { names: all, route: server && { server, proxy: route?.proxy } };
}
