import type { Bump } from "../bumps.ts";

/** A changeset: what goes up by how much, words by hand, and those that are written anew each time. */
export interface Changeset {
  readonly bumps: ReadonlyMap<string, Bump>;
  /** Words above the marker. */
  readonly byHand: string;
  /** What the command asked for when it wrote the file last: a higher step in `bumps` is somebody's own. */
  readonly asked: ReadonlyMap<string, Bump>;
  readonly notes: string;
}

const marker = /<!-- pnpm spec:changeset writes what follows(?: \(([^)]*)\))? -->/;

/** Reads a changeset. One without the marker is all by hand. */
export function readChangeset(text: string): Changeset {
  const [, head = "", body = ""] = /^---\n([^]*?)\n?---\n?([^]*)$/.exec(text) ?? ["", "", text];
  const found = marker.exec(body);
  const [byHand, notes] = found
    ? [body.slice(0, found.index), body.slice(found.index + found[0].length)]
    : [body, ""];
  return {
    bumps: readBumps(head.split("\n")),
    asked: readBumps((found?.[1] ?? "").split(", ")),
    byHand: byHand.trim(),
    notes: notes.trim(),
  };
}

/** Writes a changeset, packages in the order of the alphabet. */
export function writeChangeset({ bumps, byHand, asked, notes }: Changeset): string {
  const mark = `<!-- pnpm spec:changeset writes what follows (${sorted(asked, "").join(", ")}) -->`;
  const parts = [`---\n${sorted(bumps, '"').join("\n")}\n---`, byHand, mark, notes];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** One package a line, in the order of the alphabet. */
function sorted(bumps: ReadonlyMap<string, Bump>, quote: string): readonly string[] {
  const lines = [...bumps].map(([name, bump]) => `${quote}${name}${quote}: ${bump}`);
  return lines.toSorted();
}

function readBumps(lines: readonly string[]): ReadonlyMap<string, Bump> {
  const entries = lines.flatMap((line): readonly (readonly [string, Bump])[] => {
    const [, name, bump] =
      /^\s*["']?([^"':]+)["']?\s*:\s*(major|minor|patch|none)\s*$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, bump as Bump]];
  });
  return new Map(entries);
}
