#!/usr/bin/env node
import { parseArgs } from "node:util";
import type { ControlledServer } from "./control/controlled-server.ts";
import { startControl } from "./control/start.ts";
import type { PassedOver } from "./engine/records.ts";
import type { EmulatedServer } from "./engine/server.ts";
import { providers, type ProviderName } from "./providers.ts";
import { startEmulator, type EmulatorOptions } from "./start.ts";

const NAMES = Object.keys(providers) as ProviderName[];

const HELP = `Usage: signoff-emulator [${NAMES.join("|")}]... [OPTION]...

Serves the named providers, or all of them, on 127.0.0.1 until it is
interrupted. Once each listens it prints one line of JSON:
{"provider","url","accounts"}, and "ca" with --tls. The accounts are made up
anew at every start. What the real services are known to pass over is told on
standard error, and passed over.

  --port N      port of the first provider; the next ones follow on from it
                (default: any free ports)
  --tls         serve https with a certificate of its own authority, whose PEM
                is "ca"
  --strict      refuse what the real services pass over, such as an unknown
                query parameter, and say why in the answer
  --control N   take orders by HTTP on that port, 0 for any free one; a last
                line of JSON tells {"control"}, its address, whose GET / tells
                all that can be ordered: faults, lies, time, sessions, files
                and so on
  --help        print this

Exit codes: 0 interrupted, 1 could not start, 2 an argument is wrong.
`;

/** An argument that is wrong. */
class UsageError extends Error {}

/** What to start. */
interface Arguments extends EmulatorOptions {
  readonly providers: readonly ProviderName[];
  /** Port of the control, if there is to be one. */
  readonly control: number | undefined;
}

/** Reads the command line. Throws with a message for the user. */
function readArguments(): Arguments | "help" {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string" },
      tls: { type: "boolean" },
      strict: { type: "boolean" },
      control: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  const unknown = positionals.find((name) => !(NAMES as string[]).includes(name));
  if (unknown !== undefined)
    throw new UsageError(`There is no provider "${unknown}"; there are ${NAMES.join(", ")}.`);
  const { tls = false, strict = false } = values;
  const control = readPort("--control", values.control);
  return {
    providers: positionals.length > 0 ? (positionals as ProviderName[]) : NAMES,
    port: readPort("--port", values.port) ?? 0,
    tls,
    strict,
    onPassedOver: tell,
    control,
    faultServers: control !== undefined && !tls,
  };
}

/** A line for people: standard output is for programs. */
function tell({ provider, method, path, problem }: PassedOver): void {
  process.stderr.write(
    `signoff-emulator: ${provider} passed over: ${method} ${path}: ${problem}\n`,
  );
}

function readPort(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError(`${option} ${text} is no port: give a whole number from 0 to 65535.`);
  return Number(text);
}

async function run(): Promise<void> {
  const options = readArguments();
  if (options === "help") {
    process.stdout.write(HELP);
    return;
  }
  const servers = await startEmulator(options);
  const started = [...new Set(options.providers)].map((name) => servers[name]);
  const close = async (): Promise<void> => {
    await Promise.all([servers.close(), control?.close()]);
  };
  const stop = (): void => void close();
  const control = await openControl(started, options.control, stop).catch(
    async (error: unknown) => {
      await servers.close();
      throw error;
    },
  );
  for (const { provider, url, accounts, ca } of started) {
    process.stdout.write(`${JSON.stringify({ provider, url, accounts, ca })}\n`);
  }
  if (control) process.stdout.write(`${JSON.stringify({ control: control.url })}\n`);
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

async function openControl(
  servers: readonly ControlledServer[],
  port: number | undefined,
  close: () => void,
): Promise<EmulatedServer | undefined> {
  return port === undefined ? undefined : startControl(servers, port, close);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code !== "EADDRINUSE") return error.message;
  return `port ${port} is in use (EADDRINUSE): give another one, or none at all for any that is free.`;
}

/** Whether another argument would do. */
function isMisuse(error: unknown): boolean {
  const { code } = Object(error) as { readonly code?: unknown };
  const isUnparsed = typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
  return isUnparsed || error instanceof UsageError || error instanceof RangeError;
}

try {
  await run();
} catch (error) {
  process.stderr.write(`signoff-emulator: ${describe(error)}\n`);
  if (isMisuse(error)) process.stderr.write("(--help tells more)\n");
  process.exitCode = isMisuse(error) ? 2 : 1;
}
