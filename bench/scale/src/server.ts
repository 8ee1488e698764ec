import { createServer, type ServerResponse } from "node:http";
import { answerTo, tokenAnswer } from "../../src/answers.ts";
import { paths } from "../../src/routes.ts";
import { answerQuestions } from "../../src/workers/answer-questions.ts";

/** A provider whose tokens are worn out by use, and which is at times too busy to answer. */
const uses = 4_000;
const busyEvery = 20;

const alive = new Map<string, number>();
let issued = 0;
let calls = 0;

const unauthorised = '{"status":401,"description":"Unauthorized"}';

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" }).end(body);
}

function answer(path: string, token: string, isWearing: boolean): [status: number, body: string] {
  if (path === paths.token) {
    issued += 1;
    alive.set(`scale.token.${issued}`, uses);
    return [200, tokenAnswer(`scale.token.${issued}`)];
  }
  const left = alive.get(token);
  if (left === undefined || (isWearing && left === 0)) return [401, unauthorised];
  if (path === paths.logout) {
    alive.delete(token);
    return [200, answerTo("POST", path) ?? ""];
  }
  calls += 1;
  if (isWearing) alive.set(token, left - 1);
  return calls % busyEvery === 0 ? [503, '{"status":503}'] : [200, answerTo("GET", path) ?? "{}"];
}

/** Below `/wearing` tokens wear out; everywhere else they last until their logout. */
const prefix = "/wearing";

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const { url = "", headers } = request;
  request.resume().on("end", () => {
    const isWearing = url.startsWith(prefix);
    const token = (headers.authorization ?? "").slice("Bearer ".length);
    send(response, ...answer(isWearing ? url.slice(prefix.length) : url, token, isWearing));
  });
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  answerQuestions({ origin: `http://127.0.0.1:${address.port}` }, () => alive.size);
});
