import { key } from "./key/key.ts";
import type { Subcommand } from "./subcommand.ts";

/** All commands, in the order of the help. */
export const subcommands: readonly Subcommand[] = [key];
