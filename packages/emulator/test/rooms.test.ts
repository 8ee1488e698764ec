import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const sources = join(import.meta.dirname, "../src");

/** What the modules of a room import of other rooms, as `module imports module`. Those beside the rooms are for all. */
function importsBeyond(room: string): string[] {
  const files = readdirSync(join(sources, room), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(room, file))
    .flatMap((file) => {
      const text = readFileSync(join(sources, file), "utf8");
      return [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)]
        .map(([, target = ""]) => normalize(join(dirname(file), target)))
        .filter((target) => target.includes("/") && !target.startsWith(`${room}/`))
        .map((target) => `${file} imports ${target}`);
    });
}

test("faults know neither the server nor the fault server that play them", () => {
  expect(importsBeyond("faults")).toEqual([]);
  expect(importsBeyond("engine")).toContain(
    "engine/fault-answers.ts imports faults/answer-faults.ts",
  );
});
