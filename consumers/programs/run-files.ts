import { receiveFiles, uploadFile } from "@signoff/directlink/node";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { directlink } from "signoff";
import type { Accounts } from "./scenario.ts";

/** Uploads a file by its path, receives every waiting file into a folder, and prints what each side tells of it. */
const accounts = JSON.parse(process.env["ACCOUNTS"] ?? "") as Accounts;
const folder = await mkdtemp(join(tmpdir(), "signoff-exchange-"));
const name = `${crypto.randomUUID()}.bin`;
const content = crypto.getRandomValues(new Uint8Array(60_000));
await writeFile(join(folder, name), content);

const session = await directlink.login(accounts.directlink);
const { bytes } = await uploadFile(session, join(folder, name));
let received: Uint8Array | undefined;
for await (const file of receiveFiles(session, join(folder, "inbox"))) {
  if (file.name === name) received = await readFile(file.path);
}
const { outcome } = await session.signOff();
const same = received !== undefined && Buffer.compare(received, content) === 0;
process.stdout.write(JSON.stringify({ bytes, same, outcome }));
