import { fillExample, firstExample, requestsOf, runExample } from "@signoff/test-support";
import { expect, test } from "vitest";
import { startServer } from "./support.ts";

const root = new URL("../", import.meta.url);

test("the README's first example runs", async () => {
  const server = await startServer();
  const { email, password } = server.accounts[0];
  const code = fillExample(await firstExample(new URL("README.md", root)), {
    'email: "office@example.com"': `baseUrl: ${JSON.stringify(server.url)}, email: ${JSON.stringify(email)}`,
  });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: { EDIN_PASSWORD: password },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe("1\nended\n");
  expect(status).toBe(0);
  expect(requestsOf(server, "logOut")).toBe(1);
});
