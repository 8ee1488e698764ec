import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { providers } from "../../../providers.ts";

const packages = join(import.meta.dirname, "../../../packages");

/** The files beside the folders, with the names that each has for what every provider has. */
const plan: Readonly<Record<string, readonly string[]>> = {
  "drift.ts": ["watchDrift"],
  "errors.ts": ["describeError"],
  "index.ts": [],
  "is-error-of.ts": ["isErrorOf"],
  "lists.ts": [],
  "login.ts": ["LoginOptions", "login", "prepareLogin"],
  "node.ts": [],
  "operations.ts": [],
  "schemas.ts": [],
  "server.ts": ["factsOf"],
  "session.ts": ["Grant", "Place", "createDriver", "sharing"],
  "shared.ts": ["SharedProvider"],
  "validate.ts": ["validateAnswers"],
};

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
}

describe.each(providers)("the plan of %s", (provider) => {
  const [sources, tests] = ["src", "test"].map((name) => join(packages, provider, name));
  const read = (file: string): string => readFileSync(join(sources!, file), "utf8");
  const files = namesIn(sources!);

  test("has the same files beside its folders, and its further entries", () => {
    const { exports } = JSON.parse(
      readFileSync(join(packages, provider, "package.json"), "utf8"),
    ) as { readonly exports: Readonly<Record<string, string>> };
    const entries = Object.values(exports)
      .filter((path) => path.endsWith(".ts"))
      .map((path) => path.replace("./src/", ""));
    const wanted = new Set([...Object.keys(plan), ...entries]);
    expect(new Set(files.filter((file) => !file.includes("/")))).toEqual(wanted);
  });

  test.each(Object.entries(plan))("has the same names in %s", (file, names) => {
    const text = read(file);
    const lacking = names.filter(
      (name) =>
        !new RegExp(`^export .*\\b${name}\\b|^export \\{[^}]*\\b${name}\\b`, "m").test(text),
    );
    expect(lacking).toEqual([]);
  });

  test("lays its tests out as its sources", () => {
    const folders = new Set(files.map((file) => file.replace(/\/?[^/]*$/, "")));
    const odd = namesIn(tests!)
      .map((file) => file.replace(/\/?[^/]*$/, ""))
      .filter((folder) => !folders.has(folder) && !["operations", "support"].includes(folder));
    expect([...new Set(odd)]).toEqual([]);
  });

  test("needs Node under node/ alone", () => {
    const needing = files.filter((file) => /from "node:|core\/provider\/node"/.test(read(file)));
    expect(needing.filter((file) => !file.startsWith("node/"))).toEqual([]);
  });
});
