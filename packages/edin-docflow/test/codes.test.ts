import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as codes from "../src/codes/index.ts";

interface Listed {
  readonly enum?: readonly (number | string)[];
}

const spec = JSON.parse(await readFile(new URL("../openapi.json", import.meta.url), "utf8")) as {
  readonly components: { readonly schemas: Readonly<Record<string, Listed>> };
};

test.each(Object.entries(codes))("%s has the codes of the spec, each once", (name, list) => {
  const told = spec.components.schemas[name]?.enum ?? [];
  expect(told.length).toBeGreaterThan(1);
  expect(Object.values(list).map(String).toSorted()).toEqual(told.map(String).toSorted());
});
