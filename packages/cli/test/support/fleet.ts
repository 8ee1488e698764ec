import { fileURLToPath } from "node:url";
import { shows, startProcess } from "@signoff/command-kit/testing";
import { createKey, listAccounts } from "@signoff/core/shared";
import { type DirectLinkSession, login } from "@signoff/directlink";
import { fileStore } from "@signoff/directlink/node";
import { share } from "@signoff/directlink/shared";
import { type Emulator, startEmulator } from "@signoff/emulator";
import { closeCleanly } from "@signoff/test-support";
import { onTestFinished } from "vitest";
import { makeFolder } from "./commands.ts";

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Processes of an app that share sessions at a server of the test's own, in a directory. */
export interface Fleet {
  readonly server: Emulator<"directlink">["directlink"];
  readonly directory: string;
  readonly key: string;
  /** What the command needs of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a command needs that signs on to the server. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Signs on within the test's own process; it leaves with the test at the latest. */
  signOn(label: string): Promise<DirectLinkSession>;
  /** Signs on in a process of its own, kills it, and waits until it is taken for gone. */
  signOnAndDie(label: string): Promise<void>;
  /** Waits until all who have signed on are taken for gone. */
  untilGone(): Promise<void>;
  /** Signs on in a process of its own; the answer kills it. */
  signOnApart(label: string): Promise<() => Promise<void>>;
}

/** What a fleet shares, where it is not its own. */
interface FleetOptions {
  /** Whether no session may be left alive in the server when the test ends. Default: it may not. */
  readonly clean?: boolean;
  readonly directory?: string;
  readonly key?: string;
}

export async function startFleet({
  clean = true,
  directory,
  key = createKey(),
}: FleetOptions = {}): Promise<Fleet> {
  const emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  const server = emulator.directlink;
  onTestFinished(() => (clean ? closeCleanly(server) : server.close()));
  const shared = directory ?? (await makeFolder());
  const { username, password } = server.accounts[0];
  const untilGone = async (): Promise<void> => {
    for (;;) {
      const gone: boolean[] = [];
      for await (const { members } of listAccounts(fileStore(shared))) {
        gone.push(...members.map((member) => member.gone));
      }
      // A list may miss what changes meanwhile.
      const isOver = gone.length > 0 && gone.every(Boolean);
      // Whoever asks the store's clock more slowly takes them for gone a moment later.
      if (isOver) return void (await new Promise((resolve) => setTimeout(resolve, 500)));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const signOnApart: Fleet["signOnApart"] = async (label) => {
    const parameters = [worker, server.url, username, password, shared, key, label];
    const { child, ended } = startProcess(process.execPath, parameters);
    const died = ended.then(({ stderr }) => {
      throw new Error(`The worker ended: ${stderr}`);
    });
    died.catch(() => {});
    await Promise.race([shows(child.stdout, "ready"), died]);
    return async () => {
      child.kill("SIGKILL");
      await ended;
    };
  };
  return {
    server,
    directory: shared,
    key,
    environment: { SIGNOFF_STORE: `file:${shared}`, SIGNOFF_KEY: key },
    credentials: {
      DIRECTLINK_URL: server.url,
      DIRECTLINK_USERNAME: username,
      DIRECTLINK_PASSWORD: password,
    },
    async signOn(label) {
      const store = share(fileStore(shared), { key, label });
      const session = await login({ baseUrl: server.url, username, password, store });
      onTestFinished(async () => void (await session.leave()));
      return session;
    },
    async signOnAndDie(label) {
      const kill = await signOnApart(label);
      await kill();
      await untilGone();
    },
    untilGone,
    signOnApart,
  };
}
