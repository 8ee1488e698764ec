import { startFaultServer, type SocketFault } from "@signoff/emulator";
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
  const server = await startFaultServer({
    target,
    onAnswer({ path }, { status, headers }) {
      const length = Number(headers.get("content-length") ?? Number.NaN);
      onPassage({ path: new URL(path, target).pathname, status, length });
    },
  });
  const cuts = server.choose(() => chooseCut(random));
  return {
    url: server.url,
    get cuts() {
      return cuts.hits;
    },
    close: () => server.close(),
  };
}

function chooseCut(random: Random): SocketFault | undefined {
  const by = random.happens(0.5) ? "close" : "reset";
  if (random.happens(cutRequest)) return { kind: by };
  if (random.happens(cutAnswer)) return { kind: by, forward: true };
  if (random.happens(cutBody)) return { kind: "truncate", share: random.next(), ending: by };
  return undefined;
}
