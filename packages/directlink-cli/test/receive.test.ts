import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  environmentFor,
  makeFolder,
  recordsOf,
  run,
  runHere,
  start,
  startServer,
  until,
} from "./support.ts";

test("fetches what waits, tells each file and the sign-off", async () => {
  const server = await startServer();
  server.controls.addFile("ACME", { name: "a.csv", content: "a,b\n" });
  server.controls.addFile("ACME", { name: "b.csv", content: "" });
  const folder = await makeFolder();
  const { code, stdout, stderr } = await run(["receive", folder], environmentFor(server));
  expect(stderr).toBe("Sign-off of ACME: ended (the server refuses the old session).\n");
  expect(stdout.split("\n").toSorted()).toEqual([
    "",
    "2 files received, 4 bytes.",
    `received a.csv as ${join(folder, "a.csv")} (4 bytes)`,
    `received b.csv as ${join(folder, "b.csv")} (0 bytes)`,
  ]);
  expect(code).toBe(0);
  expect(await readFile(join(folder, "a.csv"), "utf8")).toBe("a,b\n");
  expect(requestsOf(server, "logout")).toBe(1);
});

test("nothing to receive is one line and exit code 0", async () => {
  const server = await startServer();
  const { code, stdout } = await run(["receive", await makeFolder()], environmentFor(server));
  expect([code, stdout]).toEqual([0, "Nothing to receive.\n"]);
});

test("--json tells records of the documented shape", async () => {
  const server = await startServer();
  server.controls.addFile("ACME", { name: "a.csv", content: "a,b\n" });
  const folder = await makeFolder();
  const parameters = ["receive", folder, "--concurrency", "1", "--json"];
  const { code, stdout, stderr } = await run(parameters, environmentFor(server));
  expect([code, stderr]).toEqual([0, ""]);
  expect(recordsOf(stdout)).toEqual([
    {
      type: "received",
      name: "a.csv",
      path: join(folder, "a.csv"),
      length: 4,
      source: "download",
    },
    { type: "summary", command: "receive", files: 1, bytes: 4, failed: 0 },
    expect.objectContaining({ type: "sign-off", account: "ACME", outcome: "ended", renewals: 0 }),
  ]);
});

test("a name cannot steer the terminal", async () => {
  const server = await startServer();
  server.controls.addFile("ACME", { name: "a\u001b[2J\u202e.csv", content: "a" });
  const { code, stdout } = await run(["receive", await makeFolder()], environmentFor(server));
  expect(code).toBe(0);
  expect(stdout).toContain("received a\uFFFD[2J\uFFFD.csv as ");
  expect(stdout).not.toContain("\u001b");
});

describe("failures", () => {
  test("a file that is lost is told, and received once it turns up again", async () => {
    const server = await startServer();
    server.controls.addFile("ACME", { name: "a.csv", content: "a" });
    const folder = await makeFolder();
    server.fault({ operation: "downloadFile", kind: "status", status: 500, applied: true });
    const emptyList = server.fault({
      operation: "listBackupDownloads",
      kind: "status",
      status: 200,
      body: { status: 0, description: "", apiver: "v1", time: "", files: null },
      times: Infinity,
    });
    const first = await run(["receive", folder], environmentFor(server));
    expect(first.stderr).toMatch(/^failed a\.csv: .*\nSign-off of ACME: ended/);
    expect(first.stdout).toBe("0 files received, 0 bytes; 1 file failed.\n");
    expect(first.code).toBe(1);
    emptyList.remove();
    const second = await run(["receive", folder, "--json"], environmentFor(server));
    expect(recordsOf(second.stdout)[0]).toMatchObject({ type: "received", source: "backup" });
    expect(second.code).toBe(0);
    expect(await readFile(join(folder, "a.csv"), "utf8")).toBe("a");
  });

  test("a directory that another run receives into is exit code 6", async () => {
    const server = await startServer();
    server.controls.addFile("ACME", { name: "a.csv", content: "a" });
    const folder = await makeFolder();
    server.fault({ operation: "downloadFile", kind: "hang", applied: true });
    const first = start(["receive", folder], environmentFor(server));
    await until(() => requestsOf(server, "downloadFile") > 0);
    const second = await run(["receive", folder], environmentFor(server));
    expect(second.stdout).toBe("");
    expect(second.stderr).toContain(folder);
    expect(second.code).toBe(6);
    first.child.kill("SIGTERM");
    expect((await first.ended).code).toBe(143);
    expect((await run(["receive", folder], environmentFor(server))).code).toBe(0);
    expect((await readdir(folder)).filter((name) => !name.startsWith("."))).toEqual(["a.csv"]);
  });
});

