import { InterruptedError } from "@signoff/command-kit";
import type { Int64 } from "@signoff/core";
import { type EdinDocflowSession, PackageFolder, searchPackages } from "@signoff/edin-docflow";
import { type Hooks, withHooks } from "../../../transfer/hooks/hooks.ts";
import { type HookOptions, readHook } from "../../../transfer/hooks/options.ts";
import { filesOf as countOf } from "../../../transfer/output/counts.ts";
import { concernsAll } from "../concerns-all.ts";
import type { Context, Task } from "../connection.ts";
import { readPackage } from "../read-package.ts";
import { withFolder } from "./folder.ts";
import { type Receiving, receivePackage } from "./receive-package.ts";
import { Tally } from "./tally.ts";

/** How packages are received. */
export interface ReceiveOptions extends HookOptions {
  /** Accepts their documents. */
  readonly accept?: boolean;
}

/** Fetches all packages that are not marked as read into a directory, and marks them. */
export function receive(directory: string, options: ReceiveOptions): Task {
  const hook = readHook(options);
  const { accept = false } = options;
  return (context) =>
    withFolder(directory, (folder) => {
      const work = (hooks?: Hooks): Promise<number> =>
        receiveAll({ folder, hooks, accept, tally: new Tally() }, context);
      return hook ? withHooks(directory, hook, context, work) : work();
    });
}

async function receiveAll(receiving: Receiving, context: Context): Promise<number> {
  const { folder, hooks, tally } = receiving;
  const { session, signal, output, exitCodes } = context;
  const given = new Set<string>();
  try {
    await hooks?.run();
    for (const id of await unreadIn(session, signal)) {
      given.add(String(id));
      try {
        await receivePackage(await readPackage(session, id, signal), receiving, context);
      } catch (error) {
        if (concernsAll(error, context)) throw error;
        tally.failed += 1;
        const { kind, message } = context.explain(error);
        output.tell({ type: "failed", name: `package ${id}`, kind, message });
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new InterruptedError(
      `Interrupted: ${countOf(tally.files)} received. The next run goes on with what is left.`,
    );
  }
  folder.forgetOthers(given);
  const failed = tally.failed + (hooks?.failed ?? 0);
  output.tell({
    type: "summary",
    command: "receive",
    files: tally.files,
    bytes: tally.bytes,
    failed,
  });
  return failed > 0 ? exitCodes.incomplete : exitCodes.done;
}

/** All of them before the first is marked: what is marked is no longer in the list, and others move up. */
async function unreadIn(
  session: EdinDocflowSession,
  signal: AbortSignal,
): Promise<ReadonlySet<Int64>> {
  const filter = { folder: PackageFolder.inbox, isReadFromApi: 0 } as const;
  const ids = new Set<Int64>();
  for await (const { packageId } of searchPackages(session, filter, { signal })) ids.add(packageId);
  return ids;
}
