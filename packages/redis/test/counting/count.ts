import { countBySwap, type Counted } from "@signoff/test-support";
import { randomBytes } from "node:crypto";
import { redisStore } from "../../src/index.ts";
import { connect } from "../support/clients.ts";

/** Has 16 processes count over a client of that package. */
export async function count(
  name: string,
  ports: readonly number[],
  numbers: number,
): Promise<Counted> {
  const connected = await connect(name, ports);
  try {
    return await countBySwap({
      module: new URL("./open-redis-store.ts", import.meta.url),
      parameter: [name, ...ports].join(" "),
      key: `account/${randomBytes(16).toString("hex")}`,
      store: redisStore(connected.client),
      numbers,
    });
  } finally {
    connected.close();
  }
}
