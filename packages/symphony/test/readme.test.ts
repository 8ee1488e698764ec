import { fillExample, firstExample, requestsOf, runExample } from "@signoff/test-support";
import { expect, test } from "vitest";
import { startServer } from "./support.ts";

const root = new URL("../", import.meta.url);

test("the README's first example runs", async () => {
  const server = await startServer();
  const [{ username, privateKey }, partner] = server.accounts;
  const code = fillExample(await firstExample(new URL("README.md", root)), {
    "acme.symphony.com": server.url,
    '"settlement-bot"': JSON.stringify(username),
    '"ada"': JSON.stringify(partner.username),
  });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: { SYMPHONY_PRIVATE_KEY: privateKey },
  });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^[\w-]+\nended\n$/);
  expect(status).toBe(0);
  expect(requestsOf(server, "logoutSession")).toBe(1);
});
