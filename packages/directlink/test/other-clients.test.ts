import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateHeyApi } from "@signoff/spec-interop/src/hey-api.ts";
import {
  everythingShownOf,
  failureOf,
  fillExample,
  requestsOf,
  runExample,
  secretsShownIn,
} from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { signOn, startServer } from "./support/index.ts";

const root = new URL("../", import.meta.url);

/** The example of a section, in which a session is open. */
async function exampleUnder(heading: string): Promise<string> {
  const readme = await readFile(new URL("README.md", root), "utf8");
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  return /```ts\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
}

/** hey-api's client of the package's own spec, as TypeScript that Node runs. */
async function generate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "hey-api-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await generateHeyApi(fileURLToPath(new URL("openapi.json", root)), folder, ".ts");
  return folder;
}

test("the README's example has hey-api's client run over a session", async () => {
  const [server, generated] = await Promise.all([startServer(), generate()]);
  const { username, password } = server.accounts[0];
  server.controls.addFile(username, { name: "invoice.csv", content: "INV" });
  const example = fillExample(await exampleUnder("Other clients"), {
    "./generated": generated,
    '"https://mft.example.com"': JSON.stringify(server.url),
  });
  const options = JSON.stringify({ baseUrl: server.url, username, password });
  const code = `import { login } from "@signoff/directlink";
const session = await login(${options});
${example}
console.log((await session.signOff()).outcome);`;
  const { status, stdout, stderr } = await runExample(code, { cwd: fileURLToPath(root) });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe("invoice.csv\nended\n");
  expect(requestsOf(server, "logout")).toBe(1);
});

test("the key of a file is in no error of a fetch, although the server repeats it", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const key = "a-key-of-a-file";
  server.fault({
    operation: "downloadFile",
    kind: "status",
    status: 200,
    headers: { "content-type": "text/html" },
    body: `<p>no ${key}</p>`,
  });
  const response = await session.fetch(`/directlink/v1/download/file?k=${key}`);
  const failure = await failureOf(response.json());
  expect(failure).toMatchObject({
    kind: "ProtocolError",
    message: expect.stringContaining("[secret]"),
  });
  expect(secretsShownIn(everythingShownOf(failure), { key })).toEqual([]);
  // The twin: an answer is handed over as it is.
  expect(await response.text()).toContain(key);
});
