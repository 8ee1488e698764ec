import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** As npx does: the command runs in a shell, which here stays, and is told by the environment. */
const npxEnvironment = { npm_command: "exec" };

interface Started {
  readonly parent: ChildProcess;
  readonly url: string;
}

/** Runs the command below a shell, and below something that stands for npx. */
async function startBelow(
  args: string[],
  env: NodeJS.ProcessEnv,
  stdin: "ignore" | "pipe",
): Promise<Started> {
  const parent = spawn(args[0] ?? "", args.slice(1), {
    stdio: [stdin, "pipe", "inherit"],
    env: { ...process.env, npm_command: "", npm_lifecycle_event: "", ...env },
  });
  for await (const line of createInterface(parent.stdout as NodeJS.ReadableStream)) {
    return { parent, url: (JSON.parse(line) as { url: string }).url };
  }
  throw new Error("It did not start.");
}

const isThere = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const shell = ["sh", "-c", `"${process.execPath}" "${cli}" directlink; :`];
const nodeAbove = [
  process.execPath,
  "-e",
  `require("node:child_process").spawnSync("sh", ["-c", process.argv[1]], { stdio: "inherit" })`,
  `"${process.execPath}" "${cli}" directlink; :`,
];

test("ends when the shell that npx ran it in is killed", async () => {
  const { parent, url } = await startBelow(shell, npxEnvironment, "ignore");
  expect(await isThere(url)).toBe(true);
  parent.kill("SIGKILL");
  await expect.poll(() => isThere(url), { timeout: 10_000 }).toBe(false);
});

test("ends when npx itself is killed, though the shell between stays", async () => {
  const { parent, url } = await startBelow(nodeAbove, npxEnvironment, "ignore");
  expect(await isThere(url)).toBe(true);
  parent.kill("SIGKILL");
  await expect.poll(() => isThere(url), { timeout: 10_000 }).toBe(false);
});

test("ends with a pipe at its standard input", async () => {
  const { parent, url } = await startBelow([process.execPath, cli, "directlink"], {}, "pipe");
  expect(await isThere(url)).toBe(true);
  parent.stdin?.end();
  await expect.poll(() => isThere(url), { timeout: 10_000 }).toBe(false);
});

test("stays without npx when the shell is gone, until it is told to end", async () => {
  const { parent, url } = await startBelow(
    [
      "sh",
      "-c",
      `"${process.execPath}" "${cli}" directlink --control 0 & echo "{\\"url\\":\\"$!\\"}"; wait`,
    ],
    {},
    "ignore",
  );
  const pid = Number(url);
  const lines = createInterface(parent.stdout as NodeJS.ReadableStream)[Symbol.asyncIterator]();
  const { url: server } = JSON.parse(String((await lines.next()).value)) as { url: string };
  parent.kill("SIGKILL");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await isThere(server)).toBe(true);
  process.kill(pid, "SIGHUP");
  await expect.poll(() => isThere(server), { timeout: 10_000 }).toBe(false);
});
