import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillExample, requestsOf, runExample } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { openIm, type Server, signOn, startServer } from "./support/index.ts";

const root = new URL("../", import.meta.url);

/** The first example below a heading, in a session and with a stream. */
async function exampleUnder(heading: string, server: Server, streamId: string): Promise<string> {
  const readme = await readFile(new URL("README.md", root), "utf8");
  const start = readme.indexOf(`\n## ${heading}\n`);
  const code = /```ts\n([\s\S]*?)```/.exec(readme.slice(start))?.[1];
  if (start < 0 || code === undefined) throw new Error(`There is no example under ${heading}.`);
  return `
import * as symphony from "@signoff/symphony";
const { host, username, privateKey } = ${JSON.stringify({ host: server.url, ...server.accounts[0] })};
await using session = await symphony.login({ host, username, privateKey });
const streamId = ${JSON.stringify(streamId)};
${code}`;
}

test("the README's examples of messages and lists run", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const streamId = await openIm(server, session);
  const folder = await mkdtemp(join(tmpdir(), "messages-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "trades.csv");
  await writeFile(file, "a,b\n");

  const code = fillExample(await exampleUnder("Messages", server, streamId), {
    'await readFile("trades.csv")': `await readFile(${JSON.stringify(file)})`,
    "const limiter": 'const trades = [{ id: "T<1>", state: "settled" }];\nconst limiter',
  });
  expect(await runExample(code, { cwd: root.pathname })).toEqual({
    status: 0,
    stdout: "4\n",
    stderr: "",
  });

  const list = await exampleUnder("Lists", server, streamId);
  const { status, stdout, stderr } = await runExample(list, { cwd: root.pathname });
  expect(stderr).toBe("");
  expect(stdout).toContain("<li>T&lt;1&gt;: <b>settled</b></li>");
  expect(stdout).toContain("All trades are <b>settled</b>");
  expect(status).toBe(0);
  expect(requestsOf(server, "logoutSession")).toBe(2);
});
