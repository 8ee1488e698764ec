import { createClient } from "@redis/client";
import { recordsOf, until } from "@signoff/command-kit/testing";
import { createKey } from "@signoff/core/shared";
import { login } from "@signoff/directlink";
import { share } from "@signoff/directlink/shared";
import { startEmulator } from "@signoff/emulator";
import { redisStore } from "@signoff/redis";
import { startRedis, startRedisCluster, whyNoRedis } from "@signoff/test-redis";
import { closeCleanly } from "@signoff/test-support";
import { describe, expect, onTestFinished, test } from "vitest";
import { runHere, start } from "./support/commands.ts";

/** Signs on over a Redis, with keys of a prefix of their own. */
async function signOnOver(url: string, key: string): Promise<void> {
  const emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  onTestFinished(() => closeCleanly(emulator.directlink));
  const client = createClient({ url });
  await client.connect();
  onTestFinished(() => client.destroy());
  const { username, password } = emulator.directlink.accounts[0];
  const store = share(redisStore(client, { prefix: "app:" }), { key, label: "web-1:4711" });
  const session = await login({ baseUrl: emulator.directlink.url, username, password, store });
  onTestFinished(async () => void (await session.leave()));
}

describe.skipIf(whyNoRedis())("over Redis", () => {
  test("list, orphans and receipts read the database and the prefix that are named", async () => {
    const server = await startRedis();
    onTestFinished(() => server.stop());
    const key = createKey();
    await signOnOver(`${server.url}/3`, key);
    const environment = { SIGNOFF_KEY: key, SIGNOFF_STORE: `${server.url}/3` };
    const listed = await start(["list", "--prefix", "app:"], environment).ended;
    expect(listed.stdout).toMatch(/^directlink {2}ACME .* web-1:4711$/m);
    expect([listed.code, listed.stderr]).toEqual([0, ""]);
    const swept = await runHere(["orphans", "--prefix", "app:"], environment);
    expect([swept.code, swept.stdout]).toEqual([0, "Nothing to sign off.\n"]);
    const told = await runHere(["receipts", "--prefix", "app:"], environment);
    expect([told.code, told.stdout]).toEqual([0, "No receipts.\n"]);
    for (const others of [["--store", `${server.url}/4`, "--prefix", "app:"], []]) {
      const { stdout } = await runHere(["list", ...others], environment);
      expect(stdout).toBe("No accounts.\n");
    }
  });

  test("--watch tells that the store is lost, and goes on when it is back", async () => {
    const server = await startRedis();
    onTestFinished(() => server.stop());
    const parameters = ["orphans", "--watch", "--every", "1s", "--json"];
    const environment = { SIGNOFF_KEY: createKey(), SIGNOFF_STORE: server.url };
    const { child, ended } = start(parameters, environment);
    let told = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      told += chunk.toString();
    });
    await until(() => told.includes('"summary"'));
    await server.halt();
    await until(() => told.includes('"StoreError"'));
    await server.restart();
    await until(() => told.lastIndexOf('"summary"') > told.indexOf('"StoreError"'));
    child.kill("SIGTERM");
    const { code, stdout } = await ended;
    expect(recordsOf(stdout)).toContainEqual({
      type: "error",
      exitCode: 4,
      kind: "StoreError",
      message: expect.any(String),
    });
    expect(code).toBe(143);
  });

  test("a cluster is found by any of its nodes", async () => {
    const cluster = await startRedisCluster();
    onTestFinished(() => cluster.stop());
    for (const { url } of cluster.nodes) {
      const { code, stdout } = await runHere(["doctor", "--store", url]);
      expect(stdout).toMatch(/ok +A record can be written, read and taken back\./);
      expect(code).toBe(0);
    }
  });
});
