import { findUnlisted } from "@signoff/build/published-files";

const needed: readonly string[] = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];

const installScripts = ["preinstall", "install", "postinstall", "prepare"];

/** What is wrong with what a package holds: a sentence for each. */
export function findContentFaults(
  files: readonly string[],
  scripts: Readonly<Record<string, string>> = {},
): readonly string[] {
  const missing = needed
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is missing`);
  const run = installScripts
    .filter((name) => Object.hasOwn(scripts, name))
    .map((name) => `it runs ${name} where it is installed`);
  return [...findUnlisted(files), ...missing, ...run];
}
