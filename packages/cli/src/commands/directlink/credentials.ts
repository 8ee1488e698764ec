import { askHidden, type Interruption, type Terminal, UsageError } from "@signoff/command-kit";

/** Where a password belongs, and why not into an argument. */
export const passwordAdvice: string =
  "A password is no argument: everybody on this machine could read it in the list of processes, " +
  "and the shell's history keeps it. Put it into the environment as DIRECTLINK_PASSWORD, or leave it out and type it.";

/** The password: of the environment, else typed on a terminal without being shown. */
export async function readPassword(
  username: string,
  terminal: Terminal,
  interruption: Interruption,
): Promise<string> {
  const given = terminal.env["DIRECTLINK_PASSWORD"];
  if (given) return given;
  if (!terminal.stdin.isTTY) {
    throw new UsageError(
      "There is no password, and no terminal to ask for one: set DIRECTLINK_PASSWORD in the environment.",
    );
  }
  const typed = await askHidden(`Password of ${username}: `, terminal, interruption);
  if (typed === "") throw new UsageError("No password was typed.");
  return typed;
}
