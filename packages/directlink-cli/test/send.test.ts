import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  environmentFor,
  makeFolder,
  recordsOf,
  run,
  type Server,
  start,
  startServer,
  until,
} from "./support.ts";

/** Files of these names and contents in a folder of the test. */
async function writeFiles(contents: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await makeFolder();
  return Promise.all(
    Object.entries(contents).map(async ([name, content]) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    }),
  );
}

/** What waits for an account, received by the command itself. */
async function receivedBy(server: Server, account: 0 | 1): Promise<unknown[]> {
  const { stdout } = await run(["list", "--json"], environmentFor(server, account));
  return recordsOf(stdout).flatMap(({ type, name, length }) =>
    type === "file" ? [[name, length]] : [],
  );
}

test("sends files to another user and tells each", async () => {
  const server = await startServer();
  const paths = await writeFiles({ "a.csv": "a,b\n", "b.csv": "" });
  const { code, stdout, stderr } = await run(
    ["send", ...paths, "--to", "PARTNER"],
    environmentFor(server),
  );
  expect(stderr).toBe("Sign-off of ACME: ended (the server refuses the old session).\n");
  expect(stdout).toBe("sent a.csv (4 bytes)\nsent b.csv (0 bytes)\n2 files sent, 4 bytes.\n");
  expect(code).toBe(0);
  expect(await receivedBy(server, 0)).toEqual([]);
  expect(await receivedBy(server, 1)).toEqual([
    ["a.csv", 4],
    ["b.csv", 0],
  ]);
});

test("tells people of it by mail and SMS", async () => {
  const server = await startServer();
  const paths = await writeFiles({ "a.csv": "a" });
  const { code } = await run(
    [
      "send",
      ...paths,
      "--email",
      "a@example.com",
      "--mobile",
      "5511900000000",
      "--message",
      "Hello",
    ],
    environmentFor(server),
  );
  expect(code).toBe(0);
  expect(server.controls.messages().map(({ to }) => to)).toEqual([
    "a@example.com",
    "5511900000000",
  ]);
  expect(server.controls.messages()[0]?.text).toContain("Hello");
});

test("--json tells records of the documented shape", async () => {
  const server = await startServer();
  const [path = ""] = await writeFiles({ "a.csv": "a,b\n" });
  const { code, stdout, stderr } = await run(["send", path, "--json"], environmentFor(server));
  expect([code, stderr]).toEqual([0, ""]);
  const sha1 = createHash("sha1").update("a,b\n").digest("hex");
  expect(recordsOf(stdout)).toEqual([
    { type: "sent", name: "a.csv", path, length: 4, sha1 },
    { type: "summary", command: "send", files: 1, bytes: 4, failed: 0 },
    expect.objectContaining({ type: "sign-off", outcome: "ended" }),
  ]);
});

test("--raw sends a JSON document as it is", async () => {
  const server = await startServer();
  const paths = await writeFiles({ "a.json": '{"a":1}' });
  const { code } = await run(["send", ...paths, "--raw"], environmentFor(server));
  expect(code).toBe(0);
  expect(await receivedBy(server, 0)).toEqual([["a.json", 7]]);
});

test("a file that the server refuses does not keep back the others", async () => {
  const server = await startServer();
  server.fault({ operation: "uploadFile", kind: "status", status: 403 });
  const paths = await writeFiles({ "a.csv": "a", "b.csv": "b" });
  const { code, stdout, stderr } = await run(["send", ...paths], environmentFor(server));
  expect(stderr).toMatch(/^failed a\.csv: .*403.*\nSign-off/);
  expect(stdout).toBe("sent b.csv (1 byte)\n1 file sent, 1 byte; 1 file failed.\n");
  expect(code).toBe(1);
});

test("a file whose answer got lost is told as such and not sent again", async () => {
  const server = await startServer();
  server.fault({ operation: "uploadFile", kind: "reset", applied: true });
  const paths = await writeFiles({ "a.csv": "a" });
  const { code, stdout } = await run(["send", ...paths, "--json"], environmentFor(server));
  expect(recordsOf(stdout)[0]).toMatchObject({ type: "failed", kind: "OutcomeUnknownError" });
  expect(code).toBe(1);
  expect(requestsOf(server, "uploadFile")).toBe(1);
});

test("an interruption tells what was not sent", async () => {
  const server = await startServer();
  server.fault({ operation: "uploadFile", kind: "hang" });
  const paths = await writeFiles({ "a.csv": "a", "b.csv": "b" });
  const { child, ended } = start(["send", ...paths, "--json"], environmentFor(server));
  await until(() => requestsOf(server, "uploadFile") > 0);
  child.kill("SIGINT");
  const { code, stdout } = await ended;
  expect(recordsOf(stdout)).toMatchObject([
    { type: "failed", name: "a.csv" },
    { type: "failed", name: "b.csv", kind: "NotSent" },
    { type: "error", exitCode: 130, kind: "Interrupted" },
    { type: "sign-off", outcome: "ended" },
  ]);
  expect(code).toBe(130);
  expect(requestsOf(server, "uploadFile")).toBe(1);
});

test("an interruption counts what failed before, what may have arrived though empty, and what was not tried", async () => {
  const server = await startServer();
  server.fault({ operation: "uploadFile", kind: "status", status: 403 });
  server.fault({ operation: "uploadFile", kind: "hang" });
  const paths = await writeFiles({ "a.csv": "a", "b.csv": "", "c.csv": "c", "d.csv": "d" });
  const { child, ended } = start(["send", ...paths], environmentFor(server));
  await until(() => requestsOf(server, "uploadFile") > 1);
  child.kill("SIGINT");
  const { stderr } = await ended;
  expect(stderr).toMatch(/^failed b\.csv: .*no answer had come/m);
  expect(stderr).toContain(
    "Interrupted: 0 files sent, 1 failed, 1 in doubt, 2 not tried.\nSign-off",
  );
});

test("a name that cannot be sent as it is fails alone", async () => {
  const server = await startServer();
  const paths = await writeFiles({ "ä.json": "1", "b.json": "2" });
  const { code, stdout } = await run(["send", ...paths, "--raw"], environmentFor(server));
  expect(stdout).toBe("sent b.json (1 byte)\n1 file sent, 1 byte; 1 file failed.\n");
  expect(code).toBe(1);
});
