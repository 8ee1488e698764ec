import type { HelpRow } from "@signoff/command-kit";
import type { DirectLinkDialect } from "@signoff/cli/directlink";

const unreachable = 4;

/** With what the command ends. Signals end it with 128 and their number. */
export const exitCodes: DirectLinkDialect["exitCodes"] = {
  done: 0,
  incomplete: 1,
  usage: 2,
  authentication: 3,
  network: unreachable,
  refused: unreachable,
  protocol: unreachable,
  alive: 5,
  inUse: 6,
};

/** The exit codes as `--help` tells them. */
export const exitCodesHelp: readonly HelpRow[] = [
  ["0", "all done; there may have been nothing to do"],
  ["1", "not all done: a file failed, or this machine refused (disk full, no permission)"],
  ["2", "usage: an argument or a setting is wrong; nothing was transferred"],
  ["3", "the server refused to sign on"],
  ["4", "the server could not be reached, or its answer could not be used"],
  ["5", "the sign-off failed, and the session may be alive (in place of 0 and 1 only)"],
  ["6", "another run receives into the directory; nothing was done"],
  [
    "130",
    "interrupted by SIGINT (129 SIGHUP, 143 SIGTERM): signs off first, within 5 seconds; a second signal ends at once, without a sign-off",
  ],
];
