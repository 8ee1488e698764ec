import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Repository } from "../src/repository.ts";
import { createRepository, editSpec } from "./support/repository.ts";

const cli = join(import.meta.dirname, "..", "src", "cli.ts");

interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(repository: Repository, ...args: readonly string[]): Promise<Finished> {
  const child = spawn(process.execPath, [cli, ...args], { cwd: repository.root });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  return new Promise((resolve) => {
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** Puts a program in turbo's place. */
function replaceTurbo(repository: Repository, program: string): void {
  const folder = join(repository.root, "node_modules", "turbo", "bin");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "turbo"), program);
}

/** Puts a JSON file beside the spec of acme. */
function writeBeside(repository: Repository, name: string, content: unknown): void {
  const path = join(repository.root, "specs", "acme", name);
  writeFileSync(path, JSON.stringify(content));
}

it("generates, and then finds everything up to date", async () => {
  const repository = createRepository();
  const generated = await run(repository, "generate", "acme");
  expect(generated).toMatchObject({ exitCode: 0, stderr: "" });
  expect(generated.stdout).toContain("wrote packages/acme/openapi.json");
  expect(await run(repository, "--check")).toMatchObject({ exitCode: 0, stderr: "" });
});

it("--check names each stale file and the command that mends it", async () => {
  const repository = createRepository();
  await run(repository, "generate");
  const generated = join(repository.root, "packages", "acme", "src", "generated");
  appendFileSync(join(generated, "traits.ts"), "// by hand\n");
  rmSync(join(generated, "schema.ts"));
  writeFileSync(join(generated, "client.ts"), "");
  const { exitCode, stderr } = await run(repository, "--check");
  expect(exitCode).toBe(1);
  expect(existsSync(join(generated, "client.ts"))).toBe(true);
  expect(stderr.trim().split("\n")).toEqual([
    "packages/acme/src/generated/schema.ts is not what its spec gives; run pnpm generate",
    "packages/acme/src/generated/traits.ts is not what its spec gives; run pnpm generate",
    "packages/acme/src/generated/client.ts comes from no spec; run pnpm generate",
  ]);
});

it.each([["lint"], ["generate"], ["--check"]])("%s fails on a bad spec", async (command) => {
  const repository = createRepository();
  editSpec(repository, "session.yaml", "tags: [Session]", "tags: []");
  const { exitCode, stderr } = await run(repository, command);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^specs\/acme\/session\.yaml:6:\d+ error signoff\/name-operations /m);
});

describe("without a command", () => {
  const failing = `
    process.stdout.write("• Running generate in 3 packages\\n");
    process.stderr.write("ERROR run failed: command exited (1)\\n");
    process.exitCode = 1;
  `;

  it("tells findings and nothing else when the run fails on them", async () => {
    const repository = createRepository();
    replaceTurbo(repository, failing);
    editSpec(repository, "session.yaml", "tags: [Session]", "tags: []");
    const { exitCode, stdout, stderr } = await run(repository);
    expect(exitCode).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^specs\/acme\/session\.yaml:6:\d+ error signoff\/name-operations /),
      "Not generated: acme",
    ]);
  });

  it("tells turbo's own words when no finding explains the failure", async () => {
    const repository = createRepository();
    replaceTurbo(repository, failing);
    const { exitCode, stderr } = await run(repository);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("run failed: command exited (1)");
  });

  it("deletes surplus files that turbo's cache leaves alone", async () => {
    const repository = createRepository();
    replaceTurbo(repository, "");
    await run(repository, "generate");
    const surplus = join(repository.root, "packages", "acme", "src", "generated", "client.ts");
    writeFileSync(surplus, "");
    const { exitCode, stdout } = await run(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^acme +8 +7 +changed /m);
    expect(existsSync(surplus)).toBe(false);
  });
});

