import { createRequire, syncBuiltinESMExports } from "node:module";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { requestsOf } from "@signoff/test-support";
import { expect, type Mock, onTestFinished, test, vi } from "vitest";
import { signOn, startServer } from "../../support/index.ts";
import { addFiles, contentsOf, receiveAll, temporaryDirectory } from "./support.ts";

const fileSystem = createRequire(import.meta.url)("node:fs/promises") as {
  link(from: string, to: string): Promise<void>;
};

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made up`), { code, syscall: "made up" });
}

/** A file system without links, as memory cards have it. */
function refuseLinks(code: string): Mock {
  const { link } = fileSystem;
  const refused = vi.fn<() => Promise<void>>(() => Promise.reject(systemError(code)));
  fileSystem.link = refused;
  syncBuiltinESMExports();
  onTestFinished(() => {
    fileSystem.link = link;
    syncBuiltinESMExports();
  });
  return refused;
}

/** What all opened files have in common. */
async function handlePrototype(): Promise<{ writeFile: unknown; appendFile: unknown }> {
  const handle = await open(import.meta.filename);
  await handle.close();
  return Object.getPrototypeOf(handle) as { writeFile: unknown; appendFile: unknown };
}

test.each(["EPERM", "ENOTSUP", "EISDIR"])(
  "without links (%s) files arrive as well, and none is overwritten",
  async (code) => {
    const server = await startServer();
    await using session = await signOn(server);
    const directory = await temporaryDirectory();
    const refused = refuseLinks(code);
    addFiles(server, ["a", "one"], ["a", "two"], ["empty", ""]);
    await receiveAll(session, directory, { concurrency: 1 });
    expect(await contentsOf(directory)).toEqual({ a: "one", "a (2)": "two", empty: "" });
    expect(refused).toHaveBeenCalledTimes(3);
  },
);

test.each(["ENOSPC", "EDQUOT"])(
  "a full disk (%s) ends the call, and costs no file",
  async (code) => {
    const server = await startServer();
    server.controls.configure({ downloadRanges: true });
    await using session = await signOn(server);
    const directory = await temporaryDirectory();
    addFiles(server, ["a", "one"], ["b", "two"]);
    const full = vi
      .spyOn((await handlePrototype()) as { writeFile(): Promise<void> }, "writeFile")
      .mockRejectedValueOnce(systemError(code));
    onTestFinished(() => full.mockRestore());
    await expect(receiveAll(session, directory, { concurrency: 1 })).rejects.toMatchObject({
      name: "DirectoryError",
      reason: "full",
      code,
      directory,
      message: expect.stringContaining("make room and receive again") as string,
    });
    expect(await readdir(join(directory, ".signoff"))).toEqual(["journal.jsonl"]);
    expect(requestsOf(server, "downloadFile")).toBe(1);
    const received = await receiveAll(session, directory);
    expect(received.map(({ source }) => source).toSorted()).toEqual(["backup", "download"]);
    expect(await contentsOf(directory)).toEqual({ a: "one", b: "two" });
  },
);

test("when the journal cannot be written nothing is asked for", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const directory = await temporaryDirectory();
  addFiles(server, ["a", "one"]);
  const full = vi
    .spyOn((await handlePrototype()) as { appendFile(): Promise<void> }, "appendFile")
    .mockRejectedValue(systemError("ENOSPC"));
  onTestFinished(() => full.mockRestore());
  await expect(receiveAll(session, directory)).rejects.toMatchObject({ reason: "full" });
  expect(requestsOf(server, "downloadFile")).toBe(0);
});
