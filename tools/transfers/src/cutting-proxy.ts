import { type ClientRequest, createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Random } from "./random.ts";

/** One answer that came from the server, whether or not it got through. */
export interface Passage {
  readonly path: string;
  readonly status: number;
  /** Of the body, as the server announced it. */
  readonly length: number;
}

/** Stands between a client and a server, and cuts connections. */
export interface CuttingProxy {
  readonly url: string;
  /** How many connections it has cut. */
  readonly cuts: number;
  close(): Promise<void>;
}

/** How likely a request is cut before the server has it, its answer before the first byte, or in the midst of its body. */
const cutRequest = 0.03;
const cutAnswer = 0.05;
const cutBody = 0.15;

/**
 * Starts the proxy on 127.0.0.1.
 *
 * @param onPassage told of each answer as its head comes from the server.
 */
export async function startCuttingProxy(
  target: string,
  random: Random,
  onPassage: (passage: Passage) => void,
): Promise<CuttingProxy> {
  let cuts = 0;
  const upstreams = new Set<ClientRequest>();

  const server = createServer((incoming, outgoing) => {
    const cut = (): void => {
      cuts += 1;
      if (random.happens(0.5)) incoming.socket.destroy();
      else incoming.socket.resetAndDestroy();
    };
    if (random.happens(cutRequest)) return cut();
    const isAnswerCut = random.happens(cutAnswer);
    const bodyShare = random.happens(cutBody) ? random.next() : undefined;
    const { method, headers, url = "/" } = incoming;
    const upstream = request(new URL(url, target), { method, headers }, (answer) => {
      const { statusCode = 0 } = answer;
      const length = Number(answer.headers["content-length"] ?? Number.NaN);
      onPassage({ path: new URL(url, target).pathname, status: statusCode, length });
      if (isAnswerCut) {
        answer.destroy();
        return cut();
      }
      outgoing.writeHead(statusCode, answer.headers);
      const limit = bodyShare === undefined ? Number.POSITIVE_INFINITY : bodyShare * length;
      passOn(answer, outgoing, limit, cut);
    });
    upstreams.add(upstream);
    upstream.on("close", () => upstreams.delete(upstream));
    upstream.on("error", () => incoming.socket.destroy());
    outgoing.on("close", () => upstream.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    get cuts() {
      return cuts;
    },
    async close() {
      for (const upstream of upstreams) upstream.destroy();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Passes a body on up to so many bytes, then cuts; a limit of the whole length cuts nothing. */
function passOn(
  answer: IncomingMessage,
  outgoing: NodeJS.WritableStream,
  limit: number,
  cut: () => void,
): void {
  let passed = 0;
  answer.on("error", cut);
  answer.on("data", (chunk: Buffer) => {
    if (passed + chunk.length > limit) {
      outgoing.write(chunk.subarray(0, Math.floor(limit - passed)));
      answer.destroy();
      // A moment later, so that the bytes before the cut get through.
      setTimeout(cut, 1);
      return;
    }
    passed += chunk.length;
    if (outgoing.write(chunk)) return;
    answer.pause();
    outgoing.once("drain", () => answer.resume());
  });
  answer.on("end", () => outgoing.end());
}
