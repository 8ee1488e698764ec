#!/usr/bin/env node
import { stringify } from "lossless-json";
import { helpText, readArguments, UsageError } from "./cli/arguments.ts";
import { serveEmulator } from "./serve.ts";

async function run(): Promise<void> {
  const options = readArguments();
  if (options === "help") {
    process.stdout.write(helpText);
    return;
  }
  const { servers, control } = await serveEmulator({ ...options, watched: true });
  for (const server of servers) process.stdout.write(`${stringify(server)}\n`);
  if (control !== undefined) process.stdout.write(`${stringify({ control })}\n`);
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
