import { fillExample, firstExample, requestsOf, runExample } from "@signoff/test-support";
import { expect, test } from "vitest";
import { startServer } from "./support.ts";

const root = new URL("../", import.meta.url);

test("the README's first example runs", async () => {
  const server = await startServer();
  const { username, password } = server.accounts[0];
  const code = fillExample(await firstExample(new URL("README.md", root)), {
    "https://mft.example.com": server.url,
    '"acme"': JSON.stringify(username),
  });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: { DIRECTLINK_PASSWORD: password },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe("invoice.csv 16\nended\n");
  expect(status).toBe(0);
  expect(requestsOf(server, "logout")).toBe(1);
});
