import { setTimeout as wait } from "node:timers/promises";
import { UsageError } from "@signoff/command-kit";
import { signOffOrphans } from "@signoff/core/shared";
import { explain } from "../../failure.ts";
import { addKeyOptions } from "../../key/key-options.ts";
import type { Context, Task } from "../../perform.ts";
import { type OpenStore, withStore } from "../../store/open-store.ts";
import { addStoreOptions, type StoreOptions } from "../../store/store-options.ts";
import { addConnectOptions } from "../../sweep/connect.ts";
import { readSweepOptions, sweep, type SweepSettings } from "../../sweep/sweep.ts";
import { readDuration } from "../../values/duration.ts";
import type { Subcommand } from "../subcommand.ts";

interface Options extends StoreOptions, SweepSettings {
  readonly watch?: boolean;
  /** In ms. */
  readonly every?: number;
  readonly quiet?: boolean;
}

/** In ms. */
const usualPause = 60_000;

/** `signoff orphans`: ends what nobody uses any more. */
export const orphans: Subcommand = {
  usage: "orphans",
  summary: "sign off the sessions whose processes are gone",
  description:
    "Signs off every session whose processes are all gone, after a crash for example, and tells a receipt for each. Sessions that somebody uses, or that are to be kept a while, are left alone. Several may run at once.",
  examples: ["signoff orphans --quiet", "signoff orphans --watch --every 5m"],
  configure(command) {
    addStoreOptions(command);
    addKeyOptions(command);
    addConnectOptions(command);
    command
      .option("--watch", "look again and again, until it is interrupted")
      .option("--every <time>", "with --watch: how long in between (default: 1m)", readDuration)
      .option("--quiet", "tell only of what went wrong, as for cron");
  },
  taskOf: (command) => endOrphans(command.opts<Options>()),
};

function endOrphans(options: Options): Task {
  return async (context) => {
    const { watch = false, every, quiet = false } = options;
    if (every !== undefined && !watch) throw new UsageError("--every needs --watch.");
    const sweepOptions = await readSweepOptions(options, context);
    const once = ({ store }: OpenStore): Promise<number> =>
      sweep(
        (watching) => signOffOrphans(store, { ...sweepOptions, ...watching }),
        store,
        { command: "orphans", quiet },
        context,
      );
    return withStore(options, context, (open) =>
      watch ? again(() => once(open), every ?? usualPause, context) : once(open),
    );
  };
}

/** A sweep that fails is told, and the next one is made all the same. */
async function again(
  once: () => Promise<number>,
  pause: number,
  { output, interruption }: Context,
): Promise<number> {
  const { signal } = interruption;
  for (;;) {
    try {
      await once();
    } catch (error) {
      if (signal.aborted) throw error;
      output.fail({ type: "error", ...explain(error, interruption) });
    }
    await wait(pause, undefined, { signal });
  }
}
