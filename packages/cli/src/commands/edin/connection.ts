import { type EdinDocflowSession, login } from "@signoff/edin-docflow";
import { edin } from "../../provider/edin.ts";
import { type LoginSettings, readLogin } from "../../provider/read-login.ts";
import type { SignOnOptions } from "../../provider/sign-on-options.ts";
import type { Surroundings } from "../../perform.ts";
import type { Dialect } from "../../transfer/dialect.ts";
import type { OutputOptions } from "../../transfer/output/output.ts";
import {
  type Connection,
  performTransfer,
  type TransferContext,
  type TransferTask,
} from "../../transfer/perform.ts";
import { explainSignOn, proxyEnd, readEnd, type Route } from "../../transfer/route.ts";
import type { RoundOptions } from "../../transfer/rounds/options.ts";
import { explain, type Settings } from "./failure.ts";

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
  const connection = connectionOf(circumstances);
  return performTransfer(task, { ...circumstances, provider: "edin-docflow", connection });
}

function connectionOf({
  options,
  surroundings,
  dialect: { exitCodes },
  names,
}: Circumstances): Connection<EdinDocflowSession> {
  const { env } = surroundings.terminal;
  let settings: Settings = { names, route: routeOf(options, env) };
  let read: Promise<LoginSettings> | undefined;
  return {
    async open(signal) {
      // Once for all rounds: nobody types a password twice.
      read ??= readLogin(edin, options, surroundings);
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
  const { baseUrl } = found.options;
  const server = typeof baseUrl === "string" && readEnd(baseUrl, all["baseUrl"] ?? "--url");
  return { names: all, route: server ? { server, proxy: route?.proxy } : route };
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
