import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { generatedSha1 } from "@signoff/emulator";
import { expect, test } from "vitest";
import {
  environmentFor,
  makeFolder,
  recordsOf,
  run,
  start,
  startServer,
  until,
} from "./support.ts";

const size = 400_000;

/** How many bytes of the file are in the directory's temporary one. */
function bytesIn(folder: string): number {
  const parts = join(folder, ".signoff");
  const name = readdirSync(parts).find((entry) => entry.endsWith(".part")) ?? "1.part";
  return statSync(join(parts, name), { throwIfNoEntry: false })?.size ?? 0;
}

async function sha1Of(path: string): Promise<string> {
  return createHash("sha1")
    .update(await readFile(path))
    .digest("hex");
}

test("what Ctrl-C has cut is told with the bytes that are kept; the next runs go on there, one that is killed in between", async () => {
  const server = await startServer();
  server.controls.configure({ downloadRanges: true });
  server.controls.addFile("ACME", { name: "a.bin", size });
  const slowly = { kind: "slowBody", milliseconds: 100, bytes: 10_000 } as const;
  server.fault({ operation: "downloadFile", ...slowly });
  const folder = await makeFolder();
  const parameters = ["receive", folder, "--json"];

  const first = start(parameters, environmentFor(server));
  await until(() => server.requests.length > 2 && bytesIn(folder) > 0);
  first.child.kill("SIGINT");
  const { code, stdout } = await first.ended;
  const [failed, error] = recordsOf(stdout);
  const kept = Number(failed?.["kept"]);
  const shown = kept.toLocaleString("en");
  expect(kept).toBeGreaterThan(0);
  expect(failed).toMatchObject({
    type: "failed",
    name: "a.bin",
    message: `It was cut at ${shown} of 400,000 bytes: ${shown} bytes are kept, and the next run goes on there if the server has the same file still.`,
  });
  expect(error).toMatchObject({
    type: "error",
    message: `Interrupted: 0 files received, 1 cut (${shown} bytes kept), 0 not begun. The next run goes on with what is left.`,
  });
  expect(code).toBe(130);

  server.fault({ operation: "downloadBackupFile", ...slowly });
  const second = start(parameters, environmentFor(server));
  await until(() => bytesIn(folder) > kept);
  second.child.kill("SIGKILL");
  await second.ended;

  const third = await run(parameters, environmentFor(server));
  expect(recordsOf(third.stdout)[0]).toMatchObject({ name: "a.bin", source: "backup" });
  const ranges = server.requests
    .filter(({ operationId }) => operationId === "downloadBackupFile")
    .map(({ headers }) => headers.range);
  expect(ranges).toEqual([`bytes=${kept}-`, `bytes=${kept}-`]);
  expect(await sha1Of(join(folder, "a.bin"))).toBe(generatedSha1(size, "a.bin"));
  expect(await readdir(folder)).toEqual(["a.bin"]);
  // That of the run that was killed.
  server.expireSessions();
});
