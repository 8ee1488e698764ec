import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { createServer, type Server as NetServer } from "node:net";
import { join } from "node:path";
import { startEmulator } from "@signoff/emulator";
import { closeCleanly, requestsOf, secretsShownIn } from "@signoff/test-support";
import { describe, expect, onTestFinished, test } from "vitest";
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

/** A port of this machine where nothing listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, "close");
  return port;
}

async function listen(server: NetServer): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as { port: number }).port;
}

/** A proxy that answers every request with this status. */
async function startProxy(status: string): Promise<number> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(`HTTP/1.1 ${status}\r\n\r\n`));
  });
  onTestFinished(() => void server.close());
  return listen(server);
}

describe("a failure of the network", () => {
  test("names the server and what set it", async () => {
    const server = await startServer();
    const url = `http://127.0.0.1:${await closedPort()}`;
    const argument = await runHere(["list", "--url", url], environmentFor(server));
    expect(argument.stderr).toContain(`Server: ${url.slice(7)} (--url): nothing listens there.`);
    const environment = { ...environmentFor(server), DIRECTLINK_URL: url };
    const variable = await runHere(["list"], environment);
    expect(variable.stderr).toContain(`Server: ${url.slice(7)} (DIRECTLINK_URL): nothing`);
    expect([argument.code, variable.code]).toEqual([4, 4]);
  });

  test("names the proxy too, without its password", async () => {
    const server = await startServer();
    const port = await closedPort();
    const secret = "canary-4711-word";
    const environment = {
      ...environmentFor(server),
      DIRECTLINK_PROXY: `http://ada:${secret}@127.0.0.1:${port}`,
    };
    const { code, stderr } = await runHere(["list"], environment);
    expect(stderr).toContain(
      `Server: ${new URL(server.url).host} (DIRECTLINK_URL); proxy: 127.0.0.1:${port} (DIRECTLINK_PROXY): nothing listens there.`,
    );
    expect(secretsShownIn(stderr, { secret })).toEqual([]);
    expect(code).toBe(4);
  });

  test("tells what the proxy answered", async () => {
    const server = await startServer();
    const proxy = `http://127.0.0.1:${await startProxy("407 Proxy Authentication Required")}`;
    const { code, stderr } = await runHere(["list", "--proxy", proxy], environmentFor(server));
    expect(stderr).toMatch(
      /proxy: 127\.0\.0\.1:\d+ \(--proxy\): the proxy answered 407 .*check the user name and password\./,
    );
    expect(code).toBe(4);
  });

  test("tells of a certificate which option takes its authority", async () => {
    const server = await startServer({ tls: true });
    const { code, stderr } = await runHere(["list"], environmentFor(server));
    expect(stderr).toContain("its certificate is not trusted; --ca takes the authority");
    expect(code).toBe(4);
  });

  test("names the server of a file that failed, and of an upload without an answer", async () => {
    const server = await startServer();
    server.fault({ operation: "uploadFile", kind: "reset", applied: true });
    const { code, stderr } = await runHere(["send", import.meta.filename], environmentFor(server));
    expect(stderr).toMatch(/^failed messages\.test\.ts: .*Server: 127\.0\.0\.1:\d+ \(/);
    expect(code).toBe(1);
  });
});

describe("a URL that leads to no DirectLink", () => {
  test.each([[[]], [["--ca", "tls"]]])(
    "https: to a port without TLS is exit code 2 %j",
    async (option) => {
      const server = await startServer();
      const trusted = await startServer({ tls: true });
      const file = join(await makeFolder(), "ca.pem");
      await writeFile(file, trusted.ca ?? "");
      const url = server.url.replace("http:", "https:");
      const parameters = ["list", "--url", url, ...option.map((part) => part.replace("tls", file))];
      const { code, stderr } = await runHere(parameters, environmentFor(server));
      expect(stderr).toMatch(/--url begins with https:, but 127\.0\.0\.1:\d+ speaks no TLS at/);
      expect(code).toBe(2);
      expect(server.requests).toEqual([]);
    },
  );

  test("https: to the plain port of an emulator that takes orders is exit code 2", async () => {
    const { directlink } = await startEmulator({
      strict: true,
      providers: ["directlink"],
      faultServers: true,
    });
    onTestFinished(() => closeCleanly(directlink));
    const url = directlink.url.replace("http:", "https:");
    const { code, stderr } = await runHere(["list", "--url", url], environmentFor(directlink));
    expect(stderr).toMatch(/--url begins with https:, but 127\.0\.0\.1:\d+ speaks no TLS at/);
    expect(code).toBe(2);
  });

  test("http: to a port with TLS tells of https:", async () => {
    const server = await startServer({ tls: true });
    const url = server.url.replace("https:", "http:");
    const { code, stderr } = await run(["list", "--url", url], environmentFor(server));
    expect(stderr).toContain("(--url): where it speaks https:, give an https: URL.");
    expect(code).toBe(4);
  });

  test("another path names the URL", async () => {
    const server = await startServer();
    const parameters = ["list", "--url", `${server.url}/portal`];
    const { code, stderr } = await runHere(parameters, environmentFor(server));
    expect(stderr).toMatch(/There is no DirectLink at 127\.0\.0\.1:\d+ by the path of --url\./);
    expect(code).toBe(4);
  });

  test("--allow-insecure takes http: to other hosts", async () => {
    const server = await startServer();
    const proxy = `http://127.0.0.1:${await closedPort()}`;
    const parameters = ["list", "--allow-insecure", "--url", "http://mft.example.com"];
    const { code, stderr } = await runHere(
      [...parameters, "--proxy", proxy],
      environmentFor(server),
    );
    expect(stderr).toContain("Server: mft.example.com (--url)");
    expect(code).toBe(4);
  });
});

describe("a refused upload", () => {
  test("to a user that the server does not know is exit code 2, and names the user", async () => {
    const server = await startServer();
    const parameters = ["send", import.meta.filename, "--to", "NOBODY"];
    const { code, stdout, stderr } = await runHere(parameters, environmentFor(server));
    expect(stderr).toMatch(
      /^failed messages\.test\.ts: .*400.* It may be that it knows no user NOBODY \(--to\)/,
    );
    expect(stdout).toBe("0 files sent, 0 bytes; 1 file failed.\n");
    expect(code).toBe(2);
  });

  test("after one that was taken is exit code 1: the user is known", async () => {
    const server = await startServer();
    const folder = await makeFolder();
    const paths = [join(folder, "a.csv"), join(folder, "b.csv")];
    for (const path of paths) await writeFile(path, "a");
    const parameters = ["send", ...paths, "--to", "PARTNER"];
    server.fault({ operation: "uploadFile", kind: "status", status: 400 });
    const { code } = await runHere(parameters, environmentFor(server));
    expect(code).toBe(1);
  });

  test.each([
    ["a size beyond the server's", { uploadMaxFileSize: 10 }, /400.*larger than it takes/],
    ["a name that a filter holds back", { uploadNames: /^x/ }, /403.*take no file of this name/],
  ])("tells of %s", async (_, settings, shown) => {
    const server = await startServer();
    server.controls.configure(settings);
    const { code, stderr } = await runHere(["send", import.meta.filename], environmentFor(server));
    expect(stderr).toMatch(shown);
    expect(code).toBe(1);
  });
});

test("a raw document with a byte order mark, or of broken characters, is told before", async () => {
  const server = await startServer();
  const folder = await makeFolder();
  for (const [name, bytes] of Object.entries({ bom: "\uFEFF{}", broken: Buffer.of(34, 255, 34) })) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const { code, stderr } = await runHere(["send", path, "--raw"], environmentFor(server));
    expect(stderr).toContain(`Nothing was sent: ${path} holds no JSON in UTF-8`);
    expect(code).toBe(2);
  }
  expect(server.requests).toEqual([]);
});

