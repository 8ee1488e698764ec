import { type Receipt } from "@signoff/core";
import { readReceipts } from "@signoff/core/shared";
import { exitCodes } from "../../exit-codes.ts";
import { countOf } from "../../output/count.ts";
import { layTable } from "../../output/table.ts";
import type { Task } from "../../perform.ts";
import { withStore } from "../../store/open-store.ts";
import { addStoreOptions, type StoreOptions } from "../../store/store-options.ts";
import { readMoment } from "../../values/duration.ts";
import type { Subcommand } from "../subcommand.ts";

interface Options extends StoreOptions {
  /** In ms since 1970. */
  readonly since?: number;
}

/** `signoff receipts`: who ended what, and how it went. */
export const receipts: Subcommand = {
  usage: "receipts",
  summary: "show how sessions were ended, when and by whom",
  description:
    "Shows the receipts that a store keeps, for 30 days: how each session ended, when, why, and who did it. It only reads, and needs no key.",
  examples: ["signoff receipts --since 24h", "signoff receipts --since 2026-11-30 --json"],
  configure(command) {
    addStoreOptions(command);
    command.option("--since <time>", "only later ones: a time, or how long ago, as 2h", readMoment);
  },
  taskOf: (command) => showReceipts(command.opts<Options>()),
};

function showReceipts({ since, ...options }: Options): Task {
  return (context) =>
    withStore(options, context, async ({ store }) => {
      const { output, interruption } = context;
      const from = since === undefined ? {} : { since: new Date(since) };
      const found = await readReceipts(store, { ...from, signal: interruption.signal });
      for (const receipt of found) output.tell({ type: "receipt", ...receipt });
      output.print(tableOf(found, output.tableWidth));
      output.tell({ type: "summary", command: "receipts", receipts: found.length }, [
        found.length === 0 ? "No receipts." : `${countOf(found.length, "receipt")}.`,
      ]);
      return exitCodes.done;
    });
}

const columns = [
  { head: "ENDED", isTitle: true },
  { head: "PROVIDER", isTitle: true },
  { head: "ACCOUNT", isTitle: true },
  { head: "OUTCOME" },
  { head: "CAUSE" },
  { head: "BY" },
];

function tableOf(found: readonly Receipt[], width: number): readonly string[] {
  if (found.length === 0) return [];
  const rows = found.map(({ endedAt, provider, account, outcome, cause, endedBy }) => [
    endedAt.replace(/\.\d+Z$/, "Z"),
    provider,
    account,
    outcome,
    cause,
    endedBy,
  ]);
  return layTable(columns, rows, width);
}
