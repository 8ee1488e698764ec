import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Emulator, startEmulator } from "@signoff/emulator";
import { login, type SymphonySession } from "@signoff/symphony";
import { closeCleanly, type Running, start } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";

type Server = Emulator<"symphony">["symphony"];

const root = fileURLToPath(new URL("../", import.meta.url));
const program = fileURLToPath(new URL("../src/start.ts", import.meta.url));

async function startServer(): Promise<Server> {
  const { symphony: server } = await startEmulator({ strict: true, providers: ["symphony"] });
  onTestFinished(() => closeCleanly(server));
  return server;
}

/** The bot as the first account, once it hears what happens. */
async function startBot(server: Server): Promise<Running> {
  const [{ username, privateKey }] = server.accounts;
  const folder = await mkdtemp(join(tmpdir(), "symphony-bot-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const keyFile = join(folder, "bot.pem");
  await writeFile(keyFile, privateKey);
  const env = {
    SYMPHONY_HOST: server.url,
    SYMPHONY_USERNAME: username,
    SYMPHONY_PRIVATE_KEY_FILE: keyFile,
  };
  const bot = start(process.execPath, [program], { cwd: root, env });
  await expect.poll(() => server.controls.feeds().length, { timeout: 20_000 }).toBe(1);
  return bot;
}

/** Somebody else writes to the bot. */
async function write(session: SymphonySession, sid: string, text: string): Promise<void> {
  await session.POST("/agent/v4/stream/{sid}/message/create", {
    params: { path: { sid } },
    body: { message: `<messageML>${text}</messageML>` },
  });
}

async function readTexts(session: SymphonySession, sid: string): Promise<readonly string[]> {
  const params = { path: { sid }, query: { since: 0 } };
  const { data } = await session.GET("/agent/v4/stream/{sid}/message", { params });
  return (data ?? []).map(({ message = "" }) => message.replaceAll(/<[^>]*>/g, ""));
}

test("the bot greets, whatever it cannot answer, and signs off on SIGTERM", async () => {
  const server = await startServer();
  const [bot, { username, privateKey }] = server.accounts;
  const running = await startBot(server);
  await using session = await login({ host: server.url, username, privateKey });
  const { data: im } = await session.POST("/pod/v1/im/create", { body: [BigInt(bot.userId)] });

  const message = { message: "<div>/hello</div>" };
  const poison = { type: "MESSAGESENT", payload: { messageSent: { message } } };
  server.controls.pushEvent(bot.username, poison);
  await write(session, im.id, "Never mind");
  await write(session, im.id, "/hello");
  await expect
    .poll(() => readTexts(session, im.id), { timeout: 20_000 })
    .toEqual(["Hello, Pricing Bot!", "/hello", "Never mind"]);

  running.kill("SIGTERM");
  const { stdout, stderr } = await running.ended;
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^signed on\nfeed opened\nno answer: ApiError: .*\nsymphony: ended\n$/);
  const accounts = new Set(server.sessions().map(({ account }) => account));
  expect([...accounts]).toEqual([username]);
});
