/** What a package may hold, by paths within it; nothing else is published. */
const allowed: readonly RegExp[] = [
  /^dist\/.+\.(?:js|d\.ts|d\.cts)$/,
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^(?:openapi\.json|OPERATIONS\.md)$/,
  /^examples\/[\w.-]+\.(?:yaml|service|timer|sh)$/,
];

const needed: readonly string[] = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];

const installScripts = ["preinstall", "install", "postinstall", "prepare"];

/** What is wrong with what a package holds: a sentence for each. */
export function findContentFaults(
  files: readonly string[],
  scripts: Readonly<Record<string, string>> = {},
): readonly string[] {
  const foreign = files
    .filter((file) => !allowed.some((pattern) => pattern.test(file)))
    .map((file) => `${file} is not on the list of what is published`);
  const missing = needed
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is missing`);
  const run = installScripts
    .filter((name) => Object.hasOwn(scripts, name))
    .map((name) => `it runs ${name} where it is installed`);
  return [...foreign, ...missing, ...run];
}
