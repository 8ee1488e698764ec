import { isStoreError } from "@signoff/core";
import { ask, startRedis, whyNoRedis } from "@signoff/test-redis";
import { randomBytes, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { redisStore } from "../src/index.ts";
import { singles } from "./support/clients.ts";

const why = whyNoRedis();
const numbers = 60;

test.skipIf(why).each(Object.entries(singles))(
  "what %s sends again after its connection broke is applied once",
  async (_, connect) => {
    const server = await startRedis();
    const { client, close } = await connect(server.port);
    const store = redisStore(client);
    const key = `beat/${randomBytes(16).toString("hex")}`;
    let [breaks, unknown] = [0, 0];
    const look = (): ReturnType<typeof store.read> => store.read(key).catch(look);
    try {
      let revision: string | undefined;
      for (let number = 1; number <= numbers; number++) {
        const record = { text: String(number), revision: randomUUID() };
        const written = store.write(key, record, revision);
        if (number % 10 === 0) {
          await ask(server.port, "CLIENT KILL TYPE normal SKIPME yes");
          breaks += 1;
        }
        // An answer that got lost is looked up, as whoever uses a store does.
        const answer = await written.catch(async (error: unknown) => {
          if (!isStoreError(error) || !error.retryable) throw error;
          unknown += 1;
          return (await look())?.revision === record.revision;
        });
        if (answer) revision = record.revision;
        else number -= 1;
        expect(await look()).toEqual(answer ? record : { text: String(number), revision });
      }
      process.stdout.write(`${numbers} swaps, ${breaks} breaks, ${unknown} without an answer\n`);
    } finally {
      close();
      await server.stop();
    }
  },
);
