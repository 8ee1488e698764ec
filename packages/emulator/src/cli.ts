#!/usr/bin/env node
import { parseArgs } from "node:util";
import { providers, type ProviderName } from "./providers.ts";
import { startEmulator, type EmulatorOptions } from "./start.ts";

const NAMES = Object.keys(providers) as ProviderName[];

const HELP = `Usage: signoff-emulator [${NAMES.join("|")}]... [--port N] [--tls] [--strict] [--help]

Serves the named providers, or all of them, on 127.0.0.1 until it is interrupted. Once each listens it prints
one line of JSON: {"provider","url","accounts"}, and "ca" with --tls. The accounts are made up anew at every start.

  --port N   port of the first provider; the next ones follow on from it (default: any free ports)
  --tls      serve https with a certificate of its own authority, whose PEM is "ca"
  --strict   refuse what the real services pass over, such as an unknown query parameter, and say why
  --help     print this
`;

/** Reads the command line. Throws with a message for the user. */
function readArguments(): EmulatorOptions | "help" {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string" },
      tls: { type: "boolean" },
      strict: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  const unknown = positionals.find((name) => !(NAMES as string[]).includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no provider "${unknown}"; there are ${NAMES.join(", ")}.`);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port} is no port.`);
  return {
    providers: positionals.length > 0 ? (positionals as ProviderName[]) : NAMES,
    port,
    tls: values.tls ?? false,
    strict: values.strict ?? false,
  };
}

async function run(): Promise<void> {
  const options = readArguments();
  if (options === "help") {
    process.stdout.write(HELP);
    return;
  }
  const servers = await startEmulator(options);
  for (const name of new Set(options.providers)) {
    const { provider, url, accounts, ca } = servers[name];
    process.stdout.write(`${JSON.stringify({ provider, url, accounts, ca })}\n`);
  }
  const stop = (): void => void servers.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

try {
  await run();
} catch (error) {
  process.stderr.write(
    `signoff-emulator: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
