import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { environmentFor, makeFolder, recordsOf, run, startServer } from "./support.ts";

test("lists what waits as a table that is aligned for wide letters too", async () => {
  const server = await startServer();
  const modified = Date.UTC(2026, 0, 2, 3, 4, 5);
  server.controls.addFile("ACME", { name: "請求書.csv", content: "a".repeat(1234), modified });
  server.controls.addFile("ACME", { name: "b.csv", content: "", modified });
  const { code, stdout, stderr } = await run(["list"], environmentFor(server));
  expect(stderr).toMatch(/^Sign-off of ACME: ended/);
  expect(stdout).toBe(
    [
      "MODIFIED              BYTES  NAME",
      "2026-01-02T03:04:05Z  1,234  請求書.csv",
      "2026-01-02T03:04:05Z      0  b.csv",
      "2 files, 1,234 bytes.\n",
    ].join("\n"),
  );
  expect(code).toBe(0);
  expect(requestsOf(server, "downloadFile")).toBe(0);
});

test("--backup lists what was fetched before", async () => {
  const server = await startServer();
  server.controls.addFile("ACME", { name: "a.csv", content: "a" });
  const before = await run(["list", "--backup"], environmentFor(server));
  expect(before.stdout).toBe("No files.\n");
  await run(["receive", await makeFolder()], environmentFor(server));
  const after = await run(["list", "--backup", "--json"], environmentFor(server));
  expect(recordsOf(after.stdout)[0]).toEqual({
    type: "file",
    id: 1,
    name: "a.csv",
    length: 1,
    modified: expect.any(Number),
  });
});

test("more than a page is listed to its end", async () => {
  const server = await startServer();
  for (let index = 0; index < 201; index += 1) {
    server.controls.addFile("ACME", { name: `${index}.csv`, content: "" });
  }
  const { stdout } = await run(["list", "--json"], environmentFor(server));
  expect(recordsOf(stdout)).toHaveLength(203);
});

test("an answer that is a web page is exit code 4, with a sign-off", async () => {
  const server = await startServer();
  server.fault({ operation: "listDownloads", kind: "contentType" });
  const { code, stdout, stderr } = await run(["list"], environmentFor(server));
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^signoff-directlink: .*\nSign-off of ACME: ended/);
  expect(code).toBe(4);
});
