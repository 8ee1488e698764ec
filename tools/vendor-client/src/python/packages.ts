import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What the vendor's Python kit imports, as Debian names it, with what these need in turn. */
const packages = [
  "python3-aiohttp",
  "python3-aiosignal",
  "python3-async-timeout",
  "python3-attr",
  "python3-cffi-backend",
  "python3-charset-normalizer",
  "python3-cryptography",
  "python3-dateutil",
  "python3-defusedxml",
  "python3-frozenlist",
  "python3-idna",
  "python3-jwt",
  "python3-multidict",
  "python3-six",
  "python3-tenacity",
  "python3-urllib3",
  "python3-yaml",
  "python3-yarl",
] as const;

const cache = fileURLToPath(
  new URL("../../../../node_modules/.cache/vendor-python/", import.meta.url),
);

/** The interpreter that Debian's packages are made for. */
export const python = "/usr/bin/python3";

/**
 * The folder that Python is to import the kit's dependencies from. They come from Debian, without root, the first time;
 * nothing is installed on the machine. Rejects where Debian's tools are not there or cannot reach it.
 */
export async function fetchPackages(): Promise<string> {
  const root = join(cache, "root");
  const done = join(cache, "complete");
  if (!existsSync(done)) {
    await rm(cache, { recursive: true, force: true });
    const downloads = join(cache, "downloads");
    await Promise.all([join(cache, "lists", "partial"), downloads, root].map(makeFolder));
    await download(downloads);
    for (const name of await readdir(downloads)) {
      if (name.endsWith(".deb")) await run("dpkg-deb", ["-x", join(downloads, name), root]);
    }
    await writeFile(done, "");
  }
  return join(root, "usr/lib/python3/dist-packages");
}

/** With lists of our own: those of the machine may be missing or too old, and take root to renew. */
async function download(folder: string): Promise<void> {
  const options = ["-qq", "-o", `Dir::State::Lists=${cache}lists`, "-o", `Dir::Cache=${cache}`];
  const environment = { cwd: folder, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  await run("apt-get", [...options, "update"], environment);
  await run("apt-get", [...options, "download", ...packages], environment);
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}
