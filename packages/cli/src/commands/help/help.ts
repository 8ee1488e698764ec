import { UsageError } from "@signoff/command-kit";
import type { Command } from "commander";
import { exitCodes } from "../../exit-codes.ts";
import { describeOperation, descriptionLines } from "../../operations/describe.ts";
import { findOperation } from "../../operations/find.ts";
import { findProvider, providers } from "../../provider/providers.ts";
import type { Subcommand } from "../subcommand.ts";

/** `signoff help`: of the program, of a command, or of an operation. */
export const help: Subcommand = {
  usage: "help [words...]",
  summary: "tells of a command, or what an operation takes and answers",
  description:
    "Without words it tells of this program, with the name of a command of that; with a provider and an operation it shows what the operation does, its flags, and what each status means.",
  examples: [
    "signoff help list",
    "signoff help symphony createMessage",
    "signoff help edin GET /bdoc/user-profile",
  ],
  configure: () => {},
  taskOf(command) {
    const [first, ...rest] = command.args;
    return async ({ output }) => {
      const provider = providers.find(({ words }) => first !== undefined && words.includes(first));
      if (!provider || rest.length === 0) {
        const text = helpOf(command, first).trimEnd();
        output.tell({ type: "help", command: first, text }, text.split("\n"));
        return exitCodes.done;
      }
      const document = await findProvider(provider.words[0]).document();
      const described = describeOperation(
        document,
        findOperation(document, provider.words[0], rest),
      );
      output.tell(
        { type: "operation", ...described },
        descriptionLines(described, provider.words[0], output.width),
      );
      return exitCodes.done;
    };
  },
};

function helpOf({ parent }: Command, name: string | undefined): string {
  const program = parent ?? undefined;
  const found = name === undefined ? program : program?.commands.find((one) => one.name() === name);
  if (found) return found.helpInformation();
  throw new UsageError(`There is no command ${JSON.stringify(name)}; "signoff --help" lists them.`);
}
