import { freePort } from "@signoff/test-support";
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { read } from "../run.ts";
import { root } from "../workspace.ts";

const recipe = fileURLToPath(new URL("../../registry/", import.meta.url));
const program = join(root, "node_modules/.cache/registry");

/** A registry on this machine; what it does not have it asks the one that npm is set to. */
export interface Registry {
  /** Such as `"http://127.0.0.1:4873/"`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts one.
 *
 * @param folder where it keeps what is published.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  await installRegistry();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, "config.yaml");
  await writeFile(config, await configFor(folder));
  const verdaccio = join(program, "node_modules/verdaccio/bin/verdaccio");
  const child = spawn(
    process.execPath,
    [verdaccio, "--config", config, "--listen", `127.0.0.1:${port}`],
    { cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  let failure = "";
  child.stderr.on("data", (piece: Buffer) => (failure += piece.toString()));
  const exited = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const close = async (): Promise<void> => {
    child.kill();
    await exited;
  };
  if (await answers(url, () => child.exitCode !== null)) return { url, close };
  await close();
  throw new Error(`The registry did not start: ${failure || "it was silent for 30 s"}`);
}

/** Downloads it on first use, and again when its lock file has changed; no script of a package is run. */
async function installRegistry(): Promise<void> {
  const lock = await readFile(join(recipe, "package-lock.json"), "utf8");
  const done = join(program, "installed.json");
  if ((await readFile(done, "utf8").catch(() => "")) === lock) return;
  await rm(program, { recursive: true, force: true });
  await mkdir(program, { recursive: true });
  await cp(recipe, program, { recursive: true });
  await read("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: program });
  await writeFile(done, lock);
}

async function configFor(folder: string): Promise<string> {
  const upstream = (await read("npm", ["config", "get", "registry"], { cwd: folder })).trim();
  const own = ["access: $all", "publish: $all"].map((line) => `    ${line}`).join("\n");
  return `storage: ${JSON.stringify(join(folder, "storage"))}
max_body_size: 100mb
uplinks:
  others:
    url: ${JSON.stringify(upstream)}
packages:
  "@signoff/*":
${own}
  "signoff":
${own}
  "**":
    access: $all
    proxy: others
log: { type: stdout, format: json, level: error }
`;
}

async function answers(url: string, isOver: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 300 && !isOver(); attempt += 1) {
    const isUp = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return true;
    await delay(100);
  }
  return false;
}
