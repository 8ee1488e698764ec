import { createKey, keyIdsOf } from "@signoff/core/shared";
import { exitCodes } from "../../exit-codes.ts";
import type { Task } from "../../perform.ts";
import type { Subcommand } from "../subcommand.ts";
import { keyLines, savedLines } from "./text.ts";
import { saveKey } from "./save-key.ts";

interface Options {
  readonly out?: string;
}

/** `signoff key`: makes a key. */
export const key: Subcommand = {
  usage: "key",
  summary: "make a key that seals what a store holds",
  description:
    "Makes a key that seals the sessions in a store. All processes that share sessions there need the same one. It is written to a file that only you can read, or to standard output.",
  examples: ["signoff key --out signoff.key", "signoff key --json"],
  configure: (command) => {
    command.option("--out <file>", "write it to a new file that only you can read (0600)");
  },
  taskOf: (command) => makeKey(command.opts<Options>()),
};

function makeKey({ out }: Options): Task {
  return async ({ output }) => {
    const made = createKey();
    const [id = ""] = await keyIdsOf([made]);
    if (out === undefined) {
      output.tell({ type: "key", id, key: made }, [made]);
      output.advise(keyLines(id, output.width));
    } else {
      await saveKey(out, made);
      output.tell({ type: "key", id, path: out }, savedLines(id, out, output.width));
    }
    return exitCodes.done;
  };
}
