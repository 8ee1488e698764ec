import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatFinding } from "../src/finding.ts";
import { createLintConfig } from "../src/lint-config.ts";
import type { Repository } from "../src/repository.ts";
import { lintSpec } from "../src/spec.ts";
import { createRepository, editSpec } from "./support/repository.ts";

const config = await createLintConfig();

async function lint(repository: Repository): Promise<string[]> {
  return (await lintSpec(repository, "acme", config)).map(formatFinding);
}

function write(repository: Repository, file: string, content: string): void {
  writeFileSync(join(repository.root, "specs", "acme", file), content);
}

it.each([
  ["an empty file", "", "1:1 error entry The file is empty."],
  ["a file of comments", "# later\n", "1:1 error entry The file is empty."],
  ["a list", "- a\n", "1:1 error entry The file is no map; it begins with openapi: 3.1.1."],
  [
    "no version",
    "info: {}\n",
    "1:1 error entry There is no openapi: 3.1.1 that tells the version.",
  ],
  [
    "broken YAML",
    "openapi: 3.1.1\ninfo: [a\n  b: c: d\n",
    "3:4 error entry The file is no YAML: missed comma between flow collection entries",
  ],
])("an entry that is %s is one finding", async (_, content, finding) => {
  const repository = createRepository();
  write(repository, "openapi.yaml", content);
  expect(await lint(repository)).toEqual([`specs/acme/openapi.yaml:${finding}`]);
});

it.each(["3.0.3", "3.2.0", "2.0", '"3.1"', "[]"])(
  "version %s is the one finding, whatever else is wrong",
  async (version) => {
    const repository = createRepository();
    editSpec(repository, "openapi.yaml", "openapi: 3.1.1", `openapi: ${version}`);
    editSpec(repository, "session.yaml", "tags: [Session]", "tags: []");
    expect(await lint(repository)).toEqual([
      expect.stringMatching(
        /^specs\/acme\/openapi\.yaml:1:10 error entry OpenAPI .* cannot be read; write openapi: 3\.1\.1\.$/,
      ),
    ]);
  },
);

it("a broken part is one finding, not one for each reference to it", async () => {
  const repository = createRepository();
  write(repository, "schemas.yaml", "Parcel: [a\n");
  expect(await lint(repository)).toEqual([
    "specs/acme/schemas.yaml:2:1 error no-unresolved-refs Failed to parse: deficient indentation",
  ]);
});

it("a malformed schema is told without the examples that it cannot judge", async () => {
  const repository = createRepository();
  editSpec(repository, "schemas.yaml", "type: number", "type: numbr");
  expect(await lint(repository)).toEqual([
    expect.stringMatching(/schemas\.yaml:42:\d+ error struct .* Did you mean number\?$/),
  ]);
});

it("a malformed part that a rule fails on is a finding, not a stack", async () => {
  const repository = createRepository();
  editSpec(repository, "openapi.yaml", "servers:\n  - url: https://{host}\n", "servers:\n  -\n");
  editSpec(
    repository,
    "openapi.yaml",
    "    variables:\n      host:\n        default: api.example.com\n        description: The host.\n",
    "",
  );
  expect(await lint(repository)).toEqual([
    expect.stringMatching(/openapi\.yaml:7:\d+ error struct /),
  ]);
});
