import { readFileSync, writeFileSync } from "node:fs";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { specHash } from "../src/emit/fingerprint.ts";
import { bundleFiles } from "../src/diff/files/bundle.ts";
import { readSpecFiles } from "../src/diff/files/spec-files.ts";
import { type Fact, readFacts } from "../src/drift/facts.ts";
import { reviewFacts } from "../src/drift/review.ts";
import { createRepository, editSpec } from "./support/repository.ts";

const parcel = "/components/schemas/Parcel";
const list = "/paths/~1parcels/get/responses";

/** The edition of the spec of acme as it lies in the fixtures. */
const spec = specHash(
  await bundleFiles(readSpecFiles(join(import.meta.dirname, "fixtures"), "acme"), "acme"),
);
const otherSpec = "0a1b2c3d4e5f6071";

function fact(kind: Fact["kind"], place: string, more: Partial<Fact> = {}): Fact {
  const operation = "GET /parcels";
  return { kind, provider: "acme", spec, operation, status: 200, at: "", place, ...more };
}

/** The lines that the edit of one fact takes away and adds. */
async function changesFor(one: Fact): Promise<readonly string[]> {
  const { diff } = await reviewFacts(createRepository().root, [one]);
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
  ])("%s", async (_, one, lines) => {
    expect(await changesFor(one)).toEqual(lines);
  });

  test.each([
    fact("unlisted-open-code", "/components/schemas/State"),
    fact("unknown-field", parcel, { field: "#0a1b2c3d", seen: "string" }),
    fact("other-type", parcel, { expected: ["object"], seen: "nothing" }),
    fact("limit-reached", ""),
  ])("but not where a person has to look: $kind $field", async (one) => {
    const { findings, diff } = await reviewFacts(createRepository().root, [one]);
    expect(diff).toEqual([]);
    expect(findings[0]?.proposal).toMatch(/^by hand: /);
  });
});

