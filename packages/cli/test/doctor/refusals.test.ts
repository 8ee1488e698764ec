import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordsOf } from "@signoff/command-kit/testing";
import { requestsOf } from "@signoff/test-support";
import { expect, test, vi } from "vitest";
import { runHere } from "../support/commands.ts";
import { install, type Installation } from "../support/installations.ts";

/** Runs the doctor, and gives the cause that it names. */
async function causeOf(
  { environment }: Installation,
  spoilt: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const { stdout } = await runHere(["doctor", "edin", "--json"], { ...environment, ...spoilt });
  return recordsOf(stdout)[0]?.["cause"];
}

const wrong = { EDIN_PASSWORD: "canary-4711" };

test("a third login that could be refused is not sent, so that the user is not blocked", async () => {
  const installation = await install();
  const server = installation.servers["edin-docflow"];
  expect(await causeOf(installation, wrong)).toBe("refused");
  expect(await causeOf(installation, wrong)).toBe("refused");
  // However the letters of the e-mail are written.
  const EDIN_EMAIL = server.accounts[0].email.toUpperCase();
  expect(await causeOf(installation, { ...wrong, EDIN_EMAIL })).toBe("too-many-refusals");
  expect(requestsOf(server, "logIn")).toBe(2);
  const { email, password } = server.accounts[1];
  const other = { EDIN_EMAIL: email, EDIN_PASSWORD: password };
  expect(await causeOf(installation, other)).toBeUndefined();
});

test("five minutes later it is sent, and one that is taken makes the refusals forgotten", async () => {
  const installation = await install();
  await causeOf(installation, wrong);
  expect(await causeOf(installation)).toBeUndefined();
  await causeOf(installation, wrong);
  expect(await causeOf(installation)).toBeUndefined();
  await causeOf(installation, wrong);
  await causeOf(installation, wrong);
  expect(await causeOf(installation)).toBe("too-many-refusals");
  const now = Date.now();
  vi.spyOn(Date, "now").mockImplementation(() => now + 301_000);
  try {
    expect(await causeOf(installation)).not.toBe("too-many-refusals");
  } finally {
    vi.restoreAllMocks();
  }
});

test("what is kept of them are times, in a file for its owner alone", async () => {
  const installation = await install();
  await causeOf(installation, wrong);
  const folder = join(
    installation.environment["XDG_STATE_HOME"] ?? "",
    "signoff",
    "refused-logins",
  );
  const [name = "", ...others] = await readdir(folder);
  expect(others).toEqual([]);
  const file = join(folder, name);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual([expect.any(Number)]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test.each(["{", "[1, null]", '{"times": 3}'])(
  "a file that is damaged is none: %s",
  async (text) => {
    const installation = await install();
    await causeOf(installation, wrong);
    const folder = join(
      installation.environment["XDG_STATE_HOME"] ?? "",
      "signoff",
      "refused-logins",
    );
    const [name = ""] = await readdir(folder);
    await writeFile(join(folder, name), text);
    expect(await causeOf(installation)).toBeUndefined();
  },
);

test("where nothing can be kept, the doctor works all the same", async () => {
  const installation = await install();
  const home = installation.environment["XDG_STATE_HOME"] ?? "";
  await mkdir(join(home, "x"));
  await writeFile(join(home, "x", "signoff"), "");
  const XDG_STATE_HOME = join(home, "x");
  expect(await causeOf(installation, { XDG_STATE_HOME })).toBeUndefined();
  expect(await causeOf(installation, { XDG_STATE_HOME, ...wrong })).toBe("refused");
});
