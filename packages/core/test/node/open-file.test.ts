import { execFileSync } from "node:child_process";
import { appendFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { mkdtemp, readdir, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { openFile, type OpenFile } from "../../src/provider-kit-files.ts";
import { failureOf } from "../support/open.ts";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "open-file-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

async function pathOf(content: Uint8Array | string): Promise<string> {
  const path = join(await folder(), "data.bin");
  await writeFile(path, content);
  return path;
}

async function open(path: string): Promise<OpenFile> {
  const file = await openFile(path, "source");
  onTestFinished(() => file.close());
  return file;
}

const content = Buffer.from(Array.from({ length: 200_001 }, (_, index) => (index * 31) % 256));

describe("a regular file", () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 200_001])("of %i bytes is read whole", async (size) => {
    const file = await open(await pathOf(content.subarray(0, size)));
    expect(file.size).toBe(size);
    const streams = [file.stream(), file.stream()];
    for (const bytes of await Promise.all(streams.map(buffer))) {
      expect(bytes.equals(content.subarray(0, size))).toBe(true);
    }
  });

  test.each([2 ** 32 - 1, 2 ** 32, 5 * 2 ** 30])("of %i bytes tells its size", async (size) => {
    const path = await pathOf("");
    await truncate(path, size);
    expect((await open(path)).size).toBe(size);
  });

  test("is found behind a link", async () => {
    const path = await pathOf("abc");
    await symlink(path, `${path}.link`);
    expect(String(await buffer((await open(`${path}.link`)).stream()))).toBe("abc");
  });

  test("that another one takes the place of is still the one that was opened", async () => {
    const path = await pathOf("abc");
    const file = await open(path);
    await writeFile(`${path}.new`, "other");
    await rename(`${path}.new`, path);
    expect(String(await buffer(file.stream()))).toBe("abc");
  });
});

describe("a file that changes after it was opened fails before its end", () => {
  test.each<[string, (path: string) => void]>([
    ["since it grows", (path) => appendFileSync(path, "more")],
    ["since it shrinks", (path) => truncateSync(path, 100_000)],
    ["since it is emptied", (path) => truncateSync(path, 0)],
    [
      "though it has as many bytes",
      (path) => {
        writeFileSync(path, Buffer.alloc(content.length, "x"));
        // At another time, however little the clock of the file system can tell apart.
        utimesSync(path, 1, 1);
      },
    ],
  ])("%s", async (_, change) => {
    const path = await pathOf(content);
    const file = await open(path);
    const reader = file.stream().getReader();
    let bytes = (await reader.read()).value?.byteLength ?? 0;
    change(path);
    const rest = (async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return bytes;
        bytes += value.byteLength;
      }
    })();
    expect(await failureOf(rest)).toMatchObject({ name: "NotReadableError" });
    expect(bytes).toBeLessThanOrEqual(content.length);
  });
});

function refusalOf(path: string): Promise<unknown> {
  return failureOf(openFile(path, "source"));
}

const onLinux = process.platform === "linux";

describe("what is no regular file is refused by the option's name", () => {
  test.each([
    ["a directory", () => folder(), "EISDIR"],
    ["nothing", async () => join(await folder(), "none"), "ENOENT"],
    ["no path", async () => "", "ENOENT"],
    ["a link that leads nowhere", danglingLink, "ENOENT"],
    ["a path with a NUL", async () => "a\0b", "ERR_INVALID_ARG_VALUE"],
  ])("%s", async (_, make, code) => {
    const error = await refusalOf(await make());
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "source" });
    expect((error as Error).message).toContain(code);
  });

  test.runIf(onLinux).each([
    ["a named pipe, which nobody writes to", pipe],
    ["a socket", socket],
    ["an empty device", async () => "/dev/null"],
    ["an endless device", async () => "/dev/zero"],
  ])("%s", async (_, make) => {
    const error = await refusalOf(await make());
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "source" });
    expect((error as Error).message).toContain("regular file");
  });

  test.runIf(onLinux).each([
    ["tells of none", "/proc/self/status"],
    ["tells of a page", "/sys/kernel/mm/transparent_hugepage/enabled"],
  ])("a file whose bytes the kernel makes up, and that %s", async (_, path) => {
    const error = await refusalOf(path);
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "source" });
  });

  test.runIf(onLinux)("and nothing is left open", async () => {
    const before = (await readdir("/proc/self/fd")).length;
    await refusalOf("/proc/self/status");
    await refusalOf("/tmp");
    expect((await readdir("/proc/self/fd")).length).toBe(before);
  });
});

async function danglingLink(): Promise<string> {
  const path = join(await folder(), "link");
  await symlink("nowhere", path);
  return path;
}

async function pipe(): Promise<string> {
  const path = join(await folder(), "pipe");
  execFileSync("mkfifo", [path]);
  return path;
}

async function socket(): Promise<string> {
  const path = join(await folder(), "socket");
  const server = createServer().listen(path);
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  return path;
}
