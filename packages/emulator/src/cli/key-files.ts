import { createPublicKey } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ControlledServer } from "../control/controlled-server.ts";
import { writeOwnFile } from "./own-file.ts";

/**
 * Writes the keys of everybody who signs on with one into a folder of the provider's name, and with TLS certificates and the
 * authority as well. Throws with a message for the user.
 */
export async function writeKeys(
  folder: string,
  servers: readonly ControlledServer[],
): Promise<void> {
  try {
    for (const server of servers) {
      const own = join(folder, server.provider);
      mkdirSync(own, { recursive: true, mode: 0o700 });
      if (server.ca !== undefined) writeOwnFile(join(own, "ca.pem"), server.ca);
      for (const account of server.accounts) {
        if ("privateKey" in account) await writeAccount(own, server, account);
      }
    }
  } catch (error) {
    throw new Error(`--keys ${folder} cannot be written: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

type KeyHolder = { readonly privateKey: string } & (
  | { readonly username: string }
  | { readonly appId: string }
);

async function writeAccount(
  folder: string,
  server: ControlledServer,
  account: KeyHolder,
): Promise<void> {
  const name = "username" in account ? account.username : account.appId;
  const file = join(folder, name);
  writeOwnFile(`${file}.private.pem`, account.privateKey);
  const publicKey = createPublicKey(account.privateKey).export({ type: "spki", format: "pem" });
  writeOwnFile(`${file}.public.pem`, String(publicKey));
  if (server.ca === undefined) return;
  const { cert, key, pfx, passphrase } = await server.clientCertificate(name);
  writeOwnFile(`${file}.cert.pem`, cert);
  writeOwnFile(`${file}.key.pem`, key);
  writeOwnFile(`${file}.p12`, pfx);
  writeOwnFile(`${file}.password`, passphrase);
}
