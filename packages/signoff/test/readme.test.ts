import { fillExample, firstExample, runExample } from "@signoff/test-support";
import { expect, test } from "vitest";
import { startServers } from "./support.ts";

const root = new URL("../", import.meta.url);

test("the README's first example runs", async () => {
  const servers = await startServers();
  const [edin] = servers["edin-docflow"].accounts;
  const [bot] = servers.symphony.accounts;
  const [mailbox] = servers.directlink.accounts;
  const code = fillExample(await firstExample(new URL("README.md", root)), {
    "{ email:": `{ baseUrl: ${JSON.stringify(servers["edin-docflow"].url)}, email:`,
    "office@vesna.example.com": edin.email,
    '"acme.symphony.com"': JSON.stringify(servers.symphony.url),
    '"bot"': JSON.stringify(bot.username),
    "https://mft.example.com": servers.directlink.url,
    '"acme"': JSON.stringify(mailbox.username),
  });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: {
      EDIN_PASSWORD: edin.password,
      SYMPHONY_PRIVATE_KEY: bot.privateKey,
      DIRECTLINK_PASSWORD: mailbox.password,
    },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe("0 files wait\nedin ended\nsymphony ended\ndirectlink ended\n");
  expect(status).toBe(0);
});
