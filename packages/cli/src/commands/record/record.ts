import { writeFile } from "node:fs/promises";
import { explainSystem, UsageError } from "@signoff/command-kit";
import { stringifyJson } from "@signoff/core";
import { type CallRecorder, recordCalls } from "@signoff/core/node";
import { exitCodes } from "../../exit-codes.ts";
import { countOf } from "../../output/count.ts";
import { paragraph } from "../../output/fit-text.ts";
import type { Context, Task } from "../../perform.ts";
import type { Through } from "../../provider/through.ts";
import type { Subcommand } from "../subcommand.ts";

interface Options {
  readonly capsule?: string;
  readonly always?: true;
  readonly json?: true;
}

const usualFile = "capsule.json";

/** `signoff record`: a command whose calls are kept for a bug report. */
export const record: Subcommand = {
  usage: "record <command...>",
  summary: "runs a command, and writes its last calls for a bug report if it fails",
  description:
    'Runs "signoff call" as it is written behind it. When it fails, its last requests and answers are written to a file, without their values: letters become x, digits 0. "signoff replay" answers by that file, so that others see the same failure. Ends with the exit code of the command.',
  examples: [
    "signoff record call edin searchPackages --body @search.json",
    "signoff record --capsule failure.json call symphony getSessionInfo",
  ],
  configure(command) {
    command
      .allowUnknownOption()
      .option("--capsule <file>", `where it is written (default: ${usualFile})`)
      .option("--always", "writes it after a run that went well too");
  },
  taskOf: (command) => recordRun(command.args, command.optsWithGlobals<Options>()),
};

function recordRun(words: readonly string[], options: Options): Task {
  return async (context) => {
    if (words[0] !== "call")
      throw new UsageError(
        `signoff record runs "signoff call", not ${JSON.stringify(words[0] ?? "")}: signoff record call PROVIDER OPERATION. Apps use recordCalls() of @signoff/core/node.`,
      );
    const recorders: CallRecorder[] = [];
    const through: Through = (transport) => {
      const recorder = recordCalls({ transport });
      recorders.push(recorder);
      return recorder.transport;
    };
    const exitCode = await runAgain(words, options, { ...context, through });
    const [capsule] = recorders.flatMap((recorder) => recorder.capsule() ?? []);
    if (exitCode === exitCodes.done && !options.always) {
      tell(context, undefined, "The command went well: nothing was written (--always does).");
    } else if (capsule === undefined) {
      tell(context, undefined, "Nothing was sent: there is nothing to write.");
    } else {
      const file = options.capsule ?? usualFile;
      await save(file, stringifyJson(capsule));
      const calls = countOf(capsule.calls.length, "request");
      tell(
        context,
        file,
        `${file}: ${calls}, without values. Look it through before you pass it on.`,
      );
    }
    return exitCode;
  };
}

/** The command line that was written behind. */
async function runAgain(
  words: readonly string[],
  { json }: Options,
  surroundings: Pick<Context, "terminal" | "interruption" | "through">,
): Promise<number> {
  // Programs know their commands, of which this is one.
  const { createProgram } = await import("../../program.ts");
  let exitCode: number = exitCodes.done;
  const program = createProgram(surroundings, (code) => {
    exitCode = code;
  });
  await program.parseAsync([...words, ...(json ? ["--json"] : [])], { from: "user" });
  return exitCode;
}

/** @throws {UsageError} where it cannot be written. */
async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, `${text}\n`, { mode: 0o600 });
  } catch (error) {
    throw new UsageError(`--capsule cannot be written: ${explainSystem(error, file)}`);
  }
}

function tell({ output }: Context, file: string | undefined, text: string): void {
  output.tell({ type: "capsule", file: file ?? null });
  output.advise(paragraph(text, output.width, 0));
}
