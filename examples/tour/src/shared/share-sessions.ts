import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Emulator } from "@signoff/emulator";
import type { Receipt } from "signoff";
import { fileStore } from "signoff/node";
import { createKey, providers, readReceipts, signOffOrphans } from "signoff/shared";
import type { Terminal } from "../terminal.ts";
import { type Credentials, haste } from "./order.ts";
import { startWorker, type Worker } from "./start-worker.ts";

/** What the second act found. */
export interface SharedResult {
  /** How many sessions three workers opened at three providers. */
  readonly logins: number;
  /** How each session was ended, and by whom. */
  readonly receipts: readonly Receipt[];
  readonly ok: boolean;
}

const workers = ["worker 1", "worker 2", "worker 3"] as const;
const gone = 10_000;

/** Three processes share one session of each provider; one is killed, and what it left is ended. */
export async function shareSessions(servers: Emulator, terminal: Terminal): Promise<SharedResult> {
  terminal.heading("Three processes, one session of each provider");
  const folder = await mkdtemp(join(tmpdir(), "signoff-tour-"));
  const crew = workers.map(startWorker);
  try {
    return await play(servers, terminal, join(folder, "sessions"), crew);
  } finally {
    await Promise.all(crew.map((worker) => worker.end()));
    await rm(folder, { recursive: true, force: true });
  }
}

async function play(
  servers: Emulator,
  terminal: Terminal,
  directory: string,
  crew: readonly Worker[],
): Promise<SharedResult> {
  const key = createKey();
  const credentials = credentialsOf(servers);
  const before = countLogins(servers);
  await terminal.step(
    "three workers sign on with a store of files",
    async () => {
      await Promise.all(
        crew.map((worker, index) => {
          const label = workers[index] ?? "one more worker";
          return worker.tell({ does: "sign on", part: { label, directory, key, credentials } });
        }),
      );
      await Promise.all(crew.map((worker) => worker.tell({ does: "call" })));
    },
    () => `three workers sign on and call: ${countLogins(servers) - before} sessions, one of each`,
  );
  const [first, second, third] = crew as [Worker, Worker, Worker];
  await terminal.step("worker 1 signs off from STCP DirectLink, for all", () =>
    first.tell({ does: "sign off", session: "directlink" }),
  );
  await terminal.step("all leave EDIN DOCflow, worker 2 as the last one", async () => {
    for (const worker of [first, third, second]) {
      await worker.tell({ does: "leave", session: "edin" });
    }
  });
  await terminal.step("two leave Symphony, then worker 3 is killed (SIGKILL)", async () => {
    for (const worker of [first, second]) {
      await worker.tell({ does: "leave", session: "symphony" });
    }
    await third.kill();
  });
  const store = fileStore(directory);
  await terminal.step("a sweep ends what it left", async () => {
    await wait(gone * haste);
    await signOffOrphans(store, { providers, key, label: "the sweep", scale: haste });
  });
  const receipts = await readReceipts(store);
  const ok =
    countLogins(servers) - before === workers.length &&
    receipts.length === workers.length &&
    receipts.every(({ outcome }) => outcome === "ended");
  return { logins: countLogins(servers) - before, receipts, ok };
}

function credentialsOf(servers: Emulator): Credentials {
  const [edinAccount] = servers["edin-docflow"].accounts;
  const [{ username, privateKey }] = servers.symphony.accounts;
  const [mailbox] = servers.directlink.accounts;
  return {
    edin: { baseUrl: servers["edin-docflow"].url, ...edinAccount },
    symphony: { host: servers.symphony.url, username, privateKey },
    directlink: { baseUrl: servers.directlink.url, ...mailbox },
  };
}

/** Of each provider the request that yields its session. */
const logins = new Set(["logIn", "authenticateByPublicKey", "issueToken"]);

function countLogins(servers: Emulator): number {
  return [servers["edin-docflow"], servers.symphony, servers.directlink].flatMap(({ requests }) =>
    requests.filter(({ operationId }) => logins.has(operationId ?? "")),
  ).length;
}
