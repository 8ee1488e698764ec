import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { lockFolder } from "../../../src/node/files/lock.ts";
import { temporaryDirectory } from "./support.ts";

const lockModule = JSON.stringify(new URL("../../../src/node/files/lock.ts", import.meta.url).href);

/** Another process that takes the folder, says whether it could, and keeps it. */
async function lockElsewhere(
  folder: string,
  under: readonly string[] = [],
): Promise<{ readonly got: string; kill(): Promise<void> }> {
  const script = `
    import { lockFolder } from ${lockModule};
    const lock = await lockFolder(${JSON.stringify(folder)});
    process.stdout.write(lock ? "yes" : "no");
    setInterval(() => undefined, 1000);
  `;
  const node = [process.execPath, "--input-type=module-typescript", "-e", script];
  const [command = process.execPath, ...parameters] = [...under, ...node];
  const child = spawn(command, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  const [got] = (await once(child.stdout, "data")) as [Buffer];
  return { got: String(got), kill };
}

test("a folder that is held is not given again, and given once it is released", async () => {
  const folder = join(await temporaryDirectory(), "new");
  const lock = await lockFolder(folder);
  expect(await lockFolder(folder)).toBeUndefined();
  await lock!.release();
  const again = await lockFolder(folder);
  expect(again).toBeDefined();
  await again!.release();
  expect(await readdir(folder)).toEqual([]);
});

test("a living process keeps its folder, that of a killed one is taken over", async () => {
  const folder = await temporaryDirectory();
  const other = await lockElsewhere(folder);
  expect(other.got).toBe("yes");
  expect(await lockFolder(folder)).toBeUndefined();
  await other.kill();
  const lock = await lockFolder(folder);
  expect(lock).toBeDefined();
  expect(await readdir(folder)).toHaveLength(1);
  await lock!.release();
});

test("of many that come at once no two get it", async () => {
  const folder = await temporaryDirectory();
  const others = await Promise.all(Array.from({ length: 5 }, () => lockElsewhere(folder)));
  expect(others.filter(({ got }) => got === "yes").length).toBeLessThanOrEqual(1);
});

test("another machine's lock counts for as long as it shows signs of life", async () => {
  const folder = await temporaryDirectory();
  const foreign = join(folder, `lock-0123456789ab-1-${Date.now()}-aabbccddeeff`);
  await writeFile(foreign, "");
  expect(await lockFolder(folder)).toBeUndefined();
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(foreign, longAgo, longAgo);
  const lock = await lockFolder(folder);
  expect(lock).toBeDefined();
  await lock!.release();
});

test("a holder shows signs of life by the clock of the disk: it writes", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = await temporaryDirectory();
  const lock = await lockFolder(folder);
  const [name = ""] = await readdir(folder);
  expect(await readFile(join(folder, name), "utf8")).toBe("");
  await vi.advanceTimersByTimeAsync(15_000);
  await expect.poll(() => readFile(join(folder, name), "utf8")).toBe(".");
  await lock!.release();
});

const inContainer = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--kill-child"];
const [unshare = "", ...namespace] = inContainer;
const canUnshare = spawnSync(unshare, [...namespace, "true"]).status === 0;

describe.runIf(canUnshare || process.env["CI"])(
  "containers that share a host name and a disk",
  () => {
    // The shell stays in front, so that the numbers of the two processes differ.
    const asSecond = [...inContainer, "sh", "-c", '"$@"; true', "sh"];

    test.each([
      ["whose number the other does not have", asSecond, inContainer],
      ["whose number the other has itself", inContainer, inContainer],
    ])("keep out of the folder of a process %s", async (_, first, second) => {
      const folder = await temporaryDirectory();
      const holder = await lockElsewhere(folder, first);
      expect(holder.got).toBe("yes");
      // Beyond the tolerance within which two starts count as one.
      if (first === second) await new Promise((resolve) => setTimeout(resolve, 2_100));
      const other = await lockElsewhere(folder, second);
      expect(other.got).toBe("no");
    });
  },
);
