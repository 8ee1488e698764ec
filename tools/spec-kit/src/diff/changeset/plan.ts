import { type Bump, bumpsFor, packageOf, type Versions, wrapper } from "../bumps.ts";
import type { DiffedProvider } from "../command/diff-provider.ts";
import { type Changeset, readChangeset, writeChangeset } from "./file.ts";
import { notesOf } from "./notes.ts";

const steps: readonly Bump[] = ["none", "patch", "minor", "major"];

/** What the changeset of a provider has to be, given the one that is there; nothing where none is needed. */
export function planChangeset(
  diffed: DiffedProvider,
  versionOf: Versions,
  present: string | undefined,
): string | undefined {
  const asked = askedBumps(diffed, versionOf);
  const known = present === undefined ? undefined : readChangeset(present);
  if (asked.size === 0)
    return known && known.byHand !== ""
      ? writeChangeset({ ...known, asked, notes: "" })
      : undefined;
  const bumps = new Map([...ownBumps(known), ...asked]);
  for (const [name, bump] of asked) bumps.set(name, higher(bump, raised(known, name)));
  return writeChangeset({ bumps, byHand: known?.byHand ?? "", asked, notes: notesOf(diffed) });
}

/** What is wrong with a provider's changeset; nothing where it covers the changes. */
export function judgeChangeset(
  diffed: DiffedProvider,
  versionOf: Versions,
  present: string | undefined,
): readonly string[] {
  const asked = askedBumps(diffed, versionOf);
  if (present === undefined)
    return asked.size > 0 ? [`there is none, and the spec changed (${say(asked)})`] : [];
  const known = readChangeset(present);
  const low = [...asked].filter(
    ([name, bump]) => higher(known.bumps.get(name) ?? "none", bump) !== known.bumps.get(name),
  );
  if (low.length > 0)
    return low.map(
      ([name, bump]) =>
        `${name} goes up by ${known.bumps.get(name) ?? "none"}, and the change is a ${bump}`,
    );
  const planned = planChangeset(diffed, versionOf, present);
  return planned === present ? [] : ["its notes are not those of the spec as it is"];
}

/** The steps that the changes of a provider ask for; packages that stay are left out. */
function askedBumps(
  { provider, changes }: DiffedProvider,
  versionOf: Versions,
): ReadonlyMap<string, Bump> {
  const bumps = bumpsFor(new Map([[provider, changes]]), versionOf);
  return new Map(
    [packageOf(provider), wrapper].flatMap((name) =>
      bumps[name] && bumps[name] !== "none" ? [[name, bumps[name]] as const] : [],
    ),
  );
}

/** Steps of a changeset that nobody but its author asked for. */
function ownBumps(known: Changeset | undefined): readonly (readonly [string, Bump])[] {
  return [...(known?.bumps ?? [])].filter(([name]) => !known?.asked.has(name));
}

/** A step that somebody put higher by hand. */
function raised(known: Changeset | undefined, name: string): Bump {
  const [step, asked] = [known?.bumps.get(name) ?? "none", known?.asked.get(name) ?? "none"];
  return steps.indexOf(step) > steps.indexOf(asked) ? step : "none";
}

function higher(one: Bump, other: Bump): Bump {
  return steps.indexOf(one) >= steps.indexOf(other) ? one : other;
}

function say(bumps: ReadonlyMap<string, Bump>): string {
  return [...bumps].map(([name, bump]) => `${name} ${bump}`).join(", ");
}
