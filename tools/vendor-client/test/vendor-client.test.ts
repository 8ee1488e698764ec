import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Emulator, startEmulator } from "@signoff/emulator";
import { closeCleanly, run } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import type { Outcome, Task } from "../src/task.ts";

type Server = Emulator<"symphony">["symphony"];

const root = fileURLToPath(new URL("../", import.meta.url));
const program = fileURLToPath(new URL("../src/perform.ts", import.meta.url));

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

/** The credentials of the first bot and the authority to trust, in files, and how the client is told of them. */
async function writeCredentials(
  server: Server,
  privateKey: string,
): Promise<{ readonly folder: string; readonly config: Task["config"] }> {
  const folder = await mkdtemp(join(tmpdir(), "vendor-client-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [{ username }] = server.accounts;
  const { pfx, passphrase } = await server.clientCertificate(username);
  await Promise.all([
    writeFile(join(folder, "bot.pem"), privateKey),
    writeFile(join(folder, "bot.p12"), pfx),
    writeFile(join(folder, "ca.pem"), server.ca!),
  ]);
  const config = {
    botUsername: username,
    botPrivateKeyPath: `${folder}/`,
    botPrivateKeyName: "bot.pem",
    botCertPath: `${folder}/`,
    botCertName: "bot.p12",
    botCertPassword: passphrase,
  };
  return { folder, config };
}

function hostsOf({ url }: Server): Task["config"] {
  const { hostname, port } = new URL(url);
  const hosts = ["sessionAuth", "keyAuth", "pod", "agent"].flatMap((name) => [
    [`${name}Host`, hostname],
    [`${name}Port`, Number(port)],
  ]);
  return Object.fromEntries(hosts) as Task["config"];
}

/** Runs the client to its end; `undefined` where it failed. */
async function perform(
  server: Server,
  authType: "rsa" | "cert",
  privateKey = server.accounts[0].privateKey,
): Promise<Outcome | undefined> {
  const { folder, config } = await writeCredentials(server, privateKey);
  const [, , { userId }] = server.accounts;
  const task: Task = {
    config: { ...config, ...hostsOf(server), authType },
    partnerId: Number(userId),
  };
  const { status, stdout } = await run(process.execPath, [program, JSON.stringify(task)], {
    cwd: root,
    env: { NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") },
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
