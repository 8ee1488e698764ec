import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { until } from "@signoff/command-kit/testing";
import { freePort, requestsOf } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder, runHere, start } from "../support/commands.ts";
import { startDirectLink } from "../support/directlink.ts";

/** What a file of metrics says, by its names. */
async function metricsIn(path: string): Promise<Record<string, string>> {
  const text = await readFile(path, "utf8");
  const labels = `{task="${/(\w+)\.prom$/.exec(path)?.[1]}",provider="directlink",command="receive"}`;
  const values = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(
    values.map((line) => {
      const [name = "", value = ""] = line.replace("signoff_", "").split(`${labels} `);
      return [name, value];
    }),
  );
}

/** A server that notes which of its paths are called. */
async function startWatcher(status = 200) {
  const paths: (string | undefined)[] = [];
  const server = createServer(({ url }, answer) => {
    paths.push(url);
    answer.writeHead(status).end("noted");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  return { paths, url: `http://127.0.0.1:${port}` };
}

test("--metrics tells node_exporter of a run, and keeps when the last one was that did all", async () => {
  const { server, environment } = await startDirectLink();
  server.controls.addFile("ACME", { name: "a.csv", content: "a,b\n" });
  const [folder, metrics] = [await makeFolder(), join(await makeFolder(), "acme.prom")];
  const parameters = ["directlink", "receive", folder, "--metrics", metrics];
  const before = Date.now() / 1000 - 1;
  await runHere(parameters, environment);
  const first = await metricsIn(metrics);
  expect(first).toMatchObject({
    last_run_exit_code: "0",
    last_run_files: "1",
    last_run_bytes: "4",
    last_run_failed: "0",
    last_run_session_alive: "0",
  });
  expect(Number(first["last_success_timestamp_seconds"])).toBeGreaterThan(before);
  expect(first["last_run_timestamp_seconds"]).toBe(first["last_success_timestamp_seconds"]);
  expect(Number(first["last_run_duration_seconds"])).toBeGreaterThan(0);
  server.fault({ operation: "listDownloads", kind: "status", status: 403 });
  await runHere(parameters, environment);
  const second = await metricsIn(metrics);
  expect(second).toMatchObject({ last_run_exit_code: "8", last_run_files: "0" });
  expect(second["last_success_timestamp_seconds"]).toBe(first["last_success_timestamp_seconds"]);
  expect(await readdir(join(metrics, ".."))).toEqual(["acme.prom"]);
});

test("every metric has its help and its type, once", async () => {
  const { environment } = await startDirectLink();
  const metrics = join(await makeFolder(), "acme.prom");
  await runHere(["directlink", "receive", await makeFolder(), "--metrics", metrics], environment);
  const lines = (await readFile(metrics, "utf8")).trimEnd().split("\n");
  const names = lines.flatMap((line) => /^(\w+)\{/.exec(line)?.[1] ?? []);
  expect(names).toHaveLength(8);
  expect(new Set(names).size).toBe(8);
  expect(lines).toEqual(
    names.flatMap((name) => [
      expect.stringMatching(new RegExp(`^# HELP ${name} [A-Z1].*\\.$`)),
      `# TYPE ${name} gauge`,
      expect.stringMatching(new RegExp(`^${name}\\{[^}]+\\} [\\d.]+$`)),
    ]),
  );
});

test.skipIf(process.platform === "win32")(
  "others may read the metrics, whatever is masked",
  async () => {
    const { environment } = await startDirectLink();
    const metrics = join(await makeFolder(), "acme.prom");
    const before = process.umask(0o077);
    onTestFinished(() => void process.umask(before));
    await runHere(["directlink", "receive", await makeFolder(), "--metrics", metrics], environment);
    expect((await stat(metrics)).mode & 0o777).toBe(0o644);
  },
);

test("metrics that cannot be written are told, and are exit code 1", async () => {
  const { environment } = await startDirectLink();
  const metrics = join(await makeFolder(), "nowhere", "acme.prom");
  const parameters = ["directlink", "receive", await makeFolder(), "--metrics", metrics];
  const { code, stderr } = await runHere(parameters, environment);
  expect(stderr).toContain(`--metrics: ${metrics} could not be written (ENOENT).`);
  expect(code).toBe(1);
});

test("a session that may be alive is in the metrics", async () => {
  const { server, environment } = await startDirectLink();
  server.lie("logout");
  const metrics = join(await makeFolder(), "acme.prom");
  await runHere(["directlink", "receive", await makeFolder(), "--metrics", metrics], environment);
  expect(await metricsIn(metrics)).toMatchObject({
    last_run_exit_code: "5",
    last_run_session_alive: "1",
  });
  server.expireSessions();
});

test("--ping calls a URL after a run that did all, and no other", async () => {
  const { server, environment } = await startDirectLink();
  const watcher = await startWatcher();
  const parameters = [
    "directlink",
    "receive",
    await makeFolder(),
    "--ping",
    `${watcher.url}/job-1`,
  ];
  expect((await runHere(parameters, environment)).code).toBe(0);
  expect(watcher.paths).toEqual(["/job-1"]);
  server.fault({ operation: "listDownloads", kind: "status", status: 403 });
  expect((await runHere(parameters, environment)).code).toBe(8);
  expect(watcher.paths).toEqual(["/job-1"]);
});

test("{} in the URL becomes the exit code of any run", async () => {
  const { server, environment } = await startDirectLink();
  const watcher = await startWatcher();
  const ping = `${watcher.url}/job-1/{}`;
  const parameters = ["directlink", "receive", await makeFolder(), "--ping", ping];
  await runHere(parameters, environment);
  server.fault({ operation: "listDownloads", kind: "status", status: 403 });
  await runHere(parameters, environment);
  expect(watcher.paths).toEqual(["/job-1/0", "/job-1/8"]);
});

test("a call that comes to nothing is told without its URL, and changes no exit code", async () => {
  const { environment } = await startDirectLink();
  const watcher = await startWatcher(404);
  for (const [url, told] of [
    [watcher.url, "answered 404"],
    [`http://127.0.0.1:${await freePort()}`, "could not be called (ECONNREFUSED)"],
  ] as const) {
    const parameters = [
      "directlink",
      "receive",
      await makeFolder(),
      "--ping",
      `${url}/canary-4711`,
    ];
    const { code, stderr } = await runHere(parameters, environment);
    expect(stderr).toContain(`failed receive: --ping: ${new URL(url).host} ${told}`);
    expect(stderr).not.toContain("canary");
    expect(code).toBe(0);
  }
});

test("--watch does it again with a sign-on and a sign-off each, until it is interrupted", async () => {
  const { server, environment } = await startDirectLink();
  server.controls.addFile("ACME", { name: "a.csv", content: "a" });
  const folder = await makeFolder();
  const metrics = join(await makeFolder(), "acme.prom");
  const run = start(
    ["directlink", "receive", folder, "--watch", "1s", "--metrics", metrics],
    environment,
  );
  await until(() => requestsOf(server, "logout") === 1);
  server.controls.addFile("ACME", { name: "b.csv", content: "b" });
  // A round that fails is no end: the next one fetches the file from backup.
  server.fault({ operation: "downloadFile", kind: "status", status: 403 });
  server.fault({ operation: "downloadBackupFile", kind: "status", status: 403 });
  await until(() => requestsOf(server, "logout") === 3);
  run.child.kill("SIGTERM");
  const { code, stdout, stderr } = await run.ended;
  expect(stdout).toMatch(/received a\.csv.*received b\.csv/s);
  expect(stderr).toMatch(/^failed b\.csv: .*403/m);
  expect(code).toBe(143);
  expect(requestsOf(server, "issueToken")).toBe(requestsOf(server, "logout"));
  expect((await readdir(folder)).toSorted()).toEqual(["a.csv", "b.csv"]);
});

test("--watch goes on over connections of its own", async () => {
  const { server, environment } = await startDirectLink({ tls: true });
  const ca = join(await makeFolder(), "ca.pem");
  await writeFile(ca, server.ca ?? "");
  const parameters = ["directlink", "receive", await makeFolder(), "--watch", "1s", "--ca", ca];
  const run = start(parameters, environment);
  await until(() => requestsOf(server, "logout") === 2);
  run.child.kill("SIGTERM");
  const { stdout } = await run.ended;
  expect(stdout).toMatch(/^Nothing to receive\.\nNothing to receive\.\n/);
});

test("--watch ends where the login is refused: a few of these block a user", async () => {
  const { server, environment } = await startDirectLink();
  const { code } = await runHere(["directlink", "receive", await makeFolder(), "--watch", "1s"], {
    ...environment,
    DIRECTLINK_PASSWORD: "wrong",
  });
  expect(code).toBe(6);
  expect(requestsOf(server, "issueToken")).toBe(1);
});

test.each([
  [["--once", "--watch", "5m"], "--once and --watch exclude each other"],
  [["--metrics", "acme.txt"], "--metrics has to end with .prom"],
  [["--ping", "ping.example/1"], "--ping has to be a URL with https: or http:"],
  [["--ping", "file:///etc/passwd"], "--ping has to be a URL with https: or http:"],
  [["--watch", "soon"], "It has to be a length of time, such as 30s, 10m, 2h or 7d."],
])("%j is a usage error before any request", async (option, told) => {
  const { server, environment } = await startDirectLink();
  const parameters = ["directlink", "receive", await makeFolder(), ...option];
  const { code, stderr } = await runHere(parameters, environment);
  expect(stderr).toContain(told);
  expect(code).toBe(2);
  expect(server.requests).toEqual([]);
});

test("a file of metrics that is there already is replaced whole", async () => {
  const { environment } = await startDirectLink();
  const folder = await makeFolder();
  const metrics = join(folder, "acme.prom");
  await writeFile(metrics, `${"x".repeat(10_000)}\n`);
  await mkdir(join(folder, "in"));
  await runHere(["directlink", "receive", join(folder, "in"), "--metrics", metrics], environment);
  expect(await readFile(metrics, "utf8")).toMatch(/^# HELP signoff_last_run_timestamp_seconds/);
  expect(await readFile(metrics, "utf8")).not.toContain("xxx");
});
