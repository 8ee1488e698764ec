import { inRow, type Mutation } from "../mutation.ts";

const tests = ["packages/core/test/manifests.test.ts"];
const core = "packages/core/package.json";
const catalog = "pnpm-workspace.yaml";

/** What is published installs nothing but itself. */
export const supplyChain: readonly Mutation[] = inRow("supply chain", [
  ...["core", "directlink", "edin-docflow", "symphony", "signoff"].map((name) => ({
    name: `${name}-has-an-install-script`,
    file: `packages/${name}/package.json`,
    find: '"build": "tsdown",',
    replace: '"build": "tsdown",\n    "postinstall": "node install.js",',
    tests,
  })),
  {
    name: "core-has-one-more-dependency",
    file: core,
    find: '"openapi-fetch": "catalog:"',
    replace: '"openapi-fetch": "catalog:",\n    "undici": "catalog:"',
    tests,
  },
  {
    name: "dependency-is-not-pinned",
    file: core,
    find: '"openapi-fetch": "catalog:"',
    replace: '"openapi-fetch": "^0.17.0"',
    tests,
  },
  {
    name: "catalog-is-not-pinned",
    file: catalog,
    find: "  openapi-fetch: 0.17.0",
    replace: "  openapi-fetch: ^0.17.0",
    tests,
  },
  {
    name: "dependency-may-run-its-install-script",
    file: catalog,
    find: "allowBuilds:\n",
    replace: "allowBuilds:\n  openapi-fetch: true\n",
    tests,
  },
  {
    name: "sources-and-tests-are-packed",
    file: core,
    find: '"files": [\n    "dist"\n  ],',
    replace: '"files": [\n    "dist",\n    "test"\n  ],',
    tests,
  },
]);
