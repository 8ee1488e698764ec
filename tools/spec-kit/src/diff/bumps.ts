import type { Change, Level } from "./change.ts";
import { levels } from "./change.ts";

/** By how much the version of a package goes up. */
export type Bump = "major" | "minor" | "patch" | "none";

/** What is known of the packages that are judged. */
export interface Versions {
  /** The version of a package, such as `0.1.0`. */
  (packageName: string): string;
}

const released: Readonly<Record<Level, Bump>> = {
  breaking: "major",
  feature: "minor",
  fix: "patch",
  none: "none",
};

/** Before 1.0.0 a range like ^0.1.0 ends where the second number goes up: that is the greatest step there. */
const early: Readonly<Record<Level, Bump>> = {
  breaking: "minor",
  feature: "patch",
  fix: "patch",
  none: "none",
};

/** The step that a level asks of a package at a version. */
function bumpFor(level: Level, version: string): Bump {
  return (version.startsWith("0.") ? early : released)[level];
}

/** The strictest level among changes. */
function levelOf(changes: readonly Pick<Change, "level">[]): Level {
  return levels.find((level) => changes.some((change) => change.level === level)) ?? "none";
}

/** The package of a provider. */
export function packageOf(provider: string): string {
  return `@signoff/${provider}`;
}

/** The package that exports all providers again: what breaks them breaks it. */
export const wrapper = "signoff";

/** What the changes of each provider ask of its package and of the wrapper. */
export function bumpsFor(
  changes: ReadonlyMap<string, readonly Change[]>,
  versionOf: Versions,
): Readonly<Record<string, Bump>> {
  const bumps: Record<string, Bump> = {};
  for (const [provider, ofProvider] of changes) {
    const name = packageOf(provider);
    bumps[name] = bumpFor(levelOf(ofProvider), versionOf(name));
  }
  const breaks = [...changes.values()].some((ofProvider) => levelOf(ofProvider) === "breaking");
  bumps[wrapper] = breaks ? bumpFor("breaking", versionOf(wrapper)) : "none";
  return bumps;
}
