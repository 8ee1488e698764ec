import { expect, test } from "vitest";
import { findFaults, findForeignTypes } from "../src/packed-manifest.ts";

const files = ["package/package.json", "package/dist/index.js", "package/dist/index.d.ts"];
const sound = {
  exports: {
    ".": { types: { default: "./dist/index.d.ts" }, default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
  bin: { command: "./dist/index.js" },
  dependencies: { "openapi-fetch": "0.17.0", "@signoff/core": "^1.0.0" },
};

test("a package that holds what it promises has no faults", () => {
  expect(findFaults(sound, files)).toEqual([]);
});

test.each([
  ["./dist/index.js", { ...sound, exports: { ".": "./dist/index.js" } }, files.slice(2)],
  ["./dist/cli.js", { ...sound, bin: { command: "./dist/cli.js" } }, files],
  ["./src/index.ts", { ...sound, exports: { ".": { default: "./src/index.ts" } } }, files],
  ["src/index.ts", sound, [...files, "package/src/index.ts"]],
  ["workspace:^", { ...sound, dependencies: { "@signoff/core": "workspace:^" } }, files],
  ["catalog:", { ...sound, dependencies: { ajv: "catalog:" } }, files],
])("%s is found", (fault, manifest, packed) => {
  expect(findFaults(manifest, packed).join()).toContain(fault);
});

test.each([
  'import { Client } from "openapi-fetch";',
  'export * from "openapi-fetch";',
  'import "openapi-fetch";',
  'declare const client: import("openapi-fetch").Client;',
])("types of a dependency are found: %s", (declaration) => {
  expect(findForeignTypes(declaration).join()).toContain("openapi-fetch");
});

test("types of a peer are the app's own, and those of no other package", () => {
  const declaration = 'import { Span } from "@opentelemetry/api";\nexport * from "openapi-fetch";';
  const peerDependencies = { "@opentelemetry/api": "^1.9.0" };
  expect(findForeignTypes(declaration).join()).toContain("@opentelemetry/api");
  expect(findForeignTypes(declaration, { peerDependencies })).toEqual([
    expect.stringContaining("openapi-fetch"),
  ]);
});

test("types of the family, of Node and of the package itself are none of others", () => {
  const lines = [
    'import { Session } from "@signoff/core/provider";',
    'export * from "signoff";',
    'import { Call } from "./call-Ab.cjs";',
    'import { Readable } from "node:stream";',
  ];
  expect(findForeignTypes(lines.join("\n"))).toEqual([]);
});
