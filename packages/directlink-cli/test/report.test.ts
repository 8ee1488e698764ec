import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { secretsShownIn } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { environmentFor, makeFolder, recordsOf, run, runHere, startServer } from "./support.ts";

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

test("integers beyond 2^53 are told as the server writes them", async () => {
  const body =
    '{"status":0,"description":"","rows":[{"id":9223372036854775807,"more":{"n":-9007199254740993}}]}';
  const server = createServer((request, response) => {
    request.resume();
    const isToken = request.url?.endsWith("/token");
    const token = '{"access_token":"token-4711","token_type":"Bearer","expires_in":60}';
    response.writeHead(request.url?.includes("/download/") ? 401 : 200, {
      "content-type": "application/json",
    });
    response.end(isToken ? token : body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const environment = {
    DIRECTLINK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    DIRECTLINK_USERNAME: "acme",
    DIRECTLINK_PASSWORD: "word",
  };
  const table = await runHere(["report"], environment);
  expect(table.stdout).toMatch(/9223372036854775807 +\{"n":-9007199254740993\}/);
  const json = await runHere(["report", "--json"], environment);
  expect(json.stdout).toContain('"id":9223372036854775807,"more":{"n":-9007199254740993}');
  expect([table.code, json.code]).toEqual([0, 0]);
});

test("rows of hundreds of different fields are told one a line", async () => {
  const server = await startServer();
  const fields = Array.from({ length: 300 }, (_, index) => [`field${index}`, index]);
  server.fault({
    operation: "getTransferReport",
    kind: "status",
    status: 200,
    body: {
      status: 0,
      description: "",
      apiver: "v1",
      time: "",
      rows: fields.map(([name]) => ({ [name as string]: 1 })),
    },
  });
  const { stdout } = await runHere(["report"], environmentFor(server));
  expect(stdout.split("\n")[299]).toBe('{"field299":1}');
});
