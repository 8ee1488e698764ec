import { gravest } from "../../exit-codes.ts";
import { addKeyOptions } from "../../key/key-options.ts";
import { givenKeys, type KeyOptions } from "../../key/read-keys.ts";
import { countOf } from "../../output/count.ts";
import { paragraph } from "../../output/fit-text.ts";
import type { Task } from "../../perform.ts";
import { addStoreOptions, readStorePlace, type StoreOptions } from "../../store/store-options.ts";
import type { Subcommand } from "../subcommand.ts";
import { examineDirectory } from "./directory.ts";
import type { Finding, Verdict } from "./finding.ts";
import { examineKeyFile } from "./key-file.ts";
import { examineStore } from "./store.ts";

type Options = StoreOptions & KeyOptions;

/** `signoff doctor`: looks for what is wrong, and says what to do. */
export const doctor: Subcommand = {
  usage: "doctor",
  summary: "look whether a store works, and say what to do",
  description:
    "Looks whether the store can be reached, read and written, whether its clock is right, who could read or lose what is kept there, and whether the given key opens it; says what to do about what it finds. It writes one record and takes it back. Sessions are not touched.",
  examples: ["signoff doctor --store file:/var/lib/signoff", "signoff doctor --json"],
  configure(command) {
    addStoreOptions(command);
    addKeyOptions(command);
  },
  taskOf: (command) => examine(command.opts<Options>()),
};

function examine(options: Options): Task {
  return async (context) => {
    const { output, terminal } = context;
    const place = readStorePlace(options, terminal.env);
    const keys = await givenKeys(options, context);
    const found: Finding[] = [];
    const tell = (finding: Finding): void => {
      found.push(finding);
      output.tell(finding, linesOf(finding, output.width));
    };
    output.print([place.name]);
    await examineKeyFile(options, terminal.env, tell);
    const isThere = place.kind === "redis" || (await examineDirectory(place.directory, tell));
    if (isThere) await examineStore({ options, place, keys }, context, tell);
    const troubles = found.filter(({ verdict }) => verdict !== "ok").length;
    output.tell({ type: "summary", command: "doctor", checks: found.length, troubles }, [
      troubles === 0 ? "All is well." : `${countOf(troubles, "thing")} to look at.`,
    ]);
    return gravest(found.map(({ exitCode }) => exitCode));
  };
}

const marks: Readonly<Record<Verdict, string>> = { ok: "ok", warning: "warn", error: "ERROR" };

const indent = 7;

function linesOf({ verdict, message, advice }: Finding, width: number): readonly string[] {
  return [
    ...paragraph(message, width, indent, marks[verdict]),
    ...(advice === undefined ? [] : paragraph(advice, width, indent)),
  ];
}
