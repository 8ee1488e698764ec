import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Ran, run } from "./run.ts";

/** Which packages are wanted: these alone, or one with all that this machine lacks of what it needs. */
export type Wanted = readonly string[] | { readonly install: string };

/**
 * Downloads packages into a folder, with the machine's lists of packages where it has them, else with lists of its own.
 *
 * @returns why that was not possible.
 */
export function downloadPackages(wanted: Wanted, folder: string): string | undefined {
  if (download(wanted, [], folder) === undefined) return undefined;
  const lists = join(folder, "lists");
  mkdirSync(join(lists, "partial"), { recursive: true });
  const own = ["-o", `Dir::State::lists=${lists}`, "-o", `Dir::Cache=${folder}`];
  const updated = run("apt-get", [...own, "update"], folder);
  return "problem" in updated ? updated.problem : download(wanted, own, folder);
}

function download(wanted: Wanted, own: readonly string[], folder: string): string | undefined {
  const names = namesOf(wanted, own, folder);
  if ("problem" in names) return names.problem;
  const downloaded = run("apt-get", [...own, "download", ...names.packages], folder);
  return "problem" in downloaded ? downloaded.problem : undefined;
}

function namesOf(
  wanted: Wanted,
  own: readonly string[],
  folder: string,
): { readonly packages: readonly string[] } | { readonly problem: string } {
  if (!("install" in wanted)) return { packages: wanted };
  const parameters = [...own, "--simulate", "--no-install-recommends", "install", wanted.install];
  const simulated: Ran = run("apt-get", parameters, folder);
  if ("problem" in simulated) return simulated;
  const packages = Array.from(simulated.printed.matchAll(/^Inst (\S+)/gm), ([, name = ""]) => name);
  if (packages.length > 0) return { packages };
  return { problem: `${wanted.install} is installed, and does not run` };
}
