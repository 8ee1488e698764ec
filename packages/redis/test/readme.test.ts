import { startRedis, whyNoRedis } from "@signoff/test-redis";
import { firstExample, runExample } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";

const root = new URL("../", import.meta.url);

/** What an app does with the store, and at its end. */
const rest = `
const key = "account/" + "0".repeat(32);
await store.write(key, { text: "{}", revision: "1" }, undefined);
console.log(await store.read(key));
await client.close();
`;

test.skipIf(whyNoRedis())("the README's first example opens a store", async () => {
  const server = await startRedis();
  onTestFinished(() => server.stop());
  const code = (await firstExample(new URL("README.md", root))) + rest;
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: { REDIS_URL: server.url },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe("{ text: '{}', revision: '1' }\n");
  expect(status).toBe(0);
});
