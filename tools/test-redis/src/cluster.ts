import { freePort } from "@signoff/test-support";
import { setTimeout } from "node:timers/promises";
import { ask } from "./ask.ts";
import { type RedisServer, startRedis } from "./server.ts";

/** A Redis cluster of a test. */
export interface RedisCluster {
  readonly nodes: readonly RedisServer[];
  stop(): Promise<void>;
}

const shares = ["0 5460", "5461 10922", "10923 16383"];

/** Starts three nodes on loopback which share all slots, and waits until each knows the others. */
export async function startRedisCluster(): Promise<RedisCluster> {
  const nodes: RedisServer[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map((node) => node.stop()));
  };
  try {
    const buses = [];
    for (const share of shares) {
      const bus = await freePort();
      const cluster = { "cluster-enabled": "yes", "cluster-port": String(bus) };
      const node = await startRedis({ config: cluster });
      nodes.push(node);
      buses.push(bus);
      await ask(node.port, `CLUSTER ADDSLOTSRANGE ${share}`);
    }
    for (const [index, { port }] of nodes.entries()) {
      await ask(nodes[0]!.port, `CLUSTER MEET 127.0.0.1 ${port} ${buses[index]}`);
    }
    await Promise.all(nodes.map(({ port }) => untilWhole(port)));
  } catch (error) {
    await stop();
    throw error;
  }
  return { nodes, stop };
}

async function untilWhole(port: number): Promise<void> {
  for (;;) {
    const info = await ask(port, "CLUSTER INFO");
    const known = info.includes(`cluster_known_nodes:${shares.length}\r\n`);
    if (known && info.includes("cluster_state:ok")) return;
    await setTimeout(50);
  }
}
