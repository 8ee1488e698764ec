import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { createKey } from "@signoff/core/shared";
import { secretsShownIn } from "@signoff/test-support";
import { expect, test } from "vitest";
import { type Ended } from "@signoff/command-kit/testing";
import { runHere } from "./support/commands.ts";
import { type Fleet, startFleet } from "./support/fleet.ts";

/** Everything that may not be shown: the key, the password, tokens that the server gave, and what is sealed. */
async function secretsOf({ server, key, directory }: Fleet): Promise<Record<string, string>> {
  const tokens = server.requests.flatMap(({ headers }) => {
    const { authorization = "" } = headers as Record<string, string>;
    return authorization.startsWith("Bearer ") ? [authorization.slice("Bearer ".length)] : [];
  });
  const names = await readdir(directory, { recursive: true });
  const paths = names.map((name) => join(directory, name));
  const files: string[] = [];
  for (const path of paths)
    if ((await stat(path)).isFile()) files.push(await readFile(path, "utf8"));
  const sealed = [...files.join("\n").matchAll(/s1\.[\da-f]{16}\.([\w-]+)/g)].map(([, box]) => box);
  const all = [key, server.accounts[0].password, ...tokens, ...sealed];
  return Object.fromEntries(all.map((secret, index) => [`secret ${index}`, String(secret)]));
}

const shownBy = (runs: readonly Ended[]): string =>
  runs.map(({ stdout, stderr }) => stdout + stderr).join("\n");

test.each([[[]], [["--json"]]])(
  "no key, password, token or sealed text is in what the commands print %j",
  async (format) => {
    const fleet = await startFleet();
    const { server, environment, signOn } = fleet;
    const session = await signOn("web-1:4711");
    await session.GET("/directlink/v1/download/list");
    const secrets = await secretsOf(fleet);
    expect(Object.keys(secrets).length).toBeGreaterThan(3);
    const wrong = { ...environment, SIGNOFF_KEY: createKey() };
    server.fault({ operation: "logout", kind: "status", status: 500, times: 1 });
    const runs: Ended[] = [];
    for (const [parameters, env] of [
      [["list"], environment],
      [["list"], wrong],
      [["doctor"], environment],
      [["doctor"], wrong],
      [["orphans"], environment],
      [["off", "--all"], wrong],
      [["off", "--all"], environment],
      [["receipts"], environment],
    ] as const) {
      runs.push(await runHere([...parameters, ...format], env));
    }
    expect(shownBy(runs)).toContain("ACME");
    expect(secretsShownIn(shownBy(runs), secrets)).toEqual([]);
    // The twin: a key that is shown is found.
    const made = await runHere(["key", ...format]);
    const [printed = ""] = /[A-Za-z\d+/]{43}=/.exec(made.stdout) ?? [];
    expect(secretsShownIn(shownBy([...runs, made]), { printed })).toEqual(["printed"]);
  },
);
