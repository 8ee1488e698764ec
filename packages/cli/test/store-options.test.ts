import { describe, expect, test } from "vitest";
import { makeFolder, runHere } from "./support/commands.ts";

const secret = "canary-4711-word";

test.each<[what: string, parameters: string[], env: Record<string, string>, shown: RegExp]>([
  ["no store", [], {}, /There is no store: give --store, or set SIGNOFF_STORE/],
  ["another scheme", ["--store", "http://a"], {}, /--store begins with neither file: nor redis:/],
  ["blanks", [], { SIGNOFF_STORE: "file:/a\n" }, /SIGNOFF_STORE has white space at its ends/],
  ["no directory", ["--store", "file:"], {}, /--store names no directory/],
  ["a prefix for files", ["--store", "file:/a", "--prefix", "b"], {}, /--prefix is of Redis/],
  ["no URL", ["--store", "redis://a b"], {}, /--store is no URL/],
  [
    "a name of a database",
    ["--store", "redis://a/b"],
    {},
    /has more than host, port and the number/,
  ],
  [
    "options in the URL",
    ["--store", "redis://a?b=c"],
    {},
    /has more than host, port and the number/,
  ],
])("%s is a usage error", async (_, parameters, env, shown) => {
  const { code, stdout, stderr } = await runHere(["list", ...parameters], env);
  expect(stderr).toMatch(shown);
  expect([code, stdout]).toEqual([2, ""]);
});

describe("secrets", () => {
  test.each([
    [["list", "--store", `redis://user:${secret}@127.0.0.1:9/0`], {}, /set SIGNOFF_STORE in the/],
    [["list", "--store", `redis://${secret}@127.0.0.1:9/0`], {}, /set SIGNOFF_STORE in the/],
    [["list", "--store", `sentinel://user:${secret}@h`], {}, /neither file: nor redis:/],
    [["list", "--store", `redis://user:${secret}@a b`], {}, /is no URL/],
    [["--key", secret, "list"], {}, /A key is no argument/],
    [["list", "--key", secret], {}, /A key is no argument/],
    [["list", `--key=${secret}`], {}, /A key is no argument/],
    [["list", `--kee=${secret}`], {}, /unknown option '--kee'/],
    [["list"], { SIGNOFF_KEY: secret }, /SIGNOFF_KEY holds no key/],
    [["orphans", "--proxy", `http://user:${secret}@127.0.0.1:9`], {}, /set SIGNOFF_PROXY in the/],
  ] as const)("%j shows none, and is exit code 2", async (parameters, env, shown) => {
    const directory = await makeFolder();
    const environment = { SIGNOFF_STORE: `file:${directory}`, ...env };
    const { code, stdout, stderr } = await runHere(parameters, environment);
    expect(stderr).toMatch(shown);
    expect(stdout + stderr).not.toContain(secret);
    expect(code).toBe(2);
  });

  test("a password in SIGNOFF_STORE is in no message, and in no JSON", async () => {
    const environment = { SIGNOFF_STORE: `redis://user:${secret}@127.0.0.1:1/0` };
    for (const parameters of [["list"], ["list", "--json"], ["doctor"], ["doctor", "--json"]]) {
      const { code, stdout, stderr } = await runHere(parameters, environment);
      expect(stdout + stderr).toMatch(
        /redis:\/\/127\.0\.0\.1:1\/0 cannot be reached \(ECONNREFUSED\)/,
      );
      expect(stdout + stderr).not.toContain(secret);
      expect(code).toBe(4);
    }
  });
});
