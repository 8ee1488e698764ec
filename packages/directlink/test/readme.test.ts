import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillExample, firstExample, requestsOf, runExample } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { example } from "./support/example.ts";
import { startServer } from "./support/index.ts";

const root = new URL("../", import.meta.url);
const readme = new URL("README.md", root);

test("the README's first example receives a file, in under 20 lines of code", async () => {
  const server = await startServer();
  const { username } = server.accounts[0];
  const folder = await mkdtemp(join(tmpdir(), "inbox-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  server.controls.addFile(username, { name: "invoice.csv", content: "INV;1001;250.00\n" });
  const text = await firstExample(readme);
  expect(text.split("\n").filter((line) => line.trim() !== "").length).toBeLessThan(20);
  const code = fillExample(text, {
    ...example.values(server),
    '"inbox"': JSON.stringify(folder),
  });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: example.env(server),
  });
  expect(stderr).toBe("");
  const path = join(folder, "invoice.csv");
  expect(stdout).toBe(`invoice.csv 16 ${path}\nended\n`);
  expect(status).toBe(0);
  expect(await readFile(path, "utf8")).toBe("INV;1001;250.00\n");
  expect((await readdir(folder)).filter((name) => name !== ".signoff")).toEqual(["invoice.csv"]);
  expect(requestsOf(server, "logout")).toBe(1);
});
