import { expect, test } from "vitest";
import { contenderCalled } from "../../contenders/src/index.ts";
import { measurePaths } from "../src/measure.ts";
import { lengthOf, listFunctions, renderPaths } from "../src/render.ts";

test("one live call is followed through our code and openapi-fetch's, and nobody else's", async () => {
  const paths = await measurePaths([contenderCalled("signoff"), contenderCalled("fetch")]);
  const [signoff, fetch] = paths;
  const list = listFunctions(signoff!);
  expect(list).toMatch(/^ {2}packages\/core\/src\/client\/client\.ts: .*\bcall\b/m);
  expect(list).toMatch(/^ {2}packages\/directlink\/src\/session\.ts: .*\bauthorise\b/m);
  expect(list).toMatch(/^ {2}openapi-fetch\/.*: .*\bcoreFetch\b/m);
  expect(list).not.toMatch(/bench\/|undici|node:/);
  const { files, functions, calls } = lengthOf(signoff!);
  expect(functions).toBeGreaterThan(files);
  expect(calls).toBeGreaterThanOrEqual(functions);
  expect(lengthOf(fetch!)).toEqual({ files: 0, functions: 0, calls: 0 });
  expect(renderPaths(paths)).toMatch(/^\| fetch +\| +0 \| +0 \| +0 \|$/m);
});
