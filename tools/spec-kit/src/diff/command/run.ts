import { consoleOutput, type Output } from "../../output.ts";
import { UsageError } from "../../repository.ts";

/** Runs a command and answers its exit code; 1 where a spec cannot be read, 2 where the call is at fault. */
export async function runCommand(
  command: (args: readonly string[], output: Output) => Promise<number>,
): Promise<number> {
  try {
    return await command(process.argv.slice(2), consoleOutput);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    consoleOutput.error(error.message);
    const code = "code" in error ? String(error.code) : "";
    return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS") ? 2 : 1;
  }
}
