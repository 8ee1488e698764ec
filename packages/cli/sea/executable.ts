import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { bundle } from "./bundle.ts";
import { signingOf, type Target } from "./target.ts";

const run = promisify(execFile);
const postject = join(import.meta.dirname, "../node_modules/postject/dist/cli.js");

/** What Node looks for in itself, and the mark that says that it is there (nodejs.org/api/single-executable-applications). */
const [resource, fuse] = ["NODE_SEA_BLOB", "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2"];

/** Makes the command as one file that needs no Node. */
export async function makeExecutable(target: Target): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-sea-"));
  try {
    const blob = await makeBlob(folder, target);
    await mkdir(dirname(target.out), { recursive: true });
    await copyFile(target.node, target.out);
    await chmod(target.out, 0o755);
    const { before, after } = signingOf(target);
    for (const [program = "", ...parameters] of before) await run(program, parameters);
    await run(process.execPath, [postject, target.out, resource, blob, ...markFor(target)]);
    for (const [program = "", ...parameters] of after) await run(program, parameters);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function markFor({ platform }: Target): readonly string[] {
  const segment = platform === "darwin" ? ["--macho-segment-name", "NODE_SEA"] : [];
  return ["--sentinel-fuse", fuse, ...segment];
}

/** Gives the path of what is put into the program. */
async function makeBlob(folder: string, { isNative }: Target): Promise<string> {
  const [main, output, config] = ["signoff.cjs", "signoff.blob", "sea.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await bundle(main);
  const settings = { main, output, disableExperimentalSEAWarning: true, useCodeCache: isNative };
  await writeFile(config, JSON.stringify(settings));
  await run(process.execPath, ["--experimental-sea-config", config]);
  return output;
}
