/** What a package may hold, by paths within it; nothing else is published. */
const published: readonly RegExp[] = [
  /^dist\/.+\.(?:js|d\.ts|d\.cts)$/,
  /^(?:package\.json|README\.md|LICENSE|THIRD-PARTY-LICENSES\.md|CHANGELOG\.md)$/,
  /^(?:openapi\.json|OPERATIONS\.md)$/,
  /^examples\/[\w.-]+\.(?:yaml|service|timer|sh)$/,
];

/** The paths within a package that are on no list of what is published: a sentence for each. */
export function findUnlisted(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => !published.some((pattern) => pattern.test(file)))
    .map((file) => `${file} is not on the list of what is published`);
}
