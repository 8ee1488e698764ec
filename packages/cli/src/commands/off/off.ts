import { signOffAccounts } from "@signoff/core/shared";
import { exitCodes } from "../../exit-codes.ts";
import { addKeyOptions } from "../../key/key-options.ts";
import type { Task } from "../../perform.ts";
import { withStore } from "../../store/open-store.ts";
import { addStoreOptions, type StoreOptions } from "../../store/store-options.ts";
import { addConnectOptions } from "../../sweep/connect.ts";
import { readSweepOptions, sweep, type SweepSettings } from "../../sweep/sweep.ts";
import type { Subcommand } from "../subcommand.ts";
import { createSelector, type Selection } from "./selection.ts";

type Options = StoreOptions & SweepSettings & Selection;

/** `signoff off`: signs accounts off for all who use them. */
export const off: Subcommand = {
  usage: "off",
  summary: "sign accounts off, for all who use them",
  description:
    "Signs accounts off, whether somebody uses them or not: calls that run may finish, new ones are refused, and no process logs in again by itself. Ends every session that the store knows of them, and tells a receipt for each.",
  examples: ["signoff off --account ACME", "signoff off --provider symphony", "signoff off --all"],
  configure(command) {
    command
      .option("--all", "every account of the store")
      .option("--provider <name>", "accounts of this provider")
      .option("--account <name>", "accounts of this name, as list shows it");
    addStoreOptions(command);
    addKeyOptions(command);
    addConnectOptions(command);
  },
  taskOf: (command) => signOff(command.opts<Options>()),
};

function signOff(options: Options): Task {
  return async (context) => {
    const isMeant = createSelector(options);
    const sweepOptions = await readSweepOptions(options, context);
    return withStore(options, context, async ({ store }) => {
      let meant = 0;
      const exitCode = await sweep(
        (watching) =>
          signOffAccounts(store, {
            ...sweepOptions,
            ...watching,
            accounts(account) {
              const isOne = isMeant(account);
              if (isOne) meant += 1;
              return isOne;
            },
          }),
        store,
        { command: "off" },
        context,
      );
      if (meant > 0 || options.all) return exitCode;
      context.output.advise(["No account of the store is meant; signoff list shows their names."]);
      return exitCodes.incomplete;
    });
  };
}
