import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordsOf } from "@signoff/command-kit/testing";
import { fileStore } from "@signoff/core/node";
import { createKey, keyIdsOf } from "@signoff/core/shared";
import { ask, startRedis, whyNoRedis } from "@signoff/test-redis";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeFolder, runHere } from "../support/commands.ts";
import { startFleet } from "../support/fleet.ts";

/** What was found of a subject. */
async function findings(
  environment: Readonly<Record<string, string>>,
  subject: string,
): Promise<{ readonly code: number | null; readonly found: readonly object[] }> {
  const { code, stdout } = await runHere(["doctor", "--json"], environment);
  return { code, found: recordsOf(stdout).filter((record) => record["subject"] === subject) };
}

describe("over a directory", () => {
  test("that is as it should be, all is well, and nothing is left of the record that was written", async () => {
    const { directory, environment, key, signOn } = await startFleet();
    await signOn("web-1:4711");
    const [id] = await keyIdsOf(key);
    const { code, stdout, stderr } = await runHere(["doctor"], environment);
    expect(stdout.split("\n")).toEqual([
      `file:${directory}`,
      "ok     Only its owner may enter the directory (0700).",
      expect.stringMatching(/^ok {5}The store answers, in \d+ ms\.$/),
      "ok     Its clock and the one of this machine agree.",
      "ok     A record can be written, read and taken back.",
      "ok     The store holds 1 account, 1 session.",
      `ok     The key of SIGNOFF_KEY is ${id}.`,
      "All is well.",
      "",
    ]);
    const beats: string[] = [];
    for await (const beat of fileStore(directory).list("beat/")) beats.push(beat);
    // That of the process which has signed on.
    expect(beats).toHaveLength(1);
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("that others may enter: exit code 1, and what to do", async () => {
    const directory = await makeFolder();
    await chmod(directory, 0o755);
    const { code, found } = await findings({ SIGNOFF_STORE: `file:${directory}` }, "directory");
    expect(found).toMatchObject([{ verdict: "warning", advice: `Run chmod 700 ${directory}.` }]);
    expect(code).toBe(1);
  });

  test.each<[what: string, make: (path: string) => Promise<void>]>([
    ["is a link", (path) => symlink("/tmp", path)],
    [
      "others may write to",
      async (path) => {
        await mkdir(path);
        await chmod(path, 0o777);
      },
    ],
  ])("that %s: exit code 4", async (_, make) => {
    const directory = join(await makeFolder(), "store");
    await make(directory);
    const { code, found } = await findings({ SIGNOFF_STORE: `file:${directory}` }, "store");
    expect(found).toMatchObject([{ verdict: "error", message: expect.any(String) }]);
    expect(code).toBe(4);
  });

  test("that is not there: exit code 4, and it is not made", async () => {
    const directory = join(await makeFolder(), "store");
    for (let run = 0; run < 2; run += 1) {
      const { code, found } = await findings({ SIGNOFF_STORE: `file:${directory}` }, "directory");
      expect(found).toMatchObject([{ verdict: "error", message: `There is no ${directory}.` }]);
      expect(code).toBe(4);
    }
  });
});

describe("the key", () => {
  test("that opens nothing: exit code 3, by the ids of both", async () => {
    const { environment, key, signOn } = await startFleet();
    await signOn("web-1:4711");
    const other = createKey();
    const [[id], [otherId]] = [await keyIdsOf(key), await keyIdsOf(other)];
    const { code, found } = await findings({ ...environment, SIGNOFF_KEY: other }, "key");
    expect(found).toMatchObject([
      {
        verdict: "error",
        message: `1 session is sealed with the key ${id}, and SIGNOFF_KEY holds ${otherId}.`,
      },
      { verdict: "ok" },
    ]);
    expect(code).toBe(3);
  });

  test("an older one that is still needed, and one that is not", async () => {
    const { environment, key, signOn } = await startFleet();
    await signOn("web-1:4711");
    const [newest, unused] = [createKey(), createKey()];
    const given = { ...environment, SIGNOFF_KEY: [newest, key, unused].join(" ") };
    const { code, found } = await findings(given, "key");
    expect(found).toMatchObject([
      { verdict: "ok" },
      { verdict: "ok", message: expect.stringMatching(/still seals 1 session: keep it/) },
      { verdict: "ok", message: expect.stringMatching(/any more: it can be dropped/) },
    ]);
    expect(code).toBe(0);
  });

  test("in a file that everybody may read: exit code 1", async () => {
    const { environment, directory, key } = await startFleet();
    const file = join(directory, "..", `${Date.now()}.key`);
    await writeFile(file, key);
    await chmod(file, 0o644);
    const { code, found } = await findings(
      { SIGNOFF_STORE: environment["SIGNOFF_STORE"] ?? "", SIGNOFF_KEY_FILE: file },
      "key",
    );
    expect(found[0]).toMatchObject({ verdict: "warning", advice: expect.stringContaining("600") });
    expect(code).toBe(1);
  });
});

describe.skipIf(whyNoRedis())("over Redis", () => {
  test("that drops nothing, all is well; one that evicts is exit code 1", async () => {
    const server = await startRedis();
    onTestFinished(() => server.stop());
    const environment = { SIGNOFF_STORE: `${server.url}/0` };
    const { code, stdout } = await runHere(["doctor"], environment);
    expect(stdout).toMatch(/ok +Redis drops nothing when memory is short \(maxmemory-policy/);
    expect(stdout).toMatch(/ok +A record can be written, read and taken back\./);
    expect(code).toBe(0);
    await ask(server.port, "CONFIG SET maxmemory-policy allkeys-lru");
    const evicting = await findings(environment, "eviction");
    expect(evicting.found).toMatchObject([
      {
        verdict: "warning",
        message: expect.stringMatching(/drops the records of accounts.*allkeys-lru/),
      },
    ]);
    expect(evicting.code).toBe(1);
    await ask(server.port, "CONFIG SET maxmemory-policy volatile-ttl");
    const volatile = await findings(environment, "eviction");
    expect(volatile.found).toMatchObject([{ message: expect.stringMatching(/signs of life/) }]);
  });

  test("that is a replica, or wants a password: exit code 4", async () => {
    const main = await startRedis();
    onTestFinished(() => main.stop());
    const replica = await startRedis({ config: { replicaof: `127.0.0.1 ${main.port}` } });
    onTestFinished(() => replica.stop());
    const found = await findings({ SIGNOFF_STORE: replica.url }, "role");
    expect(found.found).toMatchObject([
      { verdict: "error", advice: `Name the one that it follows, 127.0.0.1:${main.port}.` },
    ]);
    expect(found.code).toBe(4);
    await ask(main.port, "CONFIG SET requirepass canary-4711");
    const refused = await findings({ SIGNOFF_STORE: main.url }, "store");
    expect(refused.found).toMatchObject([
      {
        verdict: "error",
        message: expect.stringMatching(/refuses this user \(NOAUTH\): set SIGNOFF_STORE/),
      },
    ]);
    expect(refused.code).toBe(4);
    const wrong = main.url.replace("//", "//:wrong-word@");
    const denied = await findings({ SIGNOFF_STORE: wrong }, "store");
    expect(JSON.stringify(denied)).toContain("(WRONGPASS)");
    expect(JSON.stringify(denied)).not.toContain("wrong-word");
    const right = main.url.replace("//", "//:canary-4711@");
    expect((await runHere(["list"], { SIGNOFF_STORE: right })).code).toBe(0);
  });
});
