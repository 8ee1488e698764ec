import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readOptions } from "../src/options.ts";
import type { Report } from "../src/report.ts";
import { staleFiles } from "../src/results.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

test(
  "a quick run measures what it is asked for, without a download",
  { timeout: 300_000 },
  async () => {
    const parameters = ["--quick", "--json", "--only", "signoff,signoff-fetch,fetch"];
    const wanted = ["--scenario", "requests,latency,memory,streams"];
    const all = [cli, ...parameters, ...wanted];
    const { stdout } = await promisify(execFile)(process.execPath, all, { timeout: 240_000 });
    const { entrants, requests, latency, memory, streams, startUp } = JSON.parse(stdout) as Report;
    expect(entrants.map(({ name }) => name)).toEqual(["signoff", "signoff-fetch", "fetch"]);
    expect(requests?.cells).toHaveLength(6);
    for (const { rows } of requests?.cells ?? []) {
      expect(rows.map(({ contender }) => contender)).toEqual(["signoff", "signoff-fetch", "fetch"]);
      expect(rows.every(({ cpu, ratio }) => cpu.least > 0 && ratio === null)).toBe(true);
    }
    for (const { p50, p99, p999, loopP99 } of latency?.rows ?? []) {
      expect(p50.least).toBeGreaterThan(0);
      expect(p99.median).toBeGreaterThanOrEqual(p50.median);
      expect(p999.median).toBeGreaterThanOrEqual(p99.median);
      expect(loopP99.least).toBeGreaterThanOrEqual(0);
    }
    expect(latency?.rows).toHaveLength(3);
    const counted = memory?.cells.map(({ over, operation, rows }) => [
      over,
      operation,
      rows.length,
    ]);
    expect(counted).toEqual([
      ["fetch", "get", 2],
      ["fetch", "post", 2],
      ["dispatcher", "get", 1],
      ["dispatcher", "post", 1],
    ]);
    for (const { rows } of memory?.cells ?? []) {
      expect(rows.every(({ bytes }) => bytes !== null && bytes.least > 0)).toBe(true);
    }
    expect(streams?.cells.map(({ rows }) => rows.length)).toEqual([3, 3]);
    expect(startUp).toBeUndefined();
  },
);

test("the README and the results show what the command wrote", async () => {
  expect(await staleFiles()).toEqual([]);
});

test("only a run of everything is kept", () => {
  expect(readOptions([]).complete).toBe(true);
  expect(readOptions(["--quick"]).complete).toBe(false);
  expect(readOptions(["--only", "fetch"]).complete).toBe(false);
  expect(readOptions(["--scenario", "streams"]).complete).toBe(false);
});

test("contenders run in the order in which they are named", () => {
  const { contenders } = readOptions(["--only", "ky,fetch"]);
  expect(contenders.map(({ name }) => name)).toEqual(["ky", "fetch"]);
});

test("a name that nobody has is refused, with those that there are", () => {
  expect(() => readOptions(["--only", "curl"])).toThrow(/no contender "curl".*undici/);
  expect(() => readOptions(["--scenario", "dns"])).toThrow(/no scenario "dns".*streams/);
});
