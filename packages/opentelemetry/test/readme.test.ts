import { fillExample, firstExample, runExample } from "@signoff/test-support";
import { expect, test } from "vitest";
import { startServer } from "./support/symphony.ts";

const root = new URL("../", import.meta.url);

test("the README's first example runs", async () => {
  const server = await startServer();
  const { username, privateKey } = server.accounts[0];
  const code = fillExample(await firstExample(new URL("README.md", root)), {
    "acme.symphony.com": server.url,
    '"settlement-bot"': JSON.stringify(username),
  });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: { SYMPHONY_PRIVATE_KEY: privateKey },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe("200\n");
  expect(status).toBe(0);
  expect(server.sessions()).toEqual([]);
});
