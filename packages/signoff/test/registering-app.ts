import { rmSync } from "node:fs";
import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { login } from "@signoff/directlink";
import { onExit } from "signal-exit";
import { type Receipt, signOffOnExit } from "../src/index.ts";

const place = JSON.parse(process.env["PLACE"] ?? "") as Parameters<typeof login>[0];
const ways = new Set(process.argv.slice(2));

/** The function of another copy of the package, as two versions in one tree have it. */
async function anotherCopy(): Promise<typeof signOffOnExit> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-copy-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  await cp(fileURLToPath(new URL(".", import.meta.resolve("@signoff/core"))), folder, {
    recursive: true,
  });
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const file = pathToFileURL(join(folder, "exit/sign-off-on-exit.ts")).href;
  return ((await import(file)) as { signOffOnExit: typeof signOffOnExit }).signOffOnExit;
}

const print = (receipts: readonly Receipt[]): void => {
  process.stdout.write(`${JSON.stringify(receipts)}\n`);
};

// Before ours: by the time that a later listener runs, it is gone.
if (ways.has("once")) process.once("SIGTERM", () => setTimeout(() => process.exit(3), 500));

const sessions = [await login(place), await login(place)];
const second = ways.has("copies") ? await anotherCopy() : signOffOnExit;
const slowly = async (receipts: readonly Receipt[]): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  print(receipts);
};
signOffOnExit(
  ways.has("bad-list")
    ? () => {
        throw new Error("no list");
      }
    : sessions.slice(0, 1),
  { onReceipts: ways.has("slow-hook") ? slowly : print, budget: 3_000 },
);
second(sessions.slice(1), { onReceipts: print, budget: 3_000 });

if (ways.has("signal-exit")) {
  onExit(() => {
    process.stdout.write("signal-exit\n");
  });
}
if (ways.has("throw")) {
  setTimeout(() => {
    throw new Error("the app's own error");
  });
}
if (ways.has("throw-again")) {
  setTimeout(() => {
    throw new Error("what came of it");
  }, 200);
}
if (ways.has("wait")) setInterval(() => {}, 1_000);
process.exitCode = 7;
process.stdout.write("ready\n");
