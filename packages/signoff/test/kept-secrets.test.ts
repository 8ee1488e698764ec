import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startServers } from "./support.ts";

const app = fileURLToPath(new URL("kept-session.ts", import.meta.url));
const key = "canary-key-of-a-link-4711";

type Provider = "directlink" | "edin-docflow" | "symphony";

/** The names of the secrets that are in the heap of an app that has a session in hand. */
async function secretsHeld(
  provider: Provider,
  transport: "node" | "fetch",
  when: "open" | "signed-off",
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-heap-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "heap.heapsnapshot");
  const server = (await startServers())[provider];
  const { url, accounts } = server;
  const [account] = accounts;
  const options = { ...account, ...(provider === "symphony" ? { host: url } : { baseUrl: url }) };
  const child = spawn(process.execPath, ["--expose-gc", app, provider, transport, when, file], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdin.end(JSON.stringify({ options, key }));
  const sent = await text(child.stdout);
  const tokens = new Set(sent.split("\n").filter((token) => token !== ""));
  const secrets = {
    key,
    ...("password" in account ? { password: account.password } : {}),
    ...("privateKey" in account ? { privateKey: account.privateKey.split("\n")[3] ?? "" } : {}),
    ...Object.fromEntries([...tokens].map((token, index) => [`token ${index}`, token])),
  };
  const heap = await readFile(file, "utf8");
  return Object.entries(secrets)
    .filter(([, secret]) => heap.includes(secret))
    .map(([name]) => name);
}

test.each<[Provider, "node" | "fetch"]>([
  ["directlink", "node"],
  ["directlink", "fetch"],
  ["edin-docflow", "fetch"],
  ["symphony", "fetch"],
])("a kept session of %s over %s holds no secret after its sign-off", async (...given) => {
  expect(await secretsHeld(...given, "signed-off")).toEqual([]);
});

test("the twin: an open one holds them", async () => {
  const held = await secretsHeld("directlink", "fetch", "open");
  expect(held).toEqual(expect.arrayContaining(["key", "password", "token 0"]));
});
