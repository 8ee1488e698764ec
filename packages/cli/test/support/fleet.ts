import { fileURLToPath } from "node:url";
import { shows, startProcess } from "@signoff/command-kit/testing";
import { createKey } from "@signoff/core/shared";
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
  /** Signs on within the test's own process; it leaves with the test at the latest. */
  signOn(label: string): Promise<DirectLinkSession>;
  /** Signs on in a process of its own, and kills it. */
  signOnAndDie(label: string): Promise<void>;
}

/** When the test ends no session may be left alive in the server, unless it was not to be ended. */
export async function startFleet({
  clean = true,
}: { readonly clean?: boolean } = {}): Promise<Fleet> {
  const emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  const server = emulator.directlink;
  onTestFinished(() => (clean ? closeCleanly(server) : server.close()));
  const directory = await makeFolder();
  const key = createKey();
  const { username, password } = server.accounts[0];
  return {
    server,
    directory,
    key,
    environment: { SIGNOFF_STORE: `file:${directory}`, SIGNOFF_KEY: key },
    async signOn(label) {
      const store = share(fileStore(directory), { key, label });
      const session = await login({ baseUrl: server.url, username, password, store });
      onTestFinished(async () => void (await session.leave()));
      return session;
    },
    async signOnAndDie(label) {
      const parameters = [worker, server.url, username, password, directory, key, label];
      const { child, ended } = startProcess(process.execPath, parameters);
      const died = ended.then(({ stderr }) => {
        throw new Error(`The worker ended: ${stderr}`);
      });
      await Promise.race([shows(child.stdout, "ready"), died]);
      child.kill("SIGKILL");
      await died.catch(() => {});
    },
  };
}
