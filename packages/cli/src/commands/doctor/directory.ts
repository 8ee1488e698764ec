import { lstat, statfs } from "node:fs/promises";
import { codeOf, explainSystem } from "@signoff/command-kit";
import { exitCodes } from "../../exit-codes.ts";
import { fine, type Tell, warning, wrong } from "./finding.ts";
import { modeOf } from "./mode.ts";

/** Looks who else may see what is in a directory, and what room is left. Gives whether it is there. */
export async function examineDirectory(directory: string, tell: Tell): Promise<boolean> {
  const facts = await lstat(directory).catch((error: unknown) => {
    tell(wrong("directory", describe(error, directory), advice, exitCodes.store));
  });
  if (!facts) return false;
  if (process.platform !== "win32") {
    const mode = modeOf(facts.mode);
    tell(
      (facts.mode & 0o077) === 0
        ? fine("directory", `Only its owner may enter the directory (${mode}).`)
        : warning(
            "directory",
            `Others than its owner may enter ${directory} (${mode}): they see accounts, hosts and times.`,
            `Run chmod 700 ${directory}.`,
          ),
    );
  }
  await examineSpace(directory, tell);
  return true;
}

const advice =
  "Look whether it is the path that the processes use. The first process that signs on makes the directory.";

function describe(error: unknown, directory: string): string {
  return codeOf(error) === "ENOENT"
    ? `There is no ${directory}.`
    : `${directory} cannot be looked at: ${explainSystem(error, directory)}`;
}

/** In bytes; records are small, and all of them together are seldom more. */
const room = 16 * 1024 * 1024;

async function examineSpace(directory: string, tell: Tell): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  const free = bavail * bsize;
  if (free >= room) return;
  tell(
    warning(
      "space",
      `Only ${Math.floor(free / 1024)} KiB are free where ${directory} is.`,
      "Make room: nobody can sign on when nothing can be written any more.",
    ),
  );
}
