import { assembleReleasePlan } from "@changesets/assemble-release-plan";
import { readConfig } from "@changesets/config";
import { parseChangesetFile } from "@changesets/parse";
import { globSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Level } from "../../src/diff/change.ts";
import { planChangeset } from "../../src/diff/changeset/plan.ts";
import { documentWith } from "./support/changes.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

type Packages = Parameters<typeof assembleReleasePlan>[1];

/** The packages as they are, all at one version. */
function packagesAt(version: string): Packages {
  const files = globSync("packages/*/package.json", { cwd: root });
  const packages = files.toSorted().map((file) => readPackage(file, version));
  return {
    rootDir: root,
    rootPackage: readPackage("package.json", version),
    packages,
    tool: { type: "pnpm" },
  };
}

function readPackage(file: string, version: string): Packages["packages"][number] {
  const manifest = JSON.parse(readFileSync(resolve(root, file), "utf8")) as {
    readonly name: string;
  };
  return {
    packageJson: { ...manifest, version },
    dir: resolve(root, dirname(file)),
  };
}

/** The changeset of a provider with one change of a level. */
function changesetFor(provider: string, level: Level, version: string): string {
  const document = documentWith({ type: "string" }, "response");
  const change = {
    kind: "property-optional",
    subject: { schema: "Thing" },
    place: "",
    directions: ["response"],
    views: { wire: level },
    class: "wire",
    level,
    pointers: { old: "/components/schemas/Thing", now: "/components/schemas/Thing" },
    provider,
    sentence: "It changed.",
    file: "",
    line: 1,
  } as const;
  const planned = planChangeset(
    { provider, base: "HEAD", documents: { old: document, now: document }, changes: [change] },
    () => version,
    undefined,
  );
  return planned ?? "";
}

/** What `changeset version` makes of changesets: each package that is released, and its version. */
async function releases(
  changesets: readonly string[],
  version: string,
): Promise<Readonly<Record<string, string | undefined>>> {
  const packages = packagesAt(version);
  const { config, errors } = await readConfig(root, packages);
  if (!config) throw new Error(errors.join("\n"));
  const read = changesets.map((text, index) => ({
    id: `spec-${index}`,
    ...parseChangesetFile(text),
  }));
  const plan = assembleReleasePlan(read, packages, config, undefined);
  const released = plan.releases.filter(({ type }) => type !== "none");
  return Object.fromEntries(released.map(({ name, newVersion }) => [name, newVersion]));
}

// The commands follow out of their ranges: changesets gives them a patch by itself.
test.each<readonly [string, string, Level, string, Readonly<Record<string, string>>]>([
  [
    "what breaks symphony at 1.0.0",
    "symphony",
    "breaking",
    "1.0.0",
    { "@signoff/cli": "1.0.1", "@signoff/symphony": "2.0.0", signoff: "2.0.0" },
  ],
  [
    "a feature of symphony at 1.0.0",
    "symphony",
    "feature",
    "1.0.0",
    { "@signoff/symphony": "1.1.0" },
  ],
  ["a fix of symphony at 1.0.0", "symphony", "fix", "1.0.0", { "@signoff/symphony": "1.0.1" }],
  [
    "what breaks symphony at 0.1.0",
    "symphony",
    "breaking",
    "0.1.0",
    { "@signoff/cli": "0.1.1", "@signoff/symphony": "0.2.0", signoff: "0.2.0" },
  ],
  [
    "a feature of symphony at 0.1.0",
    "symphony",
    "feature",
    "0.1.0",
    { "@signoff/symphony": "0.1.1" },
  ],
  [
    "what breaks directlink at 1.0.0",
    "directlink",
    "breaking",
    "1.0.0",
    {
      "@signoff/cli": "1.0.1",
      "@signoff/directlink": "2.0.0",
      "@signoff/directlink-cli": "1.0.1",
      signoff: "2.0.0",
    },
  ],
  [
    "a feature of directlink at 0.1.0",
    "directlink",
    "feature",
    "0.1.0",
    { "@signoff/directlink": "0.1.1" },
  ],
])(
  "%s releases what it has to, and nothing that nobody asked for",
  async (_, provider, level, version, expected) => {
    expect(await releases([changesetFor(provider, level, version)], version)).toEqual(expected);
  },
);

test("the greatest step of several providers counts for signoff", async () => {
  const changesets = [
    changesetFor("symphony", "feature", "1.0.0"),
    changesetFor("edin-docflow", "breaking", "1.0.0"),
  ];
  expect(await releases(changesets, "1.0.0")).toEqual({
    "@signoff/cli": "1.0.1",
    "@signoff/edin-docflow": "2.0.0",
    "@signoff/symphony": "1.1.0",
    signoff: "2.0.0",
  });
});