test("all edits together give a document that says what was seen", async () => {
  const { root } = createRepository();
  const { files } = await reviewFacts(root, [
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

test("the diff is one that git takes", async () => {
  const { root } = createRepository();
  const { diff, files } = await reviewFacts(root, [
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

const manyFacts = [
  fact("unknown-field", parcel, { field: "colour", seen: "string" }),
  fact("unknown-field", parcel, { field: "hue", seen: "integer" }),
  fact("other-type", `${parcel}/properties/size`, { expected: ["integer"], seen: "string" }),
  fact("other-type", `${parcel}/properties/size`, { expected: ["integer"], seen: "null" }),
  fact("missing-field", parcel, { field: "id" }),
  fact("unlisted-code", "/components/schemas/State"),
  fact("undocumented-status", list, { seen: "418" }),
  fact("undocumented-status", list, { seen: "419" }),
  fact("undocumented-media-type", `${list}/400`, { seen: "text/html" }),
];

test("facts of the same lines all count, and what is written is not proposed again", async () => {
  const { root } = createRepository();
  const write = async (): Promise<readonly string[]> => {
    const { files, findings } = await reviewFacts(root, manyFacts);
    for (const { file, after } of files) writeFileSync(join(root, file), after);
    return findings.map(({ proposal }) => proposal);
  };
  expect((await write()).join("\n")).not.toMatch(/by hand|already/);
  const { components, paths } = await bundleFiles(readSpecFiles(root, "acme"), "acme");
  const schema = components?.schemas?.["Parcel"];
  expect(schema?.properties).toMatchObject({
    colour: { type: "string" },
    hue: { type: "integer" },
    size: { type: ["integer", "string", "null"] },
  });
  expect(paths?.["/parcels"]?.get?.responses).toHaveProperty("419");
  const before = readSpecFiles(root, "acme");
  for (const proposal of await write()) expect(proposal).toMatch(/^in the spec already: /);
  expect(readSpecFiles(root, "acme")).toEqual(before);
});

test("two promises of one list are both dropped", async () => {
  const { root } = createRepository();
  const file = join(root, "specs/acme/schemas.yaml");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("  required: [id]", "  required: [id, size, state]"));
  const facts = ["id", "state"].map((field) => fact("missing-field", parcel, { field }));
  const { files } = await reviewFacts(root, facts, true);
  expect(files[0]?.after).toContain("  required: [size]");
});

test.each<[name: string, from: string, to: string, fact: Fact, after: string]>([
  [
    "the last promise of an item that begins with it",
    "    - type: object\n      required: [weight]\n",
    "    - required:\n        - weight\n      type: object\n",
    fact("missing-field", "/components/schemas/DetailedParcel/allOf/1", { field: "weight" }),
    "    - required: []\n      type: object\n      properties:",
  ],
  [
    "a promise of a list in brackets over several lines",
    "  required: [id]\n",
    "  required:\n    [\n      id,\n      size,\n    ]\n",
    fact("missing-field", parcel, { field: "id" }),
    "  required: [size]\n  properties:",
  ],
  [
    "the type of an item of a list",
    "    - type: object\n      required: [weight]\n",
    "    - type: object\n      required: [weight]\n",
    fact("other-type", "/components/schemas/DetailedParcel/allOf/1", { seen: "null" }),
    '    - type: [object, "null"]\n      required: [weight]\n',
  ],
  [
    "the codes of an item of a list",
    "    - type: string\n    - type: array",
    "    - enum: [a]\n      type: string\n    - type: array",
    fact("unlisted-code", "/components/schemas/Contents/oneOf/0"),
    "    - enum: [a]\n      x-signoff-open: true\n      type: string\n    - type: array",
  ],
])("an edit keeps what stands on the same lines: %s", async (_, from, to, one, after) => {
  const repository = createRepository();
  editSpec(repository, "schemas.yaml", from, to);
  const { files } = await reviewFacts(repository.root, [one], true);
  expect(files[0]?.after).toContain(after);
  await bundleFiles(new Map([...readSpecFiles(repository.root, "acme"), ...asMap(files)]), "acme");
});

function asMap(files: readonly { file: string; after: string }[]): Map<string, string> {
  return new Map(files.map(({ file, after }) => [file, after]));
}

describe("facts of another edition of the spec", () => {
  const own = fact("unknown-field", parcel, { field: "colour", seen: "string" });
  const other = fact("unknown-field", parcel, { field: "weight", seen: "string", spec: otherSpec });

  test("are told, and their edits left out", async () => {
    const { root } = createRepository();
    const { diff, findings, foreign } = await reviewFacts(root, [other, own]);
    expect(foreign).toBe(1);
    expect(findings.map(({ proposal }) => proposal)).toEqual([
      `left out, of edition ${otherSpec}: add the property weight`,
      "add the property colour",
    ]);
    expect(diff.join("\n")).toContain("colour");
    expect(diff.join("\n")).not.toContain("weight");
  });

  test("count where that is asked for", async () => {
    const { diff, findings } = await reviewFacts(createRepository().root, [other], true);
    expect(findings[0]?.proposal).toBe("add the property weight");
    expect(diff.join("\n")).toContain("weight");
  });

  test("are none where the same was seen of the edition that lies here", async () => {
    const { root } = createRepository();
    const { findings, foreign } = await reviewFacts(root, [{ ...own, spec: otherSpec }, own]);
    expect(foreign).toBe(0);
    expect(findings.map(({ proposal }) => proposal)).toEqual(["add the property colour"]);
  });
});

describe("the command", () => {
  const cli = join(import.meta.dirname, "../src/drift/cli.ts");
  const line = JSON.stringify({
    v: 1,
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

  test("writes the edits into the specs once, and what lies there then lints and generates", () => {
    const { root } = createRepository();
    const text = manyFacts.map((one) => JSON.stringify({ v: 1, ...one })).join("\n");
    writeFileSync(join(root, "facts.jsonl"), text);
    const call = (program: string, ...args: readonly string[]): string =>
      execFileSync(process.execPath, [program, ...args], { cwd: root, encoding: "utf8" });
    expect(call(cli, "facts.jsonl", "--write")).toContain(
      "Written; pnpm generate shows what comes of it.",
    );
    const written = readSpecFiles(root, "acme");
    expect([...written.values()].join("\n").match(/ hue:/g)).toHaveLength(1);
    expect(call(cli, "facts.jsonl", "--write")).not.toContain("Written");
    expect(readSpecFiles(root, "acme")).toEqual(written);
    const generator = join(import.meta.dirname, "../src/cli.ts");
    call(generator, "lint");
    call(generator, "generate");
    const schema = readFileSync(join(root, "packages/acme/src/generated/schema.ts"), "utf8");
    expect(schema).toContain("hue?: number");
  });

  test("leaves out edits for facts of another edition, says so, and writes them where asked to", () => {
    const facts = manyFacts.map((one) => JSON.stringify({ v: 1, ...one, spec: otherSpec }));
    const { status, stdout } = run(facts.join("\n"), "--write");
    expect(status).toBe(3);
    expect(stdout).not.toContain("Written");
    expect(stdout).toContain("9 edits are left out for that: --other-editions takes them in.");
    const asked = run(facts.join("\n"), "--write", "--other-editions");
    expect(asked.status).toBe(0);
    expect(asked.stdout).toContain("Written");
    expect(asked.stdout).toContain("see that each still holds.");
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
