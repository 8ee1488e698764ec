import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as directlink from "@signoff/directlink";
import { fromProfile, profilesFile } from "@signoff/directlink/node";
import * as edinNode from "@signoff/edin-docflow/node";
import { startEmulator } from "@signoff/emulator";
import { closeCleanly } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";

/** A folder of configuration with these profiles, gone when the test ends. */
async function configure(
  profiles: Readonly<Record<string, object>>,
  mode = 0o600,
): Promise<{ readonly XDG_CONFIG_HOME: string; readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-profile-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "signoff"), { mode: 0o700 });
  const file = join(folder, "signoff", "profiles.json");
  await writeFile(file, JSON.stringify({ profiles }));
  await chmod(file, mode);
  return { XDG_CONFIG_HOME: folder, folder };
}

const work = { provider: "directlink", baseUrl: "http://127.0.0.1:9", username: "ACME" };

test("a profile signs on; what it says goes before the environment, which says the rest", async () => {
  const emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  onTestFinished(() => closeCleanly(emulator.directlink));
  const { url, accounts } = emulator.directlink;
  const { username, password } = accounts[0];
  const env = await configure({ work: { ...work, baseUrl: url, username } });
  const given = { ...env, DIRECTLINK_USERNAME: "SOMEBODY", DIRECTLINK_PASSWORD: password };
  const session = await directlink.login(await fromProfile("work", given));
  expect((await session.signOff()).outcome).toBe("ended");
});

test("the name may come from SIGNOFF_PROFILE", async () => {
  const env = await configure({ work: { ...work, password: "word", proxy: "http://127.0.0.1:1" } });
  const options = await fromProfile(undefined, { ...env, SIGNOFF_PROFILE: "work" });
  expect(options).toMatchObject({ username: "ACME", password: "word" });
  await expect(directlink.login(options)).rejects.toThrow("ECONNREFUSED");
  await expect(fromProfile(undefined, env)).rejects.toThrow(/name is missing.*SIGNOFF_PROFILE/);
});

test("a secret may be in a file, or in a variable", async () => {
  const env = await configure({ work: { ...work, password: { env: "WORD" } } }, 0o644);
  const inVariable = await fromProfile("work", { ...env, WORD: "one", DIRECTLINK_PASSWORD: "no" });
  expect(inVariable).toMatchObject({ password: "one" });
  const file = join(env.folder, "word");
  await writeFile(file, "two\n");
  const other = await configure({ work: { ...work, password: { file } } });
  expect(
    await fromProfile("work", { ...other, DIRECTLINK_PASSWORD_FILE: "/nowhere" }),
  ).toMatchObject({ password: "two" });
});

test.each<readonly [what: string, profile: object, told: RegExp]>([
  ["another provider's", { ...work, provider: "symphony" }, /^profile work is of symphony, not of/],
  ["an unknown option", { ...work, user: "a" }, /^profile work has "user".*there are baseUrl, /],
  ["no value", { ...work, password: 7 }, /^profile work has no fit password: .*keychain/],
  ["an empty value", { ...work, password: "" }, /^profile work has no fit password/],
  ["a variable that is not set", { ...work, password: { env: "WORD" } }, /variable WORD, which is/],
  ["a file that is not there", { ...work, password: { file: "/no" } }, /from \/no, which cannot/],
  [
    "a keychain that is not there",
    { ...work, password: { keychain: true } },
    /@napi-rs\/keyring.*install it/,
  ],
])("a profile with %s is told by its name", async (_, profile, told) => {
  const env = await configure({ work: profile });
  await expect(fromProfile("work", env)).rejects.toThrow(told);
});

test("a profile that is not there is told with those that are", async () => {
  const env = await configure({ work, home: work });
  await expect(fromProfile("wrok", env)).rejects.toThrow(
    `profile wrok is not there: ${profilesFile(env)} has work, home; add it there, as the README of @signoff/cli shows.`,
  );
  const empty = { XDG_CONFIG_HOME: "/nowhere" };
  await expect(edinNode.fromProfile("a", empty)).rejects.toThrow(/has none/);
});

test.skipIf(process.platform === "win32")(
  "a secret in a file that others may read is refused, and is in no message",
  async () => {
    const env = await configure({ work: { ...work, password: "canary-word" } }, 0o640);
    const error: unknown = await fromProfile("work", env).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/others may read .*chmod 600/);
    expect(String(error)).not.toContain("canary");
  },
);

test("a file that is no JSON is not quoted", async () => {
  const env = await configure({});
  await writeFile(profilesFile(env), '{"password": canary-word');
  const error: unknown = await fromProfile("work", env).catch((thrown: unknown) => thrown);
  expect(String(error)).toMatch(/profiles cannot be read from .*it holds no JSON/);
  expect(String(error)).not.toContain("canary");
});

test("the file is where each system keeps such files", () => {
  expect(profilesFile({ HOME: "/home/ada" }, "linux")).toBe(
    "/home/ada/.config/signoff/profiles.json",
  );
  expect(profilesFile({ APPDATA: "/roaming" }, "win32")).toBe("/roaming/signoff/profiles.json");
});
