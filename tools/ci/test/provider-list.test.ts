import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { providers } from "../../../providers.ts";

const root = join(import.meta.dirname, "../../..");

/** What names several of them without listing what there is, by the beginning of its path. */
const uses: Readonly<Record<string, string>> = {
  "providers.ts": "the list",
  "pnpm-lock.yaml": "written by pnpm",
  "consumers/package.json": "what apps that use several need",
  "packages/signoff/package.json": "written by pnpm generate",
  "tools/faults/package.json": "written by pnpm generate",
  "packages/emulator/src/generated/": "written by pnpm generate",
  "packages/signoff/src/generated/": "written by pnpm generate",
  "bench/package.json": "measures several",
  "bench/budgets/budgets.json": "written by pnpm bench:budgets",
  "bench/results/latest.json": "written by pnpm bench",
  "bench/budgets/src/signoff-app.ts": "an app that uses several",
  "consumers/apps/": "apps that use several",
  "consumers/programs/": "apps that use several",
  "consumers/src/emulated.ts": "accounts of an app that uses several",
  "consumers/src/matrix/check-account.ts": "counts the sessions of an app that uses several",
  "consumers/test/runtimes.test.ts": "runs an app that uses several",
  "examples/tour/": "an app that uses several",
  "packages/cli/package.json": "a command for several",
  "packages/cli/src/commands/doctor/provider/checkups.ts": "asks each in a way of its own",
  "packages/cli/test/": "tests of a command for several",
  "packages/core/test/manifests.test.ts": "tells what each package may depend on",
  "packages/signoff/test/": "apps that use several",
  "packages/emulator/test/": "tests of several servers together",
  "packages/core/test/shared/account-key.test.ts": "tells the accounts of several apart",
  "tools/fleet/": "what workers of several share, and how each differs",
  "tools/release/src/dry/examples.ts": "runs the example of an app that uses several",
  "tools/ci/src/over-fetch.ts": "names tests by their paths",
  "bench/specs/src/cli.ts": "holds each to its own bound",
  "bench/budgets/test/named-operations.long.test.ts": "names the one call of each least app",
  "packages/opentelemetry/package.json": "is tried with sessions of several",
  "tools/spec-kit/test/diff/": "changes the specs of several",
  "tools/faults/src/matrix/": "tells where one differs from the others",
  "tools/mutations/src/mutations/": "finds each guard where it stands",
  "tools/spec-interop/src/accepted.ts": "tells where one differs from the others",
};

const names = providers.map((name) => new RegExp(`(?<!\\w)${name.replace("-", "-?")}`, "i"));

/** Whether a text names so many providers that it may be a list of them. */
function isList(text: string): boolean {
  return names.filter((name) => name.test(text)).length >= 3;
}

/** Files of the repository but for documents, those of providers and this test, which name several providers. */
function findNaming(): string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--deduplicate"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed
    .split("\n")
    .filter((file) => /\.(?:[cm]?[jt]s|json|ya?ml)$/.test(file))
    .filter((file) => join(root, file) !== import.meta.filename)
    .filter(
      (file) =>
        !file.split("/").some((folder) => (providers as readonly string[]).includes(folder)),
    )
    .filter((file) => isList(readIfThere(join(root, file))));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

describe("the list of providers", () => {
  const naming = findNaming();

  test("is the only one: nothing else names several but what is told here", () => {
    const others = naming.filter((file) => !Object.keys(uses).some((use) => file.startsWith(use)));
    expect(others).toEqual([]);
  });

  test("is told of nothing that names several no more", () => {
    const idle = Object.keys(uses).filter((use) => !naming.some((file) => file.startsWith(use)));
    expect(idle).toEqual([]);
  });

  test("has every spec and every package of one", () => {
    const specs = readdirSync(join(root, "specs")).filter(
      (name) => !/^\.|^node_modules$/.test(name),
    );
    expect(specs.toSorted()).toEqual([...providers]);
    const packages = readdirSync(join(root, "packages")).filter(
      (name) => readIfThere(join(root, "packages", name, "openapi.json")) !== "",
    );
    expect(packages.toSorted()).toEqual([...providers]);
  });

  test("the twin: a list beside it is found, whatever the words are written like", () => {
    expect(isList('["directlink", "edin-docflow", "symphony"]')).toBe(true);
    expect(isList("{ directlink, edinDocflow, symphony }")).toBe(true);
    expect(isList('["directlink", "symphony"]')).toBe(false);
  });
});
