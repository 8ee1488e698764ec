import { UsageError } from "../../repository.ts";
import { packageOf, wrapper } from "../bumps.ts";
import { git } from "../files/spec-files.ts";

/** The last release of a provider's package as git has it tagged, else of all packages; HEAD where nothing was released. */
export async function lastRelease(root: string, provider: string): Promise<string> {
  for (const pattern of [`${packageOf(provider)}@*`, `${wrapper}@*`, "v[0-9]*"]) {
    const tag = await describe(root, pattern);
    if (tag !== undefined) return tag;
  }
  return "HEAD";
}

async function describe(root: string, pattern: string): Promise<string | undefined> {
  try {
    const { stdout } = await git(root, ["describe", "--tags", "--abbrev=0", "--match", pattern]);
    return stdout.trim();
  } catch {
    return undefined;
  }
}

/**
 * A revision that somebody named.
 *
 * @throws {UsageError} when git knows none of that name.
 */
export async function checkRevision(root: string, revision: string): Promise<string> {
  try {
    await git(root, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
    return revision;
  } catch {
    throw new UsageError(`git knows no revision ${revision}; name a commit, a tag or a branch.`);
  }
}
