import { lookup } from "node:dns/promises";
import { isIP, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { fine } from "../../finding.ts";
import { connectionFault, nameFault, type Reached } from "./connection-words.ts";
import { addressOf, type Host } from "./host.ts";
import { limits } from "../limits.ts";
import { noTunnel, refusedTunnel } from "./proxy-words.ts";
import { connectPlain } from "./sockets.ts";
import { openTunnel, targetOf } from "./tunnel.ts";
import { settingOf, type HostVisit } from "../visit.ts";
import type { Proxy } from "./way.ts";

/** Finds the name of a host, or of the proxy to it, connects, and has the proxy make a tunnel. Nothing where that fails. */
export async function reach(host: Host, visit: HostVisit): Promise<Socket | undefined> {
  const { proxy } = visit.way;
  const reached = { ...reachedOf(host, visit), unusedProxy: visit.way.unusedProxy };
  const url = proxy?.url ?? host.url;
  if (!(await findName(addressOf(url), reached, visit))) return undefined;
  const socket = await connect(url, reached, visit);
  return socket && proxy ? tunnelThrough(proxy, host, socket, visit) : socket;
}

function reachedOf(host: Host, visit: HostVisit): Omit<Reached, "unusedProxy"> {
  const { proxy } = visit.way;
  return proxy
    ? { name: proxy.name, setting: proxy.setting, isProxy: true }
    : { name: host.name, setting: settingOf(host, visit), isProxy: false };
}

async function findName(
  hostname: string,
  reached: Reached,
  { tell, progress, signal }: HostVisit,
): Promise<boolean> {
  if (isIP(hostname) !== 0) return true;
  progress(`Looking for ${hostname}`);
  try {
    const found = await inTime(lookup(hostname, { all: true }), signal);
    const addresses = found.map(({ address }) => address).join(", ");
    tell(fine("name", `${hostname} is ${addresses}.`));
    return true;
  } catch (error) {
    signal.throwIfAborted();
    tell(nameFault(hostname, reached, error));
    return false;
  }
}

/** Name servers cannot be asked to stop. */
async function inTime<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const over = new AbortController();
  const late = wait(limits.name, undefined, { signal: AbortSignal.any([signal, over.signal]) });
  try {
    return await Promise.race([
      work,
      late.then(() => {
        throw new Error("No answer in time.");
      }),
    ]);
  } finally {
    over.abort();
    work.catch(() => {});
    late.catch(() => {});
  }
}

async function connect(
  url: URL,
  reached: Reached,
  { tell, progress, signal }: HostVisit,
): Promise<Socket | undefined> {
  const { name, isProxy } = reached;
  progress(`Connecting to ${name}`);
  const begun = performance.now();
  try {
    const socket = await connectPlain(targetOf(url), signal);
    const took = Math.round(performance.now() - begun);
    tell(
      fine(
        "connection",
        `${isProxy ? `The proxy ${name}` : name} takes connections, in ${took} ms.`,
      ),
    );
    return socket;
  } catch (error) {
    signal.throwIfAborted();
    tell(connectionFault(reached, error));
    return undefined;
  }
}

async function tunnelThrough(
  proxy: Proxy,
  host: Host,
  connection: Socket,
  { tell, progress, signal }: HostVisit,
): Promise<Socket | undefined> {
  progress(`Asking the proxy ${proxy.name} for a way to ${host.name}`);
  try {
    const { status, socket } = await openTunnel(proxy, host, connection, signal);
    if (status >= 200 && status < 300) {
      tell(fine("proxy", `The proxy makes a way to ${host.name}.`));
      return socket;
    }
    tell(refusedTunnel(proxy, host, status));
  } catch (error) {
    signal.throwIfAborted();
    tell(noTunnel(proxy, error));
  }
  connection.destroy();
  return undefined;
}
