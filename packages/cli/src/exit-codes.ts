import type { HelpRow } from "@signoff/command-kit";

/** With what the command ends. Signals end it with 128 and their number. */
export const exitCodes = {
  done: 0,
  incomplete: 1,
  usage: 2,
  unreadable: 3,
  store: 4,
  alive: 5,
  authentication: 6,
  network: 7,
  refused: 8,
  protocol: 9,
  inUse: 10,
} as const;

/** The exit codes as `--help` tells them. */
export const exitCodesHelp: readonly HelpRow[] = [
  ["0", "all done; there may have been nothing to do"],
  ["1", "something is left to do: it says what"],
  ["2", "usage: an argument or a setting is wrong; nothing was done"],
  ["3", "a record cannot be read here: another key, a newer version, damage; it was left alone"],
  ["4", "the store cannot be reached or used"],
  ["5", "a session may be alive: the provider could not be had to end it; a later run tries again"],
  ["6", "the provider refused the credentials; nothing was repeated"],
  ["7", "no answer: the network failed, or a time limit was over"],
  ["8", "the provider refused the call"],
  ["9", "an answer was not what the provider's documentation says, such as a page of a proxy"],
  ["10", "another run is at it; nothing was done"],
  [
    "130",
    "interrupted by SIGINT (129 SIGHUP, 143 SIGTERM): finishes what is under way; a second signal ends at once",
  ],
];

/** Of several things that went wrong the one that has to be looked at first. */
export function gravest(codes: Iterable<number>): number {
  const order = [exitCodes.alive, exitCodes.unreadable, exitCodes.store, exitCodes.incomplete];
  const found = new Set(codes);
  return order.find((code) => found.has(code)) ?? exitCodes.done;
}
