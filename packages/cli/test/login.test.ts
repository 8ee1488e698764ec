import { stat } from "node:fs/promises";
import { join } from "node:path";
import { recordsOf } from "@signoff/command-kit/testing";
import { startEmulator } from "@signoff/emulator";
import { closeCleanly, requestsOf } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder, runHere } from "./support/commands.ts";
import { startDirectLink } from "./support/directlink.ts";

/** A DirectLink, and a home in which sessions are kept. */
async function startAtHome() {
  const { server, environment } = await startDirectLink();
  const home = await makeFolder();
  return { server, home, environment: { ...environment, HOME: home } };
}

test("a session that was kept is used by the calls after it, and ended by signoff off", async () => {
  const { server, home, environment } = await startAtHome();
  const kept = await runHere(["login", "directlink", "--keep", "2h"], environment);
  expect(kept).toMatchObject({ code: 0, stderr: "" });
  expect(kept.stdout.replaceAll(/\s+/g, " ")).toContain("The session is kept for 2 h in file:");
  const called = await runHere(["call", "directlink", "listDownloads"], environment);
  expect(called).toMatchObject({ code: 0, stderr: "" });
  const again = await runHere(["call", "directlink", "listDownloads", "--json"], environment);
  expect(recordsOf(again.stdout).map(({ type }) => type)).toEqual(["answer"]);
  expect(requestsOf(server, "issueToken")).toBe(1);
  expect(requestsOf(server, "logout")).toBe(0);
  const { mode } = await stat(join(home, ".local/state/signoff/signoff.key"));
  expect((mode & 0o777).toString(8)).toBe("600");
  const off = await runHere(["off", "--account", server.accounts[0].username], environment);
  expect(off).toMatchObject({ code: 0, stderr: "" });
  expect(requestsOf(server, "logout")).toBe(1);
});

test("without a session that is kept a call signs on and off by itself", async () => {
  const { server, environment } = await startAtHome();
  await runHere(["call", "directlink", "listDownloads"], environment);
  expect([requestsOf(server, "issueToken"), requestsOf(server, "logout")]).toEqual([1, 1]);
});

test("where the provider had ended the session, the next call signs on anew and says so once", async () => {
  const emulator = await startEmulator({ strict: true, providers: ["edin-docflow"] });
  const server = emulator["edin-docflow"];
  onTestFinished(() => closeCleanly(server));
  const [{ email, password }] = server.accounts;
  const environment = {
    EDIN_URL: server.url,
    EDIN_EMAIL: email,
    EDIN_PASSWORD: password,
    HOME: await makeFolder(),
  };
  expect(await runHere(["login", "edin"], environment)).toMatchObject({ code: 0, stderr: "" });
  server.clock.advance(11 * 60_000);
  const anew = await runHere(["call", "edin", "GET", "/bdoc/user-profile"], environment);
  expect(anew.stderr.replaceAll(/\s+/g, " ")).toMatch(
    /had ended the session that was kept: signed on anew/,
  );
  expect(anew.code).toBe(0);
  const after = await runHere(["call", "edin", "GET", "/bdoc/user-profile"], environment);
  expect(after).toMatchObject({ code: 0, stderr: "" });
  await runHere(["off", "--all"], environment);
});

test.each([
  [["login"], /missing required argument 'provider'/],
  [["login", "fax"], /There is no provider "fax"; there are/],
  [["login", "directlink", "--keep", "soon"], /--keep.*length of time, such as 30s/],
  [["login", "directlink"], /There is no store, and no HOME to make one in: give --store/],
  [["login", "directlink", "--unsealed"], /--unsealed are of a store: give --store/],
  [["login", "directlink", "--store", "file:/nowhere"], /There is no key/],
  [["call", "edin", "logOut", "--profile", "work"], /profile work is not there: .*add it there/],
])("%j is refused before any request, and told what to do", async (parameters, told) => {
  const { server, environment } = await startDirectLink();
  const { code, stderr } = await runHere(parameters, {
    ...environment,
    XDG_CONFIG_HOME: "/nowhere",
  });
  expect(stderr.replaceAll(/\s+/g, " ")).toMatch(told);
  expect(code).toBe(2);
  expect(server.requests).toEqual([]);
});
