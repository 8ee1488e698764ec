import { once } from "node:events";
import { connect } from "node:net";
import { login } from "@signoff/directlink";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerTo } from "../src/answers.ts";
import { commonToken, downloadPath, paths } from "../src/routes.ts";
import { startServer } from "../src/server/server.ts";

let running: Awaited<ReturnType<typeof startServer>>;
const headers = { authorization: `Bearer ${commonToken}` };

beforeAll(async () => {
  running = await startServer();
});

afterAll(() => {
  running.server.close();
});

/** Sends bytes as they are, in pieces, and gives what comes back until so many answers are there. */
async function exchange(pieces: readonly string[], answers: number): Promise<string> {
  const socket = connect(Number(new URL(running.origin).port), "127.0.0.1");
  socket.setNoDelay(true).setEncoding("latin1");
  await once(socket, "connect");
  let received = "";
  socket.on("data", (piece: string) => (received += piece));
  for (const piece of pieces) {
    socket.write(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
  while (received.split("HTTP/1.1 ").length <= answers) await once(socket, "data");
  socket.destroy();
  return received;
}

test("a session signs on, calls, and is really over after its sign-off", async () => {
  const session = await login({ baseUrl: running.origin, username: "bench", password: "bench" });
  const { data } = await session.GET(paths.small);
  expect(data.user).toBe("PARTNER7");
  const receipt = await session.signOff();
  expect(receipt.outcome).toBe("ended");
});

test("the answers have the sizes that they are named for", () => {
  expect(answerTo("GET", paths.small)?.length).toBeGreaterThan(150);
  expect(answerTo("GET", paths.small)?.length).toBeLessThan(250);
  expect(answerTo("POST", paths.upload)?.length).toBeLessThan(250);
  expect(answerTo("GET", paths.large)?.length).toBeGreaterThan(95_000);
  expect(answerTo("GET", paths.large)?.length).toBeLessThan(105_000);
});

test("a call without the token is refused", async () => {
  expect((await fetch(running.origin + paths.small)).status).toBe(401);
});

test("a download has as many bytes as it was asked for", async () => {
  const response = await fetch(running.origin + downloadPath(1_000_003), { headers });
  expect((await response.arrayBuffer()).byteLength).toBe(1_000_003);
});

test("requests are told apart however their bytes are cut", async () => {
  const head = `POST ${paths.upload} HTTP/1.1\r\nAuthorization: ${headers.authorization}\r\n`;
  const sized = `${head}Content-Length: 5\r\n\r\nHTTP/`;
  const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n5\r\nHTTP/\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n`;
  const all = sized + chunked + sized;
  const whole = await exchange([all], 3);
  expect(whole.match(/HTTP\/1.1 200 OK/g)).toHaveLength(3);
  expect(await exchange(all.split(""), 3)).toBe(whole);
});
