import type { Receipt, ReceiptStep } from "../../src/index.ts";
import { type Backend, refusal } from "./backend.ts";
import { type Answer, sendJson, sendText } from "./server.ts";

const page = "<html>A gateway</html>";
const cut: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
  response.write('{"token":');
  setTimeout(() => response.destroy(), 5);
};

/** What may come in place of the answer to a login that was carried out. */
export const losses: [string, Answer, { status?: number; error?: string }][] = [
  ["a reset", (_, response) => response.destroy(), { error: "NetworkError" }],
  ["a body that is cut", cut, { error: "ProtocolError" }],
  ["an empty 503", (_, response) => response.writeHead(503).end(), { status: 503 }],
  ["a 500 in JSON", (_, response) => sendJson(response, refusal, 500), { status: 500 }],
  ["a 504 page", (_, response) => sendText(response, page, "text/html", 504), { status: 504 }],
  ["a 408", (_, response) => sendJson(response, refusal, 408), { status: 408 }],
  ["a 200 page", (_, response) => sendText(response, page, "text/html"), { status: 200 }],
  ["broken JSON", (_, response) => sendText(response, '{"token":'), { status: 200 }],
  ["a 200 without a token", (_, response) => sendJson(response, {}), { status: 200 }],
  [
    "a redirect",
    (_, response) => response.writeHead(302, { location: "/" }).end(),
    { status: 302 },
  ],
  [
    "a redirect in JSON",
    (_, response) => {
      response.setHeader("location", "/");
      sendJson(response, refusal, 302);
    },
    { status: 302 },
  ],
  ["a 403 page", (_, response) => sendText(response, page, "text/html", 403), { status: 403 }],
  ["an empty 403", (_, response) => response.writeHead(403).end(), { status: 403 }],
  ["a 401 in words", (_, response) => sendText(response, "no", "text/plain", 401), { status: 401 }],
  ["an empty 499", (_, response) => response.writeHead(499).end(), { status: 499 }],
];

/** What says clearly that nothing was opened. */
export const refusals: [string, Answer][] = [
  ["a 403 in JSON", (_, response) => sendJson(response, refusal, 403)],
  ["an empty 401", (_, response) => response.writeHead(401).end()],
  ["a 429", (_, response) => sendJson(response, refusal, 429)],
  ["a 404 page", (_, response) => sendText(response, page, "text/html", 404)],
];

/** Carries out the next login, and gives another answer to it. */
export function loseNextLogin(backend: Backend, answer: Answer): void {
  const { onLogin } = backend;
  backend.onLogin = (request, response) => {
    backend.onLogin = onLogin;
    backend.alive.add(`lost-${crypto.randomUUID()}`);
    return answer(request, response);
  };
}

/** The steps of a receipt that tell of sessions without a token. */
export const possibleIn = ({ steps }: Receipt): readonly ReceiptStep[] =>
  steps.filter(({ possible }) => possible !== undefined);
