import { readFile } from "node:fs/promises";
import { explainSystem, UsageError } from "@signoff/command-kit";
import { parseJson } from "@signoff/core/provider";
import type { Task } from "../../perform.ts";
import { readPort } from "../../values/port.ts";
import { serve } from "../emulate/serve.ts";
import type { Subcommand } from "../subcommand.ts";

interface Options {
  readonly port?: number;
  readonly exec?: string;
}

/** `signoff replay`: answers as a recorded run was answered. */
export const replay: Subcommand = {
  usage: "replay <capsule>",
  summary: "answers on this machine as a recorded run was answered",
  description:
    'Serves the provider of a file of "signoff record" on 127.0.0.1, as "signoff emulate" does. It takes logins of its own accounts, and answers each operation once more as it was answered in that run, with values masked; after that, and what was not recorded, by itself.',
  examples: [
    "signoff replay capsule.json",
    "signoff replay failure.json --exec 'signoff call symphony getSessionInfo'",
  ],
  configure(command) {
    command
      .option("--port <n>", "port to listen on (default: a free one)", readPort)
      .option("--exec <command>", "runs a program with the accounts in its environment");
  },
  taskOf: (command) => replayCapsule(command.args[0] ?? "", command.opts<Options>()),
};

function replayCapsule(file: string, options: Options): Task {
  return async (context) => {
    const capsule = await read(file);
    const { provider } = Object(capsule) as { readonly provider?: unknown };
    if (typeof provider !== "string") throw new UsageError(`${file} is no capsule.`);
    return serve([provider], { ...options, capsule }, context);
  };
}

/** @throws {UsageError} where there is none. */
async function read(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`The capsule cannot be read: ${explainSystem(error, file)}`);
  }
  try {
    return parseJson(text);
  } catch {
    throw new UsageError(`${file} is no capsule: it is not JSON.`);
  }
}
