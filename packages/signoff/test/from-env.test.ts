import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as directlink from "@signoff/directlink";
import * as directlinkNode from "@signoff/directlink/node";
import * as edin from "@signoff/edin-docflow";
import * as edinNode from "@signoff/edin-docflow/node";
import { startEmulator } from "@signoff/emulator";
import * as symphony from "@signoff/symphony";
import * as symphonyNode from "@signoff/symphony/node";
import { closeCleanly } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";

/** A file that is gone when the test ends. */
async function makeFile(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-env-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "secret");
  await writeFile(file, text);
  await chmod(file, 0o600);
  return file;
}

test("each provider signs on by the environment, with the secret in a variable or a file", async () => {
  const emulator = await startEmulator({ strict: true });
  onTestFinished(async () => {
    await closeCleanly(emulator.directlink);
    await closeCleanly(emulator["edin-docflow"]);
    await closeCleanly(emulator.symphony);
  });
  const server = emulator.directlink;
  const [user] = server.accounts;
  const one = await directlink.login(
    await directlinkNode.fromEnv({
      DIRECTLINK_URL: server.url,
      DIRECTLINK_USERNAME: user.username,
      DIRECTLINK_PASSWORD_FILE: await makeFile(`${user.password}\n`),
    }),
  );
  expect((await one.signOff()).outcome).toBe("ended");

  const [person] = emulator["edin-docflow"].accounts;
  const two = await edin.login(
    await edinNode.fromEnv({
      EDIN_URL: emulator["edin-docflow"].url,
      EDIN_EMAIL: person.email,
      EDIN_PASSWORD: person.password,
    }),
  );
  expect((await two.signOff()).outcome).toBe("ended");

  const [bot] = emulator.symphony.accounts;
  const three = await symphony.login(
    await symphonyNode.fromEnv({
      SYMPHONY_HOST: emulator.symphony.url,
      SYMPHONY_USERNAME: bot.username,
      SYMPHONY_PRIVATE_KEY: bot.privateKey,
    }),
  );
  expect((await three.signOff()).outcome).toBe("ended");
});

test("a variable that is missing, empty, given twice or names no file is told by its name, before any request", async () => {
  const given = { DIRECTLINK_URL: "http://127.0.0.1:9", DIRECTLINK_USERNAME: "ACME" };
  const { fromEnv } = directlinkNode;
  await expect(fromEnv({ ...given, DIRECTLINK_PASSWORD: "" })).rejects.toThrow(
    /^DIRECTLINK_PASSWORD is not set .* or DIRECTLINK_PASSWORD_FILE the path/,
  );
  await expect(
    fromEnv({ ...given, DIRECTLINK_PASSWORD: "a", DIRECTLINK_PASSWORD_FILE: "b" }),
  ).rejects.toThrow(
    "DIRECTLINK_PASSWORD and DIRECTLINK_PASSWORD_FILE are both set; leave one out.",
  );
  await expect(fromEnv({ ...given, DIRECTLINK_PASSWORD_FILE: "/nowhere/secret" })).rejects.toThrow(
    "DIRECTLINK_PASSWORD_FILE names a file that cannot be read (ENOENT).",
  );
  await expect(
    fromEnv({ ...given, DIRECTLINK_PASSWORD_FILE: await makeFile("\n") }),
  ).rejects.toThrow("DIRECTLINK_PASSWORD_FILE names a file that is empty.");
  await expect(fromEnv({ DIRECTLINK_USERNAME: "ACME" })).rejects.toThrow(
    /^DIRECTLINK_URL is not set/,
  );
  await expect(
    fromEnv({ ...given, DIRECTLINK_PASSWORD: "a", DIRECTLINK_CA: "/nowhere/ca.pem" }),
  ).rejects.toThrow("DIRECTLINK_CA names a file that cannot be read (ENOENT).");
});

test("calls go through the proxy of the environment", async () => {
  const emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  const server = emulator.directlink;
  onTestFinished(() => closeCleanly(server));
  const [user] = server.accounts;
  const options = await directlinkNode.fromEnv({
    DIRECTLINK_URL: server.url,
    DIRECTLINK_USERNAME: user.username,
    DIRECTLINK_PASSWORD: user.password,
    SIGNOFF_PROXY: "http://127.0.0.1:1",
  });
  await expect(directlink.login(options)).rejects.toThrow("ECONNREFUSED");
  expect(server.requests).toHaveLength(0);
});
