import { bumpsFor, type Bump, packageOf, type Versions } from "../bumps.ts";
import type { DiffedProvider } from "../command/diff-provider.ts";
import { readFileAt } from "../files/spec-files.ts";

const steps: readonly Bump[] = ["major", "minor", "patch"];

/** Whether the version went up for the changes already, as it did between its commit and its tag. */
export async function isVersioned(
  root: string,
  { provider, base, changes }: DiffedProvider,
  versionOf: Versions,
): Promise<boolean> {
  const text = await readFileAt(root, base, `packages/${provider}/package.json`);
  if (text === undefined) return false;
  const { version } = JSON.parse(text) as { readonly version: string };
  const name = packageOf(provider);
  const asked = bumpsFor(new Map([[provider, changes]]), () => version)[name] ?? "none";
  const step = stepBetween(version, versionOf(name));
  return asked !== "none" && step !== -1 && step <= steps.indexOf(asked);
}

/** Which number of two versions is the first that went up; -1 where none did. */
function stepBetween(before: string, after: string): number {
  const [old, now] = [before, after].map((version) =>
    version.split(/[.+-]/).slice(0, 3).map(Number),
  );
  const index = (old ?? []).findIndex((number, place) => number !== now?.[place]);
  return index !== -1 && (now?.[index] ?? 0) > (old?.[index] ?? 0) ? index : -1;
}