describe("files by name", () => {
  test("--name receives those alone, under another name where theirs is taken", async () => {
    const server = await startServer();
    for (const name of ["a.csv", "b.csv", "c.csv"]) {
      server.controls.addFile("ACME", { name, content: name });
    }
    const folder = await makeFolder();
    await writeFile(join(folder, "a.csv"), "mine");
    const parameters = ["receive", folder, "--name", "a.csv", "--name", "b.csv"];
    const { code, stdout } = await run(parameters, environmentFor(server));
    expect(stdout).toContain(`received a.csv as ${join(folder, "a (2).csv")} (5 bytes)\n`);
    expect(code).toBe(0);
    expect(await readFile(join(folder, "a.csv"), "utf8")).toBe("mine");
    expect((await readdir(folder)).toSorted()).toEqual(["a (2).csv", "a.csv", "b.csv"]);
    const left = await run(["list", "--json"], environmentFor(server));
    expect(recordsOf(left.stdout)[0]).toMatchObject({ name: "c.csv" });
  });

  test("--backup fetches the latest of a name once more, and it stays there", async () => {
    const server = await startServer();
    server.controls.addFile("ACME", { name: "a.csv", content: "old", modified: 1_000 });
    server.controls.addFile("ACME", { name: "a.csv", content: "newer", modified: 2_000 });
    server.controls.addFile("ACME", { name: "b.csv", content: "b" });
    await run(["receive", await makeFolder()], environmentFor(server));
    for (const folder of [await makeFolder(), await makeFolder()]) {
      const parameters = ["receive", folder, "--backup", "--name", "a.csv", "--json"];
      const { code, stdout } = await run(parameters, environmentFor(server));
      expect(recordsOf(stdout).slice(0, 2)).toMatchObject([
        { type: "received", name: "a.csv", length: 5, source: "backup" },
        { type: "summary", files: 1, failed: 0 },
      ]);
      expect(code).toBe(0);
      expect(await readdir(folder)).toEqual(["a.csv"]);
    }
  });

  test("--backup tells that a file came from backup, and of no repair", async () => {
    const server = await startServer();
    server.controls.addFile("ACME", { name: "a.csv", content: "a" });
    await runHere(["receive", await makeFolder()], environmentFor(server));
    const folder = await makeFolder();
    const parameters = ["receive", folder, "--backup", "--name", "a.csv"];
    const { stdout } = await runHere(parameters, environmentFor(server));
    expect(stdout).toMatch(/^received a\.csv as .*a\.csv \(1 byte, fetched from backup\)\n/);
  });

  test.each([
    [[], /No file of this name waits; list shows/],
    [["--backup"], /No file of this name is in backup; list --backup shows/],
  ])("a name that is not there is told, and is exit code 1 %j", async (option, shown) => {
    const server = await startServer();
    server.controls.addFile("ACME", { name: "a.csv", content: "a" });
    const parameters = ["receive", await makeFolder(), "--name", "nothing.csv", ...option];
    const { code, stdout, stderr } = await run(parameters, environmentFor(server));
    expect(stderr).toMatch(/^failed nothing\.csv: /);
    expect(stderr).toMatch(shown);
    expect(stdout).toBe("0 files received, 0 bytes; 1 file failed.\n");
    expect(code).toBe(1);
    expect(requestsOf(server, "downloadFile")).toBe(0);
  });
});

describe("--quiet", () => {
  test("tells nothing where all went well", async () => {
    const server = await startServer();
    server.controls.addFile("ACME", { name: "a.csv", content: "a" });
    const folder = await makeFolder();
    const both = ["--quiet", "--auth", "basic"];
    const received = await run(["receive", folder, ...both], environmentFor(server));
    expect(received).toEqual({ code: 0, stdout: "", stderr: "" });
    const sent = await run(["send", join(folder, "a.csv"), "--quiet"], environmentFor(server));
    expect(sent).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("tells of a file that failed, and of a session that may be alive", async () => {
    const server = await startServer();
    server.controls.addFile("ACME", { name: "a.csv", content: "a" });
    server.fault({ operation: "downloadFile", kind: "status", status: 403 });
    server.lie("logout");
    const parameters = ["receive", await makeFolder(), "--quiet"];
    const { code, stdout, stderr } = await run(parameters, environmentFor(server));
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^failed a\.csv: .*\nSign-off of ACME: failed/);
    expect(code).toBe(5);
    server.expireSessions();
  });

  test("tells an error, as a record with --json", async () => {
    const { code, stdout } = await run(["receive", "in", "--quiet", "--json"]);
    expect(recordsOf(stdout)).toMatchObject([{ type: "error", kind: "UsageError" }]);
    expect(code).toBe(2);
  });
});
