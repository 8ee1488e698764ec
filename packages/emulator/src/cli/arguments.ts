import { parseArgs } from "node:util";
import type { PassedOver } from "../engine/records.ts";
import { providers, type ProviderName } from "../generated/providers.ts";
import type { ServeOptions } from "../serve.ts";

const providerNames = Object.keys(providers) as ProviderName[];

/** What `--help` prints. */
export const helpText: string = `Usage: signoff-emulator [PROVIDER]... [OPTION]...

Providers: ${providerNames.join(", ")}

Serves the named providers, or all of them, on 127.0.0.1 until it is
interrupted. Once each listens it prints one line of JSON:
{"provider","url","accounts"}, and "ca" with --tls. The accounts are made up
anew at every start, unless --state remembers them. What the real services are
known to pass over is told on standard error, and passed over.

  --port N       port of the first provider; the next ones follow on from it
                 (default: any free ones, or those that --state remembers)
  --tls          serve https with a certificate of its own authority, whose PEM
                 is "ca"
  --strict       refuse what the real services pass over, such as an unknown
                 query parameter, and say why in the answer
  --cors         let pages of any origin send requests and read the answers
  --keys DIR     write the keys of Symphony's accounts into files below DIR,
                 with --tls their certificates and the authority too
  --state FILE   write addresses, accounts and keys into FILE, and begin with
                 those that are in it; sessions and files are not kept
  --control N    take orders by HTTP on that port, 0 for any free one; a last
                 line of JSON tells {"control"}, its address, whose GET / tells
                 all that can be ordered: faults, lies, time, sessions, files
  --help         print this

Exit codes: 0 interrupted, 1 could not start, 2 an argument is wrong.
`;

/** An argument that is wrong. */
export class UsageError extends Error {}

/** What to serve. */
export interface Arguments extends Omit<ServeOptions, "watched"> {
  readonly providers: readonly ProviderName[];
}

/** Reads the command line. Throws with a message for the user. */
export function readArguments(): Arguments | "help" {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string" },
      tls: { type: "boolean" },
      strict: { type: "boolean" },
      cors: { type: "boolean" },
      keys: { type: "string" },
      state: { type: "string" },
      control: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  const unknown = positionals.find((name) => !(providerNames as string[]).includes(name));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no provider "${unknown}"; there are ${providerNames.join(", ")}.`,
    );
  const { tls = false, strict = false, cors = false } = values;
  return {
    providers: positionals.length > 0 ? (positionals as ProviderName[]) : providerNames,
    port: readPort("--port", values.port) ?? 0,
    tls,
    strict,
    onPassedOver: tell,
    cors,
    control: readPort("--control", values.control),
    keys: readPath("--keys", "folder", values.keys),
    state: readPath("--state", "file", values.state),
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

function readPath(option: string, noun: string, text: string | undefined): string | undefined {
  if (text === "") throw new UsageError(`${option} is empty: give the path of a ${noun}.`);
  return text;
}
