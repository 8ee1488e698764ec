import { readFileSync, writeFileSync } from "node:fs";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundleFiles } from "../src/diff/files/bundle.ts";
import { readSpecFiles } from "../src/diff/files/spec-files.ts";
import { type Fact, readFacts } from "../src/drift/facts.ts";
import { reviewFacts } from "../src/drift/review.ts";
import { createRepository } from "./support/repository.ts";

const parcel = "/components/schemas/Parcel";
const list = "/paths/~1parcels/get/responses";

function fact(kind: Fact["kind"], place: string, more: Partial<Fact> = {}): Fact {
  const operation = "GET /parcels";
  return { kind, provider: "acme", operation, status: 200, at: "", place, ...more };
}

/** The lines that the edit of one fact takes away and adds. */
function changesFor(one: Fact): readonly string[] {
  const { diff } = reviewFacts(createRepository().root, [one]);
  return diff.filter((line) => /^[+-](?![+-])/.test(line));
}

describe("an edit is proposed", () => {
  test.each<[name: string, fact: Fact, lines: readonly string[]]>([
    [
      "for an unknown field",
      fact("unknown-field", parcel, { field: "colour", seen: "string" }),
      [
        "+    colour:",
        "+      type: string",
        "+      description: Seen in answers; the source does not document it.",
      ],
    ],
    [
      "for a promise that is not kept",
      fact("missing-field", parcel, { field: "id" }),
      ["-  required: [id]"],
    ],
    [
      "for another type",
      fact("other-type", `${parcel}/properties/size`, { expected: ["integer"], seen: "null" }),
      ["-      type: integer", '+      type: [integer, "null"]'],
    ],
    [
      "for a code that is not in a closed list",
      fact("unlisted-code", "/components/schemas/State"),
      ["+  x-signoff-open: true"],
    ],
    [
      "for a status",
      fact("undocumented-status", list, { seen: "418" }),
      [
        '+        "418":',
        "+          description: Seen in answers; the source does not document it.",
      ],
    ],
    [
      "for a media type, in a shared answer",
      fact("undocumented-media-type", `${list}/400`, { seen: "text/html" }),
      ["+    text/html:", "+      schema:", "+        type: string"],
    ],
  ])("%s", (_, one, lines) => {
    expect(changesFor(one)).toEqual(lines);
  });

  test.each([
    fact("unlisted-open-code", "/components/schemas/State"),
    fact("unknown-field", parcel, { field: "#0a1b2c3d", seen: "string" }),
    fact("other-type", parcel, { expected: ["object"], seen: "nothing" }),
    fact("limit-reached", ""),
  ])("but not where a person has to look: $kind $field", (one) => {
    const { findings, diff } = reviewFacts(createRepository().root, [one]);
    expect(diff).toEqual([]);
    expect(findings[0]?.proposal).toMatch(/^by hand: /);
  });
});

test("all edits together give a document that says what was seen", async () => {
  const { root } = createRepository();
  const { files } = reviewFacts(root, [
    fact("unknown-field", parcel, { field: "colour", seen: "string" }),
    fact("unknown-field", parcel, { field: "odd: name", seen: "array" }),
    fact("missing-field", parcel, { field: "id" }),
    fact("other-type", `${parcel}/properties/size`, { expected: ["integer"], seen: "string" }),
    fact("undocumented-status", list, { seen: "418" }),
  ]);
  for (const { file, after } of files) writeFileSync(join(root, file), after);
  const { components, paths } = await bundleFiles(readSpecFiles(root, "acme"), "acme");
  const schema = components?.schemas?.["Parcel"];
  expect(schema?.required).toBeUndefined();
  expect(schema?.properties).toMatchObject({
    colour: { type: "string" },
    "odd: name": { type: "array" },
    size: { type: ["integer", "string"] },
  });
  expect(paths?.["/parcels"]?.get?.responses).toHaveProperty("418");
});

test("the diff is one that git takes", () => {
  const { root } = createRepository();
  const { diff, files } = reviewFacts(root, [
    fact("unknown-field", parcel, { field: "colour", seen: "string" }),
    fact("missing-field", "/components/schemas/Ticket", { field: "ticket" }),
    fact("unlisted-code", "/components/schemas/State"),
  ]);
  const input = `${diff.join("\n")}\n`;
  execFileSync("git", ["apply", "--unidiff-zero", "-"], { cwd: root, input });
  for (const { file, after } of files) {
    expect(readFileSync(join(root, file), "utf8")).toBe(after);
  }
});

describe("the command", () => {
  const cli = join(import.meta.dirname, "../src/drift/cli.ts");
  const line = JSON.stringify({
    v: 1,
    spec: "0a1b2c3d4e5f6071",
    ...fact("unknown-field", parcel, { field: "colour", seen: "string" }),
  });

  function run(facts: string, ...options: readonly string[]): ReturnType<typeof spawnSync> {
    const { root } = createRepository();
    writeFileSync(join(root, "facts.jsonl"), facts);
    return spawnSync(process.execPath, [cli, "facts.jsonl", ...options], {
      cwd: root,
      encoding: "utf8",
    });
  }

  test("tells each fault once, and the edits", () => {
    const { status, stdout } = run(`${line}\n${line}\n`);
    expect(status).toBe(0);
    expect(String(stdout).match(/add the property colour/g)).toHaveLength(1);
    expect(stdout).toContain("+++ b/specs/acme/schemas.yaml");
  });

  test("prints one object for programs", () => {
    const { stdout } = run(line, "--json");
    expect(JSON.parse(String(stdout))).toMatchObject({
      findings: [{ provider: "acme", kind: "unknown-field", file: "specs/acme/schemas.yaml" }],
    });
  });

  test.each(["{}", "no JSON", '{"v":2}'])("refuses a line that is no fact: %s", (text) => {
    const { status, stderr } = run(`${line}\n${text}\n`);
    expect(status).toBe(2);
    expect(stderr).toContain("facts.jsonl:2");
  });
});

test("facts of several files are told apart by their fault", () => {
  const one = JSON.stringify({ v: 1, ...fact("unknown-field", parcel, { field: "a" }) });
  const other = JSON.stringify({ v: 1, ...fact("unknown-field", parcel, { field: "b" }) });
  const files = [
    { name: "a.jsonl", text: `${one}\n` },
    { name: "b.jsonl", text: `${other}\n${one}\n` },
  ];
  expect(readFacts(files)).toHaveLength(2);
});
