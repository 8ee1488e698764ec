import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startEmulator } from "@signoff/emulator";
import { closeCleanly, run } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { prepare, type Server } from "../src/node/prepare.ts";
import type { Outcome } from "../src/node/task.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const program = fileURLToPath(new URL("../src/node/perform.ts", import.meta.url));

async function startServer(): Promise<Server> {
  const { symphony: server } = await startEmulator({
    strict: true,
    providers: ["symphony"],
    tls: true,
  });
  onTestFinished(() => {
    // This client never logs out.
    server.expireSessions();
    return closeCleanly(server);
  });
  return server;
}

/** Runs the client to its end; `undefined` where it failed. */
async function perform(
  server: Server,
  authType: "rsa" | "cert",
  privateKey = server.accounts[0].privateKey,
): Promise<Outcome | undefined> {
  const { task, folder, authority } = await prepare(server, authType, privateKey);
  onTestFinished(() => rm(folder, { recursive: true }));
  const { status, stdout } = await run(process.execPath, [program, JSON.stringify(task)], {
    cwd: root,
    env: { NODE_EXTRA_CA_CERTS: authority },
  });
  const last = stdout.trim().split("\n").at(-1) ?? "";
  return status === 0 ? (JSON.parse(last) as Outcome) : undefined;
}

const logins = {
  rsa: ["authenticateByPublicKey", "authenticateKeyManagerByPublicKey"],
  cert: ["authenticateByCertificate", "authenticateKeyManagerByCertificate"],
} as const;

test.each(["rsa", "cert"] as const)(
  "the vendor's own client signs on with %s, sends a file, and reads both back",
  async (authType) => {
    const server = await startServer();
    const outcome = await perform(server, authType);
    expect(outcome).toMatchObject({ username: server.accounts[0].username, file: "Hello" });
    expect(outcome?.texts).toHaveLength(1);
    expect(outcome?.texts[0]).toContain("Good morning");
    const called = server.requests.map(({ operationId, status }) => [operationId, status]);
    expect(called.slice(0, 2)).toEqual(logins[authType].map((operation) => [operation, 200]));
    expect(called.every(([, status]) => status === 200)).toBe(true);
  },
);

test("it gets nowhere with the key of another bot", async () => {
  const server = await startServer();
  const { privateKey } = server.accounts[1];
  expect(await perform(server, "rsa", privateKey)).toBeUndefined();
  expect(server.requests[0]?.status).toBe(401);
  expect(server.sessions()).toEqual([]);
});
