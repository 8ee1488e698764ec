import { exitCodes } from "../../exit-codes.ts";
import { searchOperations } from "../../operations/find.ts";
import { countOf } from "../../output/count.ts";
import { layTable } from "../../output/table.ts";
import { findProvider } from "../../provider/providers.ts";
import type { Subcommand } from "../subcommand.ts";

const columns = [{ head: "OPERATION", isTitle: true }, { head: "CALL" }, { head: "WHAT IT DOES" }];

/** `signoff ops`: finds operations. */
export const ops: Subcommand = {
  usage: "ops <provider> [words...]",
  summary: "finds operations of a provider by words",
  description:
    "Lists the operations of directlink, edin or symphony that have all of the words in their name, path or description; without words all of them.",
  examples: [
    "signoff ops symphony",
    "signoff ops symphony room member",
    "signoff ops edin signature",
  ],
  configure: () => {},
  taskOf(command) {
    const [word = "", ...words] = command.args;
    return async ({ output }) => {
      const provider = findProvider(word);
      const found = searchOperations(await provider.document(), words);
      for (const { method, path, operation } of found) {
        const { operationId, summary, deprecated = false } = operation;
        output.tell({
          type: "operation",
          operation: operationId,
          method,
          path,
          summary,
          deprecated,
        });
      }
      const rows = found.map(({ method, path, operation }) => [
        operation.operationId ?? "",
        `${method} ${path}`,
        `${operation.deprecated ? "(deprecated) " : ""}${operation.summary ?? ""}`,
      ]);
      output.print(found.length > 0 ? layTable(columns, rows, output.tableWidth) : []);
      output.print([
        `${countOf(found.length, "operation")}. "signoff help ${provider.words[0]} <operation>" tells what one takes.`,
      ]);
      return found.length > 0 ? exitCodes.done : exitCodes.incomplete;
    };
  },
};
