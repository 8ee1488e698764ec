import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillExample, type Finished, requestsOf, runExample } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { example } from "./support/example.ts";
import { type Server, startServer } from "./support/index.ts";

const root = new URL("../", import.meta.url);

/** The first two examples: how to send, and how to receive. */
async function readExamples(): Promise<readonly [string, string]> {
  const readme = await readFile(new URL("README.md", root), "utf8");
  const [send, receive] = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);
  return [send!, receive!];
}

function runOn(
  server: Pick<Server, "url" | "accounts">,
  text: string,
  values: Readonly<Record<string, string>>,
): Promise<Finished> {
  const code = fillExample(text, { ...example.values(server), ...values });
  return runExample(code, { cwd: root.pathname, env: example.env(server) });
}

test("the README's first examples send a package, and receive it", async () => {
  const server = await startServer();
  const [send, receive] = await readExamples();
  const directory = await mkdtemp(join(tmpdir(), "edin-docflow-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const sent = await runOn(server, send, {});
  expect(sent).toEqual({ status: 0, stdout: "1 sent\nended\n", stderr: "" });
  const { url, accounts } = server;
  const received = await runOn({ url, accounts: [accounts[1], accounts[0]] }, receive, {
    "`inbox/": `\`${directory}/`,
  });
  expect(received).toEqual({ status: 0, stdout: "1 accepted\nended\n", stderr: "" });
  const [file] = await readdir(directory);
  expect(await readFile(join(directory, file!), "utf8")).toBe("INV;1001;250.00\n");
  expect(requestsOf(server, "logOut")).toBe(2);
});