/** Whether some bytes of a file are in the directory's temporary one. */
function hasPart(folder: string): boolean {
  const parts = join(folder, ".signoff");
  return readdirSync(parts).some((name) => {
    const { size = 0 } = statSync(join(parts, name), { throwIfNoEntry: false }) ?? {};
    return name.endsWith(".part") && size > 0;
  });
}

describe("an interruption", () => {
  test("of receive says what is done, cut and not begun; the next run goes on", async () => {
    const server = await startServer();
    for (const name of ["a.csv", "b.csv", "c.csv"]) {
      server.controls.addFile("ACME", { name, content: "a".repeat(1000) });
    }
    server.fault({ operation: "downloadFile", kind: "delay", milliseconds: 0 });
    server.fault({ operation: "downloadFile", kind: "slowBody", milliseconds: 300, bytes: 100 });
    const folder = await makeFolder();
    const parameters = ["receive", folder, "--concurrency", "1"];
    const { child, ended } = start(parameters, environmentFor(server));
    await until(() => requestsOf(server, "downloadFile") > 1 && hasPart(folder));
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(stderr).toMatch(
      /^failed b\.csv: It was cut at \d+ of 1,000 bytes: nothing of it is kept, and the next run fetches it whole from backup\.\nsignoff-directlink: Interrupted: 1 file received, 1 cut, 1 not begun\. The next run goes on with what is left\.\nSign-off of ACME: ended/,
    );
    expect(code).toBe(130);
    const next = await run(["receive", folder, "--json"], environmentFor(server));
    expect(recordsOf(next.stdout).slice(0, 2)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "b.csv", source: "backup" }),
        expect.objectContaining({ name: "c.csv", source: "download" }),
      ]),
    );
    const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
    expect(names.toSorted()).toEqual(["a.csv", "b.csv", "c.csv"]);
  });

  test("of send says whether a file may have arrived", async () => {
    const server = await startServer();
    server.fault({ operation: "uploadFile", kind: "hang", applied: true });
    const parameters = ["send", import.meta.filename, import.meta.filename];
    const { child, ended } = start(parameters, environmentFor(server));
    await until(() => server.controls.files("ACME").length > 0);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(stderr).toMatch(
      /^failed messages\.test\.ts: It was interrupted when all of it was sent and no answer had come: look into report before .*\nfailed .* not tried any more\.\nsignoff-directlink: Interrupted: 0 files sent, 1 in doubt, 1 not tried\.\n/,
    );
    expect(code).toBe(130);
  });
});
