import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recordsOf, startProcess } from "@signoff/command-kit/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeExecutable } from "../sea/executable.ts";
import { nameFor, signingOf } from "../sea/target.ts";
import { makeFolder } from "./support/commands.ts";
import { startDirectLink } from "./support/directlink.ts";
import { startEdin, writeFiles } from "./support/edin.ts";

const isTried = process.platform === "linux";

describe.skipIf(!isTried)(
  `the command as one file${isTried ? "" : " (tried on Linux alone)"}`,
  () => {
    let folder = "";
    let program = "";

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "signoff-sea-"));
      program = join(folder, nameFor("linux"));
      await makeExecutable({
        platform: "linux",
        node: process.execPath,
        out: program,
        isNative: true,
      });
    });

    afterAll(() => rm(folder, { recursive: true, force: true }));

    test("tells its version, without a word on standard error", async () => {
      const ended = await startProcess(program, ["--version"]).ended;
      expect(ended).toEqual({ code: 0, stdout: "0.0.0\n", stderr: "" });
    });

    test("needs no Node, no packages and no folder of its own", async () => {
      const elsewhere = await makeFolder();
      const { code, stdout } = await startProcess(program, ["--help"], { PATH: "" }, elsewhere)
        .ended;
      expect(stdout).toMatch(/^Usage: signoff /);
      expect(code).toBe(0);
      expect(await readdir(folder)).toEqual(["signoff"]);
    });

    test("receives over DirectLink, and signs off", async () => {
      const { server, environment } = await startDirectLink();
      server.controls.addFile("ACME", { name: "a.csv", content: "a" });
      const parameters = ["directlink", "receive", await makeFolder(), "--json"];
      const { code, stdout, stderr } = await startProcess(program, parameters, environment).ended;
      expect(recordsOf(stdout).map(({ type }) => type)).toEqual([
        "received",
        "summary",
        "sign-off",
      ]);
      expect([code, stderr]).toEqual([0, ""]);
    });

    test("sends over EDIN", async () => {
      const { sender } = await startEdin();
      const [path = ""] = await writeFiles({ "a.txt": "a" });
      const terms = ["--contract", "1001", "--package-type", "2001", "--document-type", "3001"];
      const { code, stdout } = await startProcess(program, ["edin", "send", path, ...terms], sender)
        .ended;
      expect(stdout).toContain("is sent, 1 document.");
      expect(code).toBe(0);
    });

    test("calls an operation by its name, and knows those of all providers", async () => {
      const { server, environment } = await startDirectLink();
      server.controls.addFile("ACME", { name: "a.csv", content: "a" });
      const call = ["call", "directlink", "listDownloads", "--query", "files.name"];
      const called = await startProcess(program, call, environment).ended;
      expect([called.code, called.stderr]).toEqual([0, ""]);
      expect(called.stdout).toContain("a.csv");
      for (const provider of ["directlink", "edin", "symphony"]) {
        const { code, stdout } = await startProcess(program, ["ops", provider, "list"]).ended;
        expect(code).toBe(0);
        expect(stdout).toMatch(/list/i);
      }
    });

    test("ends with the exit code of a wrong call", async () => {
      const { code, stderr } = await startProcess(program, ["lst"]).ended;
      expect(stderr).toContain("unknown command 'lst'");
      expect(code).toBe(2);
    });
  },
);

test("for macOS the signature is taken off before, and put on again after", () => {
  const { before, after } = signingOf({ platform: "darwin", out: "signoff" });
  expect([before, after]).toEqual([
    [["codesign", "--remove-signature", "signoff"]],
    [["codesign", "--sign", "-", "signoff"]],
  ]);
  expect(signingOf({ platform: "win32", out: "signoff.exe" })).toEqual({ before: [], after: [] });
  expect(nameFor("win32")).toBe("signoff.exe");
});

test("another system's executable needs its program of Node", async () => {
  const builder = fileURLToPath(new URL("../sea/cli.ts", import.meta.url));
  const { code, stderr } = await startProcess(process.execPath, [builder, "--platform", "win32"])
    .ended;
  expect(stderr).toBe("--node is missing: the program of Node for win32.\n");
  expect(code).toBe(2);
});