describe("coverage", () => {
  const documented = {
    operations: {
      listParcels: {
        method: "GET",
        path: "/parcels",
        parameters: { query: { fields: { page: "string" }, required: [] } },
        answers: { "200": {} },
      },
    },
    objects: { Parcel: { fields: { id: "integer(int64)" }, required: ["id"] } },
  };
  const deviation = {
    at: ["listParcels query page"],
    documented: "string",
    specified: "integer",
    reason: "All samples have a number.",
  };

  it("passes over providers of which nothing is written down", async () => {
    expect(await run(createRepository(), "coverage")).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "",
    });
  });

  const promises = ["Ticket.ticket", "DetailedParcel.weight"].map((place) => {
    const [at, field] = place.split(".");
    const evidence = ["https://acme.example.com/samples"];
    return { at, fields: [field], by: "practice", reason: "Each sample has it.", evidence };
  });

  it("names what answers have for sure, until a promise tells why", async () => {
    const repository = createRepository();
    writeBeside(repository, "documented.json", documented);
    expect((await run(repository, "coverage")).stderr).toContain(
      "acme: Ticket.ticket: answers have it for sure, which neither documentation nor promise says; see specs/acme/promises.json\n",
    );
    writeBeside(repository, "promises.json", promises);
    const { stdout, stderr } = await run(repository, "coverage");
    expect(stderr).not.toContain("for sure");
    expect(stdout).toMatch(/, 2 promises\n$/);
  });

  it("names each gap and fails, until a deviation explains it", async () => {
    const repository = createRepository();
    writeBeside(repository, "promises.json", promises);
    writeBeside(repository, "documented.json", documented);
    const gaps = await run(repository, "coverage");
    expect(gaps.exitCode).toBe(1);
    expect(gaps.stdout).toMatch(
      /^acme: 1 of 1 operations, 1 of 2 fields, .* 21 of 39 descriptions, 0 of 17 examples, 0 deliberate deviations, 2 promises\n$/,
    );
    const lines = gaps.stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(1 + (39 - 21) + 17);
    expect(lines[0]).toBe("acme: listParcels query page: documented string, specified integer");
    const explained = lines.map((line) => {
      const [, place = "", was = "", is = ""] =
        /^acme: (.*): documented (.*), specified (.*)$/.exec(line) ?? [];
      return { at: [place], documented: was, specified: is, reason: deviation.reason };
    });
    writeBeside(repository, "deviations.json", explained);
    expect(await run(repository, "coverage", "acme")).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/ 2 of 2 fields, .* 36 deliberate deviations, 2 promises\n$/),
      stderr: "",
    });
  });

  it("fails on a deviation that is one no more", async () => {
    const repository = createRepository();
    writeBeside(repository, "documented.json", { operations: {}, objects: {} });
    writeBeside(repository, "deviations.json", [deviation]);
    const { exitCode, stderr } = await run(repository, "coverage");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /listParcels query page: .*; take it out of specs\/acme\/deviations\.json/,
    );
  });

  it("fails on a malformed file and on a bad spec", async () => {
    const repository = createRepository();
    writeBeside(repository, "documented.json", { operations: {}, objects: { Parcel: "Sting" } });
    const malformed = await run(repository, "coverage");
    expect(malformed.exitCode).toBe(1);
    expect(malformed.stderr).toMatch(/^specs\/acme\/documented\.json: objects\.Parcel names Sting/);
    writeBeside(repository, "documented.json", documented);
    editSpec(repository, "session.yaml", "tags: [Session]", "tags: []");
    const bad = await run(repository, "coverage");
    expect(bad.exitCode).toBe(1);
    expect(bad.stderr).toMatch(/^specs\/acme\/session\.yaml:6:\d+ error signoff\/name-operations /);
  });
});

it("--watch generates again what changes, and survives findings", async () => {
  const repository = createRepository();
  const child = spawn(process.execPath, [cli, "--watch"], { cwd: repository.root });
  onTestFinished(() => void child.kill());
  let told = "";
  child.stdout.on("data", (chunk) => (told += String(chunk)));
  child.stderr.on("data", (chunk) => (told += String(chunk)));
  const tells = (text: RegExp): Promise<void> =>
    expect.poll(() => told, { timeout: 10_000, interval: 20 }).toMatch(text);

  await tells(/Watching specs\/ for acme/);
  editSpec(repository, "session.yaml", "summary: Open a session", "summary: ''");
  await tells(/session\.yaml:5:\d+ error operation-summary [^]*acme: 1 finding, nothing written/);
  editSpec(repository, "session.yaml", "summary: ''", "summary: Begin a session");
  await tells(/acme: packages\/acme\/openapi\.json, .*fingerprint\.ts \(\d+ ms\)/);
  told = "";
  editSpec(repository, "session.yaml", "summary: Begin a session", "summary: Start a session");
  await tells(/acme: packages\/acme\/openapi\.json/);
  told = "";
  // An example that does not fit is told once the types are there, which do not depend on it.
  editSpec(repository, "session.yaml", "ticket: abc", "ticket: 5");
  await tells(/acme: packages\/acme\/openapi\.json[^]*error no-invalid-/);
  child.kill("SIGTERM");
  await expect.poll(() => child.exitCode, { timeout: 5000 }).toBe(0);
});

it.each([
  [["lint", "nobody"], /Unknown provider nobody; specs\/ has acme/],
  [["sing"], /Unknown command sing; there are all, lint, generate/],
  [["--chekc"], /Unknown option '--chekc'/],
  [["--watch", "--check"], /exclude each other/],
  [["all", "acme"], /use pnpm generate generate acme/],
  [["coverage", "acme"], /There is no specs\/acme\/documented\.json; tools\/spec-kit\/README\.md/],
])("%j is a mistake of the caller", async (args, message) => {
  const { exitCode, stderr } = await run(createRepository(), ...args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

it.each([["--help"], ["all --help"], ["lint --help"], ["generate --help"], ["coverage --help"]])(
  "%s helps",
  async (args) => {
    const { exitCode, stdout } = await run(createRepository(), ...args.split(" "));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^pnpm generate /);
  },
);
