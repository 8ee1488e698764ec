import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../workspace.ts";
import { rehearse } from "./rehearse.ts";
import { render } from "./render.ts";

const help = `Usage: pnpm release:dry

Rehearses a release in a copy of the workspace, with what was changed and not committed: gives versions by
the changesets (and writes those of changed specs), builds, checks and packs, publishes to a registry on this
machine, installs each package alone from it, and runs the first example of its README against the emulators.
Prints versions, changelogs, licences of dependencies and a row for each package. The bills of materials
(CycloneDX) go to node_modules/.cache/sbom. Nothing in this workspace is changed, nothing leaves the machine.
`;

async function dry(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-release-"));
  try {
    const rehearsal = await rehearse({
      folder,
      materials: join(root, "node_modules/.cache/sbom"),
      tell: (line) => process.stderr.write(`${line}\n`),
    });
    process.stdout.write(render(rehearsal));
    const failed = rehearsal.packages.filter(({ ok }) => !ok).length;
    process.stdout.write(`${rehearsal.packages.length - failed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes("--help")) process.stdout.write(help);
else process.exitCode = await dry();
