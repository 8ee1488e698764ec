import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const sources = join(import.meta.dirname, "../src");

/** From the ground up: a room may import from those before it. The files beside the rooms are the entries. */
const floors = [
  "values",
  "errors",
  "time",
  "options",
  "call",
  "reports",
  "transport",
  "node",
  "steps",
  "client",
  "session/driver",
  "session/channel",
  "session/possible-sessions",
  "session/login",
  "session/leases",
  "session/ending",
  "session/shared",
  "session",
  "exit",
  "parts",
  "shapes",
  "drift",
  "validate",
  "entries",
];

type Imports = ReadonlyMap<string, readonly string[]>;

function readImports(): Imports {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => file.endsWith(".ts"))
      .map((file) => {
        const text = readFileSync(join(sources, file), "utf8");
        const found = text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g);
        return [
          file,
          [...found].map(([, target = ""]) =>
            relative(sources, join(sources, dirname(file), target)),
          ),
        ];
      }),
  );
}

/** The session has rooms within its own; and some entries of the package stand in the rooms of what they mostly give. */
function roomOf(file: string): string {
  const [room = "", inner = "", ...rest] = file.split("/");
  if (inner === "" || /^(?:node|drift|validate)\/index\.ts$/.test(file)) return "entries";
  return room === "session" && rest.length > 0 ? `${room}/${inner}` : room;
}

/** Imports that lead to a higher floor. */
function findClimbs(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => floors.indexOf(roomOf(target)) > floors.indexOf(roomOf(file)))
      .map((target) => `${file} imports ${target}`),
  );
}

/** Each circle once, as the files on it. */
function findCircles(imports: Imports): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

describe("the rooms of core", () => {
  const imports = readImports();

  test("are all known, with at most six files beside them", () => {
    expect(new Set([...imports.keys()].map(roomOf))).toEqual(new Set(floors));
    expect([...imports.keys()].filter((file) => !file.includes("/")).length).toBeLessThan(7);
  });

  test("import from lower floors only", () => {
    expect(findClimbs(imports)).toEqual([]);
  });

  test("have no circle between files", () => {
    expect(findCircles(imports)).toEqual([]);
  });
});

describe("the twin", () => {
  test("an import that climbs is found", () => {
    expect(findClimbs(new Map([["values/a.ts", ["session/b.ts"]]]))).toEqual([
      "values/a.ts imports session/b.ts",
    ]);
  });

  test("a circle is found", () => {
    const imports = new Map([
      ["call/a.ts", ["call/b.ts"]],
      ["call/b.ts", ["call/c.ts"]],
      ["call/c.ts", ["call/a.ts"]],
    ]);
    expect(findCircles(imports)).toEqual(["call/a.ts → call/b.ts → call/c.ts → call/a.ts"]);
  });
});
