#!/usr/bin/env node
import { stringify } from "lossless-json";
import { helpText, readArguments, UsageError, type Arguments } from "./cli/arguments.ts";
import { writeKeys } from "./cli/key-files.ts";
import { explainControlPort, explainPort } from "./cli/refused-port.ts";
import { readState, writeState } from "./cli/state-file.ts";
import { watchForEnd, type Ending } from "./cli/until-ended.ts";
import type { ControlledServer } from "./control/controlled-server.ts";
import { startControl } from "./control/start.ts";
import type { EmulatedServer } from "./engine/server.ts";
import { startAgain, type Kept } from "./start.ts";

async function run(): Promise<void> {
  const options = readArguments();
  if (options === "help") {
    process.stdout.write(helpText);
    return;
  }
  const ending = watchForEnd();
  try {
    await start(options, ending);
  } catch (error) {
    ending.forget();
    throw error;
  }
}

/** Starts what was asked for, tells where it is, and ends it when it is to end. */
async function start({ state, keys, ...options }: Arguments, ending: Ending): Promise<void> {
  const kept: Kept =
    state === undefined ? { ports: new Map(), secrets: new Map() } : readState(state);
  const servers = await startAgain(options, kept).catch((error: unknown) => {
    throw explainPort(error, { port: options.port, state });
  });
  const started = [...new Set(options.providers)].map((name) => servers[name]);
  let control: EmulatedServer | undefined;
  const close = async (): Promise<void> => {
    ending.forget();
    await Promise.all([servers.close(), control?.close()]);
  };
  const stop = (): void => void close();
  try {
    if (options.control !== undefined) {
      control = await startControl(started, options.control, stop).catch((error: unknown) => {
        throw explainControlPort(error);
      });
    }
    if (keys !== undefined) await writeKeys(keys, started);
    const view = { servers: started.map(viewOf), control: control?.url };
    if (state !== undefined) writeState(state, view, kept);
    for (const server of view.servers) process.stdout.write(`${stringify(server)}\n`);
    if (control) process.stdout.write(`${stringify({ control: control.url })}\n`);
  } catch (error) {
    await close();
    throw error;
  }
  ending.whenAsked(stop);
}

function viewOf({
  provider,
  url,
  accounts,
  ca,
}: ControlledServer): Pick<ControlledServer, "provider" | "url" | "accounts" | "ca"> {
  return { provider, url, accounts, ca };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
