import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CronJob } from "kubernetes-models/batch/v1/CronJob";
import { Job } from "kubernetes-models/batch/v1/Job";
import { PersistentVolumeClaim } from "kubernetes-models/v1/PersistentVolumeClaim";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { makeFolder, runHere } from "../support/commands.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const namesIn = (folder: string): Promise<string[]> => readdir(join(examples, folder));
const textOf = (path: string): Promise<string> => readFile(join(examples, path), "utf8");

const units = await namesIn("systemd");
const manifests = await namesIn("kubernetes");

/** What the command says of its help, where all its options are known and stand in their places. */
async function helpOf(commandLine: readonly string[]): Promise<number | null> {
  return (await runHere([...commandLine, "--help"])).code;
}

/** Options that are not there are told before any setting is missing. */
async function expectKnown(commandLine: readonly string[]): Promise<void> {
  expect(await helpOf(commandLine)).toBe(0);
  const { stderr, stdout } = await runHere(
    commandLine.filter((word) => word !== "--watch" && word !== "5m"),
  );
  expect(stdout + stderr).not.toMatch(/unknown|--metrics has|missing required|too many/);
}

describe("units of systemd", () => {
  test.each(units.filter((name) => name.endsWith(".service")))(
    "%s runs a command that there is, with a password from a credential",
    async (name) => {
      const unit = await textOf(`systemd/${name}`);
      const [, line = ""] = /^ExecStart=\/usr\/bin\/env signoff (.*)$/m.exec(unit) ?? [];
      await expectKnown(line.replaceAll("%S", "/nowhere").split(" "));
      expect(unit).toMatch(/^LoadCredential=password:/m);
      expect(unit).toMatch(/^Environment=(DIRECTLINK|EDIN)_PASSWORD_FILE=%d\/password$/m);
      expect(unit).not.toMatch(/^Environment=\w+_PASSWORD=/m);
      // A refused login is not repeated by itself.
      expect(unit).toMatch(/^RestartPreventExitStatus=(.* )?6( |$)/m);
    },
  );

  test("each timer has its service", () => {
    for (const timer of units.filter((name) => name.endsWith(".timer"))) {
      expect(units).toContain(timer.replace(".timer", ".service"));
    }
  });

  const program = "/usr/bin/systemd-analyze";
  const why = existsSync(program) ? undefined : "no systemd-analyze here";

  test.skipIf(why)(`systemd takes them${why ? ` (${why})` : ""}`, () => {
    const paths = units.map((name) => join(examples, "systemd", name));
    const { status, stderr } = spawnSync(program, ["verify", ...paths], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });

  test.skipIf(why)("systemd finds a mistake in one", async () => {
    const unit = await textOf("systemd/signoff-directlink.service");
    const path = join(await makeFolder(), "signoff-directlink.service");
    await writeFile(path, unit.replace("Restart=on-failure", "Restart=always"));
    const { status, stderr } = spawnSync(program, ["verify", path], { encoding: "utf8" });
    expect(stderr).toContain("isn't allowed for Type=oneshot");
    expect(status).not.toBe(0);
  });
});

interface Manifest {
  readonly kind: keyof typeof kinds;
}

const kinds = { CronJob, Job, PersistentVolumeClaim };

async function manifestsIn(name: string): Promise<readonly Manifest[]> {
  const documents = parseAllDocuments(await textOf(`kubernetes/${name}`), { version: "1.1" });
  return documents.map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Manifest;
  });
}

describe("manifests of Kubernetes", () => {
  test.each(manifests)("%s is what the schemas of Kubernetes ask for", async (name) => {
    for (const manifest of await manifestsIn(name)) {
      const Kind = kinds[manifest.kind];
      expect(() => new Kind(manifest as never).validate()).not.toThrow();
    }
  });

  test("a manifest with a misspelled field is none", async () => {
    const [manifest] = await manifestsIn("orphans.yaml");
    const spoiled = { ...manifest, spec: { shedule: "* * * * *" } };
    expect(() => new CronJob(spoiled as never).validate()).toThrow(/schedule/);
  });

  test.each(manifests)("%s runs a command that there is", async (name) => {
    const text = await textOf(`kubernetes/${name}`);
    const [, words = ""] = /command: (\["signoff".*\])/.exec(text) ?? [];
    await expectKnown((JSON.parse(words) as string[]).slice(1));
    expect(text).toMatch(/runAsNonRoot: true/);
    expect(text).not.toMatch(/_PASSWORD\n/);
  });
});
