import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { providers, type ProviderName } from "../../../providers.ts";

const root = new URL("../../../", import.meta.url);

/** What providers depend on beside core. */
const further: Partial<Record<ProviderName, readonly string[]>> = { symphony: ["jose"] };

/** What the app has to have already. */
const peers: Readonly<Record<string, object>> = {
  opentelemetry: { "@opentelemetry/api": "^1.9.0" },
};

/** What each published package brings along, and what is packed of it. */
const packages: [name: string, dependencies: string[], files: string[]][] = [
  ["core", [], ["THIRD-PARTY-LICENSES.md", "dist"]],
  [
    "cli",
    [
      "@redis/client",
      "@signoff/core",
      "@signoff/directlink",
      "@signoff/edin-docflow",
      "@signoff/emulator",
      "@signoff/redis",
      "@signoff/symphony",
      "commander",
      "jsonata",
      "log-update",
      "signoff",
      "string-width",
    ],
    ["dist"],
  ],
  [
    "directlink-cli",
    ["@signoff/core", "@signoff/directlink", "commander", "log-update", "string-width"],
    ["dist"],
  ],
  ...providers.map((name): [string, string[], string[]] => [
    name,
    ["@signoff/core", ...(further[name] ?? [])],
    ["dist", "openapi.json", "OPERATIONS.md"],
  ]),
  ["opentelemetry", ["@signoff/core"], ["dist"]],
  ["redis", ["@signoff/core"], ["dist"]],
  ["signoff", ["core", ...providers].map((name) => `@signoff/${name}`).toSorted(), ["dist"]],
  [
    "emulator",
    [
      "@fastify/busboy",
      "ajv",
      "ajv-formats",
      "fflate",
      "lossless-json",
      "node-forge",
      "openapi-sampler",
    ],
    ["dist"],
  ],
];

interface Manifest {
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: object;
  readonly optionalDependencies?: object;
  readonly bundledDependencies?: unknown;
}

/** What core is built with, and brings along as part of itself. */
const builtIn = ["@cfworker/json-schema", "openapi-fetch"];

/** Scripts that a package manager runs by itself where a package is installed. */
const installScripts = new Set([
  "preinstall",
  "install",
  "postinstall",
  "prepare",
  "prepublish",
  "dependencies",
]);

describe.each(packages)("the manifest of %s", (name, dependencies, files) => {
  async function read(): Promise<Manifest> {
    return JSON.parse(
      await readFile(new URL(`packages/${name}/package.json`, root), "utf8"),
    ) as Manifest;
  }

  test("has no install scripts", async () => {
    const { scripts } = await read();
    expect(Object.keys(scripts).filter((script) => installScripts.has(script))).toEqual([]);
  });

  test("has no dependency but those that are known, pinned in one place", async () => {
    const manifest = await read();
    expect(Object.keys(manifest.dependencies ?? {}).toSorted()).toEqual(dependencies);
    for (const version of Object.values(manifest.dependencies ?? {})) {
      expect(version).toMatch(/^(catalog:|workspace:\^)$/);
    }
    const { peerDependencies, optionalDependencies, bundledDependencies } = manifest;
    expect([peerDependencies, optionalDependencies, bundledDependencies]).toEqual([
      peers[name],
      undefined,
      undefined,
    ]);
  });

  test("packs what was built and nothing else, with the check of what packs it", async () => {
    const { files: packed, scripts } = await read();
    expect(packed).toEqual(["CHANGELOG.md", ...files].toSorted());
    expect(scripts["prepack"]).toBe("node ../../tools/build/src/prepack.js");
  });
});

test("what is built into core is pinned in one place, and named with its license", async () => {
  const folder = new URL("packages/core/", root);
  const { devDependencies } = JSON.parse(
    await readFile(new URL("package.json", folder), "utf8"),
  ) as { readonly devDependencies: Readonly<Record<string, string>> };
  const licenses = await readFile(new URL("THIRD-PARTY-LICENSES.md", folder), "utf8");
  for (const name of builtIn) {
    expect(devDependencies[name]).toBe("catalog:");
    expect(licenses).toContain(`\`${name}\``);
  }
});

/** The lines of a block of the workspace's settings, as name and value. */
async function settingsOf(block: string): Promise<[string, string][]> {
  const text = await readFile(new URL("pnpm-workspace.yaml", root), "utf8");
  const [, lines = ""] = new RegExp(`^${block}:\\n((?: +.*\\n?)*)`, "m").exec(text) ?? [];
  return [...lines.matchAll(/^ +"?([^":]+)"?: (\S+)$/gm)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]);
}

test("every version of the catalog is exact", async () => {
  const versions = await settingsOf("catalog");
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, version]) => !/^(npm:\w+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("no dependency may run an install script but the tools that need it", async () => {
  const allowed = (await settingsOf("allowBuilds")).filter(([, value]) => value !== "false");
  expect(allowed).toEqual([
    ["node", "true"],
    ["esbuild", "true"],
  ]);
});
