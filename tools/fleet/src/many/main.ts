import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../ipc/serve.ts";
import type { ManyFunctions } from "./start.ts";

/** A DirectLink of any number of users, which does nothing but sign on and off. */
const alive = new Set<string>();
const logouts = new Map<string, number>();

const server = createServer((request, response) => {
  request.resume().once("end", () => answer(request, response));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

function answer({ url, headers }: IncomingMessage, response: ServerResponse): void {
  const token = headers.authorization?.replace(/^Bearer /, "") ?? "";
  if (url?.endsWith("/oauth2/token")) {
    const opened = randomBytes(24).toString("hex");
    alive.add(opened);
    return send(response, 200, { access_token: opened, token_type: "Bearer", expires_in: 3600 });
  }
  if (url?.endsWith("/auth/logout")) {
    logouts.set(token, (logouts.get(token) ?? 0) + 1);
    return tell(response, alive.delete(token));
  }
  tell(response, alive.has(token));
}

function tell(response: ServerResponse, isAlive: boolean): void {
  if (isAlive) send(response, 200, { status: 0, description: "Success", files: [] });
  else send(response, 401, { status: 401, description: "Unauthorized" });
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { "content-type": "application/json", "content-length": text.length })
    .end(text);
}

const functions: ManyFunctions = {
  url: () => `http://127.0.0.1:${port}`,
  alive: () => alive.size,
  logouts: () => ({
    sessions: logouts.size,
    requests: [...logouts.values()].reduce((sum, count) => sum + count, 0),
  }),
};
serve(functions);
