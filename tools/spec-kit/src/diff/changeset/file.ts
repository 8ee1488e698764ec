import type { Bump } from "../bumps.ts";

/** A changeset: what goes up by how much, words by hand, and those that are written anew each time. */
export interface Changeset {
  readonly bumps: ReadonlyMap<string, Bump>;
  /** Words above those of the command. */
  readonly byHand: string;
  /** What the command asked for when it wrote the file last: a higher step in `bumps` is somebody's own. */
  readonly asked: ReadonlyMap<string, Bump>;
  readonly notes: string;
}

/** How the words begin that the command writes. */
const opening = /^The spec changed: /m;
/** In the front matter, where no changelog repeats it. */
const askedHead = "# pnpm spec:changeset asked for ";

/** Reads a changeset. One without words of the command is all by hand. */
export function readChangeset(text: string): Changeset {
  const [, head = "", body = ""] = /^---\n([^]*?)\n?---\n?([^]*)$/.exec(text) ?? ["", "", text];
  const start = opening.exec(body)?.index ?? body.length;
  const lines = head.split("\n");
  const asked = lines.find((line) => line.startsWith(askedHead)) ?? "";
  return {
    bumps: readBumps(lines),
    asked: readBumps(asked.slice(askedHead.length).split(", ")),
    byHand: body.slice(0, start).trim(),
    notes: body.slice(start).trim(),
  };
}

/** Writes a changeset, packages in the order of the alphabet. */
export function writeChangeset({ bumps, byHand, asked, notes }: Changeset): string {
  const told = asked.size > 0 ? [`${askedHead}${sorted(asked, "").join(", ")}`] : [];
  const head = [...told, ...sorted(bumps, '"')];
  const parts = [`---\n${head.join("\n")}\n---`, byHand, notes];
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
