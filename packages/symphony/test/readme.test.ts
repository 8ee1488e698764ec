import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillExample, firstExample, requestsOf, runExample } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { startServer } from "./support.ts";

const root = new URL("../", import.meta.url);
const readme = new URL("README.md", root);

test("the README's first example runs", async () => {
  const server = await startServer();
  const [{ username, privateKey }, partner] = server.accounts;
  const code = fillExample(await firstExample(readme), {
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

test("the README's example with a certificate runs", async () => {
  const server = await startServer({ tls: true });
  const [{ username }] = server.accounts;
  const { pfx, passphrase } = await server.clientCertificate(username);
  const folder = await mkdtemp(join(tmpdir(), "certificate-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [pfxFile, caFile] = [join(folder, "bot.p12"), join(folder, "ca.pem")];
  await Promise.all([writeFile(pfxFile, pfx), writeFile(caFile, server.ca!)]);
  const [, example = ""] =
    /### With a client certificate\n\n```ts\n([\s\S]*?)```/.exec(await readFile(readme, "utf8")) ??
    [];
  const code = fillExample(example, {
    "acme.symphony.com": server.url,
    '"settlement-bot"': JSON.stringify(username),
    '"bot.p12"': JSON.stringify(pfxFile),
  });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: { BOT_PASSPHRASE: passphrase, NODE_EXTRA_CA_CERTS: caFile },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe(`${username}\n`);
  expect(status).toBe(0);
  expect(requestsOf(server, "logoutSession")).toBe(1);
});
