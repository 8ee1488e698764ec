import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer, type Server as HttpServer } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { requestsOf, secretsShownIn } from "@signoff/test-support";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  environmentFor,
  makeFolder,
  recordsOf,
  run,
  start,
  startServer,
  until,
  cli,
  startProcess,
} from "./support.ts";

describe("sign-on", () => {
  test("a refused one is exit code 3, sent once, without the password", async () => {
    const server = await startServer();
    const secret = "canary-4711-word";
    const environment = { ...environmentFor(server), DIRECTLINK_PASSWORD: secret };
    const { code, stdout, stderr } = await run(["list"], environment);
    expect(stderr).toMatch(/^signoff-directlink: .*refused the login/);
    expect(secretsShownIn(stdout + stderr, { secret })).toEqual([]);
    expect(code).toBe(3);
    expect(requestsOf(server, "issueToken")).toBe(1);
  });

  test("arguments go before the environment", async () => {
    const server = await startServer();
    const { username } = server.accounts[1];
    const environment = {
      ...environmentFor(server, 1),
      DIRECTLINK_URL: "http://127.0.0.1:9",
      DIRECTLINK_USERNAME: "NOBODY",
    };
    const { code, stderr } = await run(
      ["--url", server.url, "list", "--user", username],
      environment,
    );
    expect(stderr).toMatch(/^Sign-off of PARTNER/);
    expect(code).toBe(0);
  });

  test("--auth basic signs off without a confirmation, which is no failure", async () => {
    const server = await startServer();
    const { code, stderr } = await run(["list", "--auth", "basic"], environmentFor(server));
    expect(stderr).toMatch(/^Sign-off of ACME: unconfirmed/);
    expect(code).toBe(0);
    expect(requestsOf(server, "issueToken")).toBe(0);
    expect(requestsOf(server, "logout")).toBe(1);
  });

  test("a server that does not listen is exit code 4", async () => {
    const server = await startServer();
    const environment = environmentFor(server);
    await server.close();
    const { code, stdout } = await run(["list", "--json"], environment);
    expect(recordsOf(stdout)).toEqual([
      {
        type: "error",
        exitCode: 4,
        kind: "NetworkError",
        message: expect.stringContaining("ECONNREFUSED"),
      },
    ]);
    expect(code).toBe(4);
  });
});

describe("connections", () => {
  test("--ca trusts an authority of one's own; without it there is no connection", async () => {
    const server = await startServer({ tls: true });
    const file = join(await makeFolder(), "ca.pem");
    await writeFile(file, server.ca ?? "");
    const trusting = await run(["list", "--ca", file], environmentFor(server));
    expect(trusting.code).toBe(0);
    const other = await run(["list"], environmentFor(server));
    expect(other.code).toBe(4);
    expect(requestsOf(server, "issueToken")).toBe(1);
  });

  test.each(["argument", "environment"])("a proxy given as %s is gone through", async (place) => {
    const server = await startServer();
    const tunnels: (string | undefined)[] = [];
    const proxy = createServer().on("connect", ({ url, headers }, client, head) => {
      tunnels.push(url, headers["proxy-authorization"]);
      const { port, hostname } = new URL(`http://${url}`);
      const target = connect(Number(port), hostname, () => {
        client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        target.write(head);
        target.pipe(client).pipe(target);
      });
      for (const socket of [client, target]) socket.on("error", () => target.destroy());
    });
    const port = await listen(proxy);
    const { code } = await (place === "argument"
      ? run(["list", "--proxy", `http://127.0.0.1:${port}`], environmentFor(server))
      : run(["list"], {
          ...environmentFor(server),
          DIRECTLINK_PROXY: `http://user:word@127.0.0.1:${port}`,
        }));
    expect(code).toBe(0);
    expect(tunnels.slice(0, 2)).toEqual([
      new URL(server.url).host,
      place === "argument" ? undefined : `Basic ${btoa("user:word")}`,
    ]);
  });
});

