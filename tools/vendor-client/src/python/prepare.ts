import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Emulator } from "@signoff/emulator";

/** The emulated Symphony. */
export type Server = Emulator<"symphony">["symphony"];

/** What the Python program is told, as JSON, and the folder of the files that it names. */
export interface Prepared {
  readonly task: object;
  readonly folder: string;
}

/** A disclaimer that every pod of the emulator has. */
const disclaimer = "571d2052e4b042aaf06d2e7a";

/** Writes what the kit takes as files, and tells who is there. */
export async function prepare(server: Server): Promise<Prepared> {
  const [bot, otherBot, administrator, app, user, otherUser] = server.accounts;
  const folder = await mkdtemp(join(tmpdir(), "vendor-python-"));
  const file = (name: string): string => join(folder, name);
  await Promise.all([
    writeFile(file("ca.pem"), server.ca ?? ""),
    writeFile(file("manifest.json"), JSON.stringify({ name: "from a file" })),
  ]);
  const { hostname, port } = new URL(server.url);
  const userJwt = await server.controls.issueUserJwt({ appId: app.appId, username: user.username });
  const task = {
    host: hostname,
    port: Number(port),
    trustStore: file("ca.pem"),
    manifest: file("manifest.json"),
    disclaimerId: disclaimer,
    userJwt,
    bot,
    otherBot,
    administrator,
    app,
    user,
    otherUser,
  };
  return { task, folder };
}
