import { inRow, type Mutation } from "../mutation.ts";
import { providers } from "../../../../providers.ts";

const tests = ["core/manifests"];
const core = "packages/core/package.json";
const workspace = "pnpm-workspace.yaml";

type Named = Record<string, string>;

interface Manifest {
  dependencies?: Named;
  readonly devDependencies: Named;
  readonly scripts: Named;
  readonly files: string[];
}

/** A change of what a manifest says. */
function inManifest(change: (manifest: Manifest) => void): (text: string) => string {
  return (text) => {
    const manifest = JSON.parse(text) as Manifest;
    change(manifest);
    return JSON.stringify(manifest, undefined, 2);
  };
}

/** What is published installs nothing but itself. */
export const supplyChain: readonly Mutation[] = inRow("supply chain", [
  ...["core", ...providers, "signoff"].map((name) => ({
    name: `${name}-has-an-install-script`,
    file: `packages/${name}/package.json`,
    edit: inManifest(({ scripts }) => {
      scripts["postinstall"] = "node install.js";
    }),
    tests,
  })),
  {
    name: "core-has-one-more-dependency",
    file: core,
    edit: inManifest((manifest) => {
      manifest.dependencies = { undici: "catalog:" };
    }),
    tests,
  },
  {
    name: "dependency-is-not-pinned",
    file: "packages/symphony/package.json",
    edit: inManifest((manifest) => {
      manifest.dependencies = { "@signoff/core": "workspace:^", jose: "^6.0.0" };
    }),
    tests,
  },
  {
    name: "what-is-built-in-is-not-pinned",
    file: core,
    edit: inManifest(({ devDependencies }) => {
      devDependencies["openapi-fetch"] = "^0.17.0";
    }),
    tests,
  },
  {
    name: "catalog-is-not-pinned",
    file: workspace,
    edit: (text) => text.replace("\n  openapi-fetch: ", "\n  openapi-fetch: ^"),
    tests,
  },
  {
    name: "dependency-may-run-its-install-script",
    file: workspace,
    edit: (text) => text.replace("\nallowBuilds:\n", "\nallowBuilds:\n  openapi-fetch: true\n"),
    tests,
  },
  {
    name: "sources-and-tests-are-packed",
    file: core,
    edit: inManifest(({ files }) => {
      files.push("test");
    }),
    tests,
  },
]);