describe("sign-off", () => {
  test("one that fails is exit code 5", async () => {
    const server = await startServer();
    server.lie("logout");
    const { code, stdout, stderr } = await run(["list"], environmentFor(server));
    expect(stdout).toBe("No files.\n");
    expect(stderr).toMatch(/^Sign-off of ACME: failed \(the session may be alive/);
    expect(code).toBe(5);
    server.expireSessions();
  });

  test("one that fails does not hide why the command failed", async () => {
    const server = await startServer();
    server.lie("logout");
    server.fault({ operation: "listDownloads", kind: "contentType" });
    const { code, stderr } = await run(["list"], environmentFor(server));
    expect(stderr).toMatch(/Sign-off of ACME: failed/);
    expect(code).toBe(4);
    server.expireSessions();
  });
});

describe("signals", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s signs off and is exit code %i", async (signal, exitCode) => {
    const server = await startServer();
    server.fault({ operation: "listDownloads", kind: "hang" });
    const { child, ended } = start(["list"], environmentFor(server));
    await until(() => requestsOf(server, "listDownloads") > 0);
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect(stderr).toBe(
      "signoff-directlink: Interrupted.\nSign-off of ACME: ended (the server refuses the old session).\n",
    );
    expect([code, stdout]).toEqual([exitCode, ""]);
    expect(requestsOf(server, "logout")).toBe(1);
  });

  test("an interrupted sign-on leaves no session", async () => {
    const server = await startServer();
    server.fault({ operation: "issueToken", kind: "hang" });
    const { child, ended } = start(["list", "--json"], environmentFor(server));
    await until(() => requestsOf(server, "issueToken") > 0);
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(recordsOf(stdout)).toEqual([
      { type: "error", exitCode: 130, kind: "Interrupted", message: "Interrupted." },
    ]);
    expect(code).toBe(130);
  });

  test("the echo of a launcher, which passes signals on, is no second one", async () => {
    const server = await startServer();
    server.fault({ operation: "listDownloads", kind: "hang" });
    const { child, ended } = start(["list"], environmentFor(server));
    await until(() => requestsOf(server, "listDownloads") > 0);
    child.kill("SIGINT");
    child.kill("SIGTERM");
    const { code, stderr } = await ended;
    expect(stderr).toMatch(/Sign-off of ACME: ended/);
    expect([130, 143]).toContain(code);
  });

  test("a second one ends at once, in the midst of the sign-off", async () => {
    const server = await startServer();
    server.fault({ operation: "listDownloads", kind: "hang" });
    server.fault({ operation: "logout", kind: "hang" });
    const { child, ended } = start(["list"], environmentFor(server));
    await until(() => requestsOf(server, "listDownloads") > 0);
    child.kill("SIGINT");
    await until(() => requestsOf(server, "logout") > 0);
    const again = setInterval(() => child.kill("SIGINT"), 50);
    const { code, stderr } = await ended;
    clearInterval(again);
    expect(stderr).not.toContain("Sign-off");
    expect(code).toBe(130);
    expect(server.sessions()).toHaveLength(1);
    server.expireSessions();
  });

  test("a reader that has read enough, such as head, ends nothing", async () => {
    const server = await startServer();
    for (let index = 0; index < 100; index += 1) {
      server.controls.addFile("ACME", { name: `${index}.csv`, content: "" });
    }
    const { child, ended } = start(["list", "--json"], environmentFor(server));
    child.stdout?.destroy();
    const exited = new Promise((resolve) => child.once("exit", resolve));
    // Its output has no end that could be read.
    await expect(ended).rejects.toThrow("Premature close");
    expect(await exited).toBe(0);
    expect(requestsOf(server, "logout")).toBe(1);
  });
});

test.skipIf(!existsSync("/dev/full"))(
  "results that cannot be written are exit code 1",
  async () => {
    const server = await startServer();
    const command = `${process.execPath} ${cli} list > /dev/full`;
    const { ended } = startProcess("/bin/sh", ["-c", command], environmentFor(server));
    const { code, stderr } = await ended;
    expect(stderr).toContain("the output could not be written (ENOSPC)");
    expect(code).toBe(1);
    expect(requestsOf(server, "logout")).toBe(1);
  },
);

test("no output holds the key of a link, which the server's answers do hold", async () => {
  const server = await startServer();
  server.controls.addFile("ACME", { name: "a.csv", content: "a" });
  const shown: string[] = [];
  for (const json of [[], ["--json"]]) {
    for (const command of [
      ["list"],
      ["list", "--backup"],
      ["report"],
      ["receive", await makeFolder()],
    ]) {
      const { stdout, stderr } = await run([...command, ...json], environmentFor(server));
      shown.push(stdout, stderr);
    }
  }
  expect(shown.join("")).toContain("a.csv");
  expect(shown.join("")).not.toMatch(/linkURL|[?&]k=/);

  server.controls.addFile("ACME", { name: "a.csv", content: "a" });
  const { username, password } = server.accounts[0];
  const answer = await fetch(`${server.url}/directlink/v1/download/list`, {
    headers: { authorization: `Basic ${btoa(`${username}:${password}`)}` },
  });
  expect(await answer.text()).toMatch(/linkURL.*[?&]k=/);
});

async function listen(server: HttpServer): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  return (server.address() as { port: number }).port;
}
