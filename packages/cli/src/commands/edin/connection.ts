import { type EdinDocflowSession, login } from "@signoff/edin-docflow";
import { edin } from "../../provider/edin.ts";
import { readLogin } from "../../provider/read-login.ts";
import type { SignOnOptions } from "../../provider/sign-on-options.ts";
import type { Surroundings } from "../../perform.ts";
import type { Dialect } from "../../transfer/dialect.ts";
import type { OutputOptions } from "../../transfer/output/output.ts";
import { createConnection } from "../../transfer/connection.ts";
import {
  performTransfer,
  type TransferContext,
  type TransferTask,
} from "../../transfer/perform.ts";
import { proxyEnd, readEnd, type Route } from "../../transfer/route.ts";
import type { RoundOptions } from "../../transfer/rounds/options.ts";
import { explain } from "./failure.ts";

/** What a task works with. */
export type Context = TransferContext<EdinDocflowSession>;

/** One command's work between sign-on and sign-off; it gives the exit code. */
export type Task = TransferTask<EdinDocflowSession>;

/** Where and how a task is performed. */
interface Circumstances {
  readonly command: string;
  readonly options: SignOnOptions & OutputOptions & RoundOptions;
  readonly surroundings: Surroundings;
  readonly dialect: Dialect;
  /** What the options of the library's functions are called at the command line. */
  readonly names: Readonly<Record<string, string>>;
  /** Checks that need no server. */
  readonly prepare: () => Promise<void> | undefined;
}

/** Signs on, performs the task, signs off and tells of it. Gives the exit code, and never rejects. */
export function perform(task: Task, circumstances: Circumstances): Promise<number> {
  const { options, surroundings, dialect, names } = circumstances;
  const connection = createConnection<EdinDocflowSession>({
    settings: { names, route: routeOf(options, surroundings.terminal.env) },
    read: () => readLogin(edin, options, surroundings),
    // The login checks what it is given.
    login: (found) => login(found as Parameters<typeof login>[0]),
    explain: (error, settings) => explain(error, dialect.exitCodes, settings),
  });
  return performTransfer(task, { ...circumstances, provider: "edin-docflow", connection });
}

const usualUrl = "https://doc.edin.ua";

/** Which way requests go, for errors of the network. */
function routeOf(
  { url, proxy }: SignOnOptions,
  env: Surroundings["terminal"]["env"],
): Route | undefined {
  const [address, by] =
    url === undefined ? [env["EDIN_URL"] || usualUrl, "EDIN_URL"] : [url, "--url"];
  const server = readEnd(address, by);
  return server && { server, proxy: proxyEnd(proxy, env, "EDIN_PROXY", "SIGNOFF_PROXY") };
}
