import { secretsShownIn } from "@signoff/test-support";
import { expect, test } from "vitest";
import { environmentFor, makeFolder, recordsOf, run, startServer } from "./support.ts";

test("shows the transfers with the server's own fields", async () => {
  const server = await startServer();
  const none = await run(["report"], environmentFor(server));
  expect(none.stdout).toBe("No transfers.\n");
  server.controls.addFile("ACME", { name: "a.csv", content: "a" });
  await run(["receive", await makeFolder()], environmentFor(server));

  const text = await run(["report"], environmentFor(server));
  const [head, row, sum] = text.stdout.split("\n");
  expect(head).toMatch(/\bDIRECTION +FILE\b/);
  expect(row?.indexOf("a.csv")).toBe(head?.indexOf("FILE"));
  expect(sum).toBe("1 transfer.");
  expect(text.code).toBe(0);

  const json = await run(["report", "--json"], environmentFor(server));
  expect(recordsOf(json.stdout)).toEqual([
    {
      type: "transfer",
      page: 0,
      transfer: expect.objectContaining({ direction: "download", file: "a.csv" }),
    },
    { type: "summary", command: "report", files: 1, bytes: 0, failed: 0 },
    expect.objectContaining({ type: "sign-off", outcome: "ended" }),
  ]);
});

test("--pages says how many pages", async () => {
  const server = await startServer();
  const names = Array.from({ length: 120 }, (_, index) => `${index}.csv`);
  for (const name of names) server.controls.addFile("ACME", { name, content: "" });
  await run(["receive", await makeFolder()], environmentFor(server));
  const sums = [];
  for (const pages of ["1", "5"]) {
    const { stdout } = await run(["report", "--pages", pages, "--json"], environmentFor(server));
    sums.push(recordsOf(stdout).find(({ type }) => type === "summary")?.["files"]);
  }
  expect(sums).toEqual([100, 120]);
});

test("a link in the report loses the key in its query", async () => {
  const server = await startServer();
  const secret = "canary-4711-word==";
  const link = `http://mft.example.com/directlink/v1/download/file?lang=pt&k=${secret}`;
  const transfers = [{ file: "a.csv", link, more: { text: `fetch ${link} now` } }];
  server.fault({
    operation: "getTransferReport",
    kind: "status",
    status: 200,
    body: { status: 0, description: "", apiver: "v1", time: "", transfers },
    times: 2,
  });
  for (const format of [[], ["--json"]]) {
    const { stdout, stderr } = await run(["report", ...format], environmentFor(server));
    expect(stdout).toContain("a.csv");
    expect(stdout).toContain("http://mft.example.com/directlink/v1/download/file");
    expect(stdout).toMatch(/ now\b/);
    expect(secretsShownIn(stdout + stderr, { secret })).toEqual([]);
  }
});
