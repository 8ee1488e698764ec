import { createPublicKey, X509Certificate } from "node:crypto";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { afterAll, expect, test } from "vitest";
import { writeKeys } from "../../src/cli/key-files.ts";
import { startEmulator } from "../../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "signoff-emulator-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

test("private and public keys are written, for their owner alone", async () => {
  await using servers = await startEmulator({
    strict: true,
    providers: ["directlink", "symphony"],
  });
  const { accounts } = servers.symphony;
  await writeKeys(folder, [servers.directlink, servers.symphony]);
  expect(readdirSync(join(folder, "directlink"))).toEqual([]);
  const names = ["admin-bot", "pricing-bot", "settlement-app", "settlement-bot"];
  expect(readdirSync(join(folder, "symphony"))).toEqual(
    names.flatMap((name) => [`${name}.private.pem`, `${name}.public.pem`]),
  );
  const key = read("symphony/settlement-bot.private.pem");
  expect(key).toBe(accounts[0].privateKey);
  expect(read("symphony/settlement-bot.public.pem")).toBe(
    createPublicKey(key).export({ type: "spki", format: "pem" }),
  );
  expect(statSync(join(folder, "symphony", "settlement-bot.private.pem")).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, "symphony")).mode & 0o777).toBe(0o700);
});

test("with TLS certificates and the authority too, over what an earlier start has left", async () => {
  await using servers = await startEmulator({ strict: true, providers: ["symphony"], tls: true });
  const outside = join(folder, "outside");
  writeFileSync(outside, "untouched");
  rmSync(join(folder, "symphony", "settlement-bot.private.pem"));
  symlinkSync(outside, join(folder, "symphony", "settlement-bot.private.pem"));
  await writeKeys(folder, [servers.symphony]);
  expect(read("outside")).toBe("untouched");
  const authority = new X509Certificate(read("symphony/ca.pem"));
  const certificate = new X509Certificate(read("symphony/settlement-bot.cert.pem"));
  expect(certificate.verify(authority.publicKey)).toBe(true);
  expect(certificate.subject).toBe("CN=settlement-bot");
  const pfx = readFileSync(join(folder, "symphony", "settlement-bot.p12"));
  const passphrase = read("symphony/settlement-bot.password");
  expect(() => createSecureContext({ pfx, passphrase })).not.toThrow();
  expect(() => createSecureContext({ pfx, passphrase: `${passphrase}x` })).toThrow(
    "mac verify failure",
  );
});

test("a folder that cannot be is told", async () => {
  await using servers = await startEmulator({ strict: true, providers: ["symphony"] });
  const file = join(folder, "file");
  writeFileSync(file, "");
  await expect(writeKeys(file, [servers.symphony])).rejects.toThrow(
    `--keys ${file} cannot be written`,
  );
});
