import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "@signoff/emulator";
import type { Task } from "./task.ts";

/** The emulated Symphony. */
export type Server = Emulator<"symphony">["symphony"];

/** What the client is told, and the folder of the files that it names, the authority to trust among them. */
export interface Prepared {
  readonly task: Task;
  readonly folder: string;
  readonly authority: string;
}

/** Writes the credentials of the first bot as files, as the client takes them. */
export async function prepare(
  server: Server,
  authType: "rsa" | "cert",
  privateKey: string = server.accounts[0].privateKey,
): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), "vendor-client-"));
  const authority = join(folder, "ca.pem");
  const [{ username }, , , , , partner] = server.accounts;
  const { pfx, passphrase } = await server.clientCertificate(username);
  await Promise.all([
    writeFile(join(folder, "bot.pem"), privateKey),
    writeFile(join(folder, "bot.p12"), pfx),
    writeFile(authority, server.ca ?? ""),
  ]);
  const config = {
    authType,
    botUsername: username,
    botPrivateKeyPath: `${folder}/`,
    botPrivateKeyName: "bot.pem",
    botCertPath: `${folder}/`,
    botCertName: "bot.p12",
    botCertPassword: passphrase,
    ...hostsOf(server),
  };
  return { task: { config, partnerId: Number(partner.userId) }, folder, authority };
}

function hostsOf({ url }: Server): Task["config"] {
  const { hostname, port } = new URL(url);
  const hosts = ["sessionAuth", "keyAuth", "pod", "agent"].flatMap((name) => [
    [`${name}Host`, hostname],
    [`${name}Port`, Number(port)],
  ]);
  return Object.fromEntries(hosts) as Task["config"];
}
