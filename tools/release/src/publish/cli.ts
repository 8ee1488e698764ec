import { findPlaceholders, readOwner } from "../metadata/owner.ts";
import { read } from "../run.ts";
import { readManifest, root } from "../workspace.ts";
import { publishAll } from "./publish.ts";

const help = `Usage: pnpm release

Builds, checks and packs all packages, publishes those whose version is not in the registry yet, and tags
them. The workflow Release runs it; npm trusts that workflow, so there is no token. pnpm release:dry
rehearses it on a registry of this machine.
`;

async function release(): Promise<number> {
  const placeholders = findPlaceholders(readOwner(readManifest(root)));
  if (placeholders.length > 0) {
    process.stderr.write(
      `Nothing is published: ${placeholders.join(", ")} in package.json of the workspace is still a placeholder. ` +
        "Set it to the repository's own, and run pnpm metadata.\n",
    );
    return 1;
  }
  await read("turbo", ["run", "check-package", "--output-logs=errors-only"], { cwd: root });
  const published = await publishAll({
    workspace: root,
    tell: (line) => process.stdout.write(`${line}\n`),
  });
  if (published.length > 0) await read("changeset", ["tag"], { cwd: root });
  process.stdout.write(`${published.length} published.\n`);
  return 0;
}

if (process.argv.includes("--help")) process.stdout.write(help);
else process.exitCode = await release();
