import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Emulator, startEmulator } from "@signoff/emulator";
import { closeCleanly, requestsOf, type Running, start } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const program = fileURLToPath(new URL("../src/start.ts", import.meta.url));

async function prepare(): Promise<{
  readonly server: Emulator<"directlink">["directlink"];
  readonly folder: string;
  readonly startNight: () => Running;
}> {
  const { directlink: server } = await startEmulator({ strict: true, providers: ["directlink"] });
  onTestFinished(() => closeCleanly(server));
  const folder = await mkdtemp(join(tmpdir(), "directlink-nightly-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "out"));
  await writeFile(join(folder, "out", "a.csv"), "a,b\n");
  await writeFile(join(folder, "out", "b.csv"), "c\n");
  const [{ username, password }] = server.accounts;
  const env = {
    DIRECTLINK_URL: server.url,
    DIRECTLINK_USERNAME: username,
    DIRECTLINK_PASSWORD: password,
    DIRECTLINK_PARTNER: "PARTNER",
    EXCHANGE_FOLDER: folder,
  };
  const startNight = (): Running => start(process.execPath, [program], { cwd: root, env });
  return { server, folder, startNight };
}

function sentTo({ controls }: Emulator<"directlink">["directlink"]): string[] {
  return controls.files("PARTNER").map(({ name, length }) => `${name} ${length}`);
}

test("a night receives what waits, sends what lies ready, and signs off", async () => {
  const { server, folder, startNight } = await prepare();
  server.controls.addFile("ACME", { name: "orders.csv", content: "1\n" });
  const night = await startNight().ended;
  expect(night).toEqual({
    status: 0,
    stdout: `received orders.csv as ${join(folder, "in", "orders.csv")}\nsent a.csv (4 bytes)\nsent b.csv (2 bytes)\nsign-off: ended\n`,
    stderr: "",
  });
  expect(await readFile(join(folder, "in", "orders.csv"), "utf8")).toBe("1\n");
  expect(await readdir(join(folder, "out"))).toEqual([]);
  expect((await readdir(join(folder, "sent"))).toSorted()).toEqual(["a.csv", "b.csv"]);
  expect(sentTo(server)).toEqual(["a.csv 4", "b.csv 2"]);

  const next = await startNight().ended;
  expect(next).toEqual({ status: 0, stdout: "sign-off: ended\n", stderr: "" });
});

test("an upload whose answer got lost is looked up, and not sent twice", async () => {
  const { server, startNight } = await prepare();
  server.fault({ operation: "uploadFile", kind: "reset", applied: true });
  const { status, stdout } = await startNight().ended;
  expect(stdout).toContain("sent a.csv (4 bytes, by the report)\n");
  expect(status).toBe(0);
  expect(sentTo(server)).toEqual(["a.csv 4", "b.csv 2"]);
});

test("what is refused stays for the next night", async () => {
  const { server, folder, startNight } = await prepare();
  server.fault({ operation: "uploadFile", kind: "status", status: 403 });
  const { status, stdout } = await startNight().ended;
  expect(stdout).toMatch(/^not all done: ApiError: .*403.*\nsign-off: ended\n$/);
  expect(status).toBe(1);
  expect((await readdir(join(folder, "out"))).toSorted()).toEqual(["a.csv", "b.csv"]);
});

test("a night that is ended early signs off", async () => {
  const { server, startNight } = await prepare();
  server.fault({ operation: "uploadFile", kind: "hang" });
  const night = startNight();
  await expect.poll(() => requestsOf(server, "uploadFile"), { timeout: 20_000 }).toBe(1);
  night.kill("SIGTERM");
  expect((await night.ended).status).toBeNull();
  expect(server.sessions()).toEqual([]);
});
