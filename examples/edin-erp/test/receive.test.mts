import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmulator } from "@signoff/emulator";
import { closeCleanly, type Finished, run } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const program = fileURLToPath(new URL("../src/receive.js", import.meta.url));

async function startJob(): Promise<{
  readonly server: Awaited<ReturnType<typeof startEmulator<"edin-docflow">>>["edin-docflow"];
  readonly folder: string;
  readonly runJob: () => Promise<Finished>;
}> {
  const { "edin-docflow": server } = await startEmulator({ providers: ["edin-docflow"] });
  onTestFinished(() => closeCleanly(server));
  const folder = await mkdtemp(join(tmpdir(), "edin-erp-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [, { email, password }] = server.accounts;
  const env = { EDIN_URL: server.url, EDIN_EMAIL: email, EDIN_PASSWORD: password };
  const runJob = (): Promise<Finished> =>
    run(process.execPath, [program], { cwd: root, env: { ...env, ERP_INBOX: folder } });
  return { server, folder, runJob };
}

test("the ERP script saves files under their names, accepts them and signs off", async () => {
  const { server, folder, runJob } = await startJob();
  const [, { email }] = server.accounts;
  server.controls.addPackage(email, [
    { name: "рахунок.txt", content: "Total: 100" },
    { name: "../../act.txt", content: "Done" },
    { name: "рахунок.txt", content: "Total: 200" },
  ]);
  const { status, stdout, stderr } = await runJob();
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^(saved .*\n){3}accepted package \d+\nsign-off: ended\n$/);
  expect(status).toBe(0);

  const [packageFolder = ""] = await readdir(folder);
  const names = await readdir(join(folder, packageFolder));
  const contents = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, packageFolder, name), "utf8");
      return `${name.replace(/^\d+ /, "")}: ${content}`;
    }),
  );
  expect(contents.toSorted()).toEqual([
    ".._.._act.txt: Done",
    "рахунок.txt: Total: 100",
    "рахунок.txt: Total: 200",
  ]);
  const again = await runJob();
  expect(again).toEqual({ status: 0, stdout: "sign-off: ended\n", stderr: "" });
});

test("a run that was cut is made good by the next one, and signs off all the same", async () => {
  const { server, runJob } = await startJob();
  const [, { email }] = server.accounts;
  server.controls.addPackage(email, [{ name: "a.txt", content: "a" }]);
  server.fault({ operation: "setPackageStatus", kind: "status", status: 403 });
  const cut = await runJob();
  expect(cut.stdout).toMatch(/^saved .*\nsign-off: ended\n$/);
  expect(cut.stderr).toMatch(/403/);
  expect(cut.status).toBe(1);
  const { status, stdout } = await runJob();
  expect(stdout).toMatch(/^saved .*\naccepted package \d+\nsign-off: ended\n$/);
  expect(status).toBe(0);
});
