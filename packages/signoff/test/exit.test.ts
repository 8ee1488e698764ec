import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Emulator } from "@signoff/emulator";
import { describe, expect, test } from "vitest";
import type { Receipt } from "../src/index.ts";
import { startServers } from "./support.ts";

const app = fileURLToPath(new URL("exiting-app.ts", import.meta.url));

interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly receipts: readonly Receipt[] | undefined;
  readonly stderr: string;
}

/** Runs an app that signs on to all servers and then ends in the given way. */
async function runApp(servers: Emulator, way: string, signal?: NodeJS.Signals): Promise<Ended> {
  const places = Object.fromEntries(
    [servers["edin-docflow"], servers.symphony, servers.directlink].map(
      ({ provider, url, accounts }) => [provider, { url, account: accounts[0] }],
    ),
  );
  const child = spawn(process.execPath, [app, way], {
    env: { ...process.env, PLACES: JSON.stringify(places) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout.on("data", (chunk: Buffer) => {
    const before = stdout;
    stdout += chunk.toString();
    if (signal && !before.includes("ready") && stdout.includes("ready")) child.kill(signal);
  });
  const [status, endedBy] = await new Promise<[number | null, string | null]>((resolve) => {
    child.once("close", (...how) => resolve(how));
  });
  const told = stdout.split("\n").find((line) => line.startsWith("["));
  return {
    status,
    signal: endedBy,
    receipts: told === undefined ? undefined : (JSON.parse(told) as Receipt[]),
    stderr,
  };
}

function outcomesOf({ receipts }: Ended): Record<string, string> {
  return Object.fromEntries((receipts ?? []).map(({ provider, outcome }) => [provider, outcome]));
}

const allEnded = { "edin-docflow": "ended", symphony: "ended", directlink: "ended" };

describe("a process that ends signs off", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s, and dies of it", async (signal) => {
    const ended = await runApp(await startServers(), "wait", signal);
    expect(outcomesOf(ended)).toEqual(allEnded);
    expect(ended.signal).toBe(signal);
  });

  test("when nothing is left to do, with its own status", async () => {
    const ended = await runApp(await startServers(), "finish");
    expect(outcomesOf(ended)).toEqual(allEnded);
    expect(ended.status).toBe(7);
  });

  test.each(["throw", "reject"])(
    "by an error nobody caught (%s), which is still told",
    async (way) => {
      const ended = await runApp(await startServers(), way);
      expect(outcomesOf(ended)).toEqual(allEnded);
      expect(ended.status).toBe(1);
      expect(ended.stderr).toContain("the app's own error");
    },
  );

  test("and leaves the end to an app that listens itself", async () => {
    const ended = await runApp(await startServers(), "own", "SIGTERM");
    expect(outcomesOf(ended)).toEqual(allEnded);
    expect(ended.status).toBe(3);
  });

  test("with one provider hanging: the others are confirmed, it is told as failed", async () => {
    const servers = await startServers();
    for (const operation of ["logout", "listDownloads"]) {
      servers.directlink.fault({ operation, kind: "hang", times: Number.POSITIVE_INFINITY });
    }
    const ended = await runApp(servers, "wait", "SIGTERM");
    expect(outcomesOf(ended)).toEqual({ ...allEnded, directlink: "failed" });
    expect(ended.signal).toBe("SIGTERM");
    servers.directlink.expireSessions();
  });

  test("unless it is told not to: without the guard the sessions stay alive", async () => {
    const servers = await startServers();
    const ended = await runApp(servers, "unguarded", "SIGTERM");
    expect(ended.receipts).toBeUndefined();
    expect(servers.directlink.sessions()).toHaveLength(1);
    for (const name of ["directlink", "edin-docflow", "symphony"] as const) {
      servers[name].expireSessions();
    }
  });
});
