import { expect, test } from "vitest";
import { contenderCalled } from "../../contenders/src/index.ts";
import { measurePaths } from "../src/measure.ts";
import { lengthOf, listFunctions, renderPaths } from "../src/render.ts";

/** What a typed GET over Node's transport may pass: whoever reads it once has to be able to keep it in mind. */
const mostFiles = 28;
const mostFunctions = 80;

test("one live call is followed through our code, and nobody else's", async () => {
  const paths = await measurePaths([contenderCalled("signoff"), contenderCalled("fetch")]);
  const [signoff, fetch] = paths;
  const list = listFunctions(signoff!);
  expect(list).toMatch(/^ {2}packages\/core\/src\/client\/caller\.ts: .*\brunCall\b/m);
  expect(list).toMatch(/^ {2}packages\/directlink\/src\/session\.ts: .*\bauthorise\b/m);
  expect(list).not.toMatch(/bench\/|undici|node:|openapi-fetch/);
  const { files, functions, calls } = lengthOf(signoff!);
  expect(files).toBeLessThanOrEqual(mostFiles);
  expect(functions).toBeLessThanOrEqual(mostFunctions);
  expect(functions).toBeGreaterThan(files);
  expect(calls).toBeGreaterThanOrEqual(functions);
  expect(lengthOf(fetch!)).toEqual({ files: 0, functions: 0, calls: 0 });
  expect(renderPaths(paths)).toMatch(/^\| fetch +\| +0 \| +0 \| +0 \|$/m);
});
