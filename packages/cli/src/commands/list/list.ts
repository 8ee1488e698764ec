import { listAccounts, type ListedAccount } from "@signoff/core/shared";
import { providers } from "signoff/shared";
import { exitCodes } from "../../exit-codes.ts";
import { addKeyOptions } from "../../key/key-options.ts";
import { givenKeys, type KeyOptions, sealOptions } from "../../key/read-keys.ts";
import { leftLines } from "../../left/text.ts";
import { troublesOf } from "../../left/troubles.ts";
import { countOf } from "../../output/count.ts";
import type { Context, Task } from "../../perform.ts";
import { type OpenStore, withStore } from "../../store/open-store.ts";
import { addStoreOptions, type StoreOptions } from "../../store/store-options.ts";
import type { Subcommand } from "../subcommand.ts";
import { sumOf } from "./sum.ts";
import { accountLines, sumLines } from "./text.ts";

type Options = StoreOptions & KeyOptions;

/** `signoff list`: what a store holds. */
export const list: Subcommand = {
  usage: "list",
  summary: "show who is signed on where, and who holds it",
  description:
    "Shows each account of a store: where it is signed on and since when, the processes that hold it, and what is left over and why. It only reads, and needs no key; with one it tells what cannot be opened by it.",
  examples: ["signoff list --store file:/var/lib/signoff", "signoff list --json"],
  configure(command) {
    addStoreOptions(command);
    addKeyOptions(command);
  },
  taskOf: (command) => listStore(command.opts<Options>()),
};

function listStore(options: Options): Task {
  return async (context) => {
    const seal = sealOptions(await givenKeys(options, context), options);
    return withStore(options, context, (open) => show(open, seal, context));
  };
}

async function show(
  { store }: OpenStore,
  seal: ReturnType<typeof sealOptions>,
  { output, interruption: { signal } }: Context,
): Promise<number> {
  const accounts: ListedAccount[] = [];
  for await (const account of listAccounts(store, { ...seal, providers, signal })) {
    accounts.push(account);
    output.tell({ type: "account", ...account });
    output.progress(`${countOf(accounts.length, "account")} read`);
  }
  // Its times are by its clock.
  const now = await store.now();
  const { width, tableWidth } = output;
  output.print(accountLines(accounts, now, tableWidth));
  output.print(leftLines(troublesOf(accounts.flatMap(({ left }) => left)), now, width));
  const sum = sumOf(accounts);
  output.tell(sum, sumLines(sum, width));
  return exitCodes.done;
}
