import { checkText, ownOptions } from "@signoff/core/provider";
import type { SessionStore } from "@signoff/core/shared";
import { type RedisClient, sendWith } from "./client.ts";
import { warnOfEviction } from "./eviction.ts";
import { createKeyIndex } from "./index-of-keys.ts";
import { runWith } from "./run-script.ts";
import { deleteRecord, readClock, readRecord, writeRecord } from "./scripts.ts";

/** A text, or its bytes where the client is set to give these. */
type Reply = string | Uint8Array;

/** How a {@link redisStore} is made. */
export interface RedisStoreOptions {
  /** What all its keys begin with; those of one prefix share their sessions. Default: `"signoff:"`. */
  readonly prefix?: string | undefined;
}

/**
 * A store in Redis or Valkey, on one server or a cluster, over the app's own client, which stays the app's to connect and to
 * close. A record is a hash, changed by scripts; a key of each kind more lists them.
 *
 * Its methods reject with a {@link StoreError}: `unreachable`, `full`, `refused`, `foreign` or `unsupported`. The first write
 * warns, by `process.emitWarning`, of a server that evicts what it was to keep. Replication is asynchronous: what a failover
 * loses of the last moments, Signoff notices and puts back.
 *
 * @throws {InvalidOptionError} for what is no client, and for a prefix that is empty or has white space at its ends.
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): SessionStore {
  const { prefix = "signoff:" } = ownOptions(options, ["prefix"], "redisStore");
  checkText("prefix", prefix);
  const run = runWith(sendWith(client));
  const index = createKeyIndex(run, prefix);
  /** A key of its own: the clock of one server is the clock of all who use the store. */
  const clock = `${prefix}clock`;
  let isLookedAt = false;

  return {
    async read(key) {
      const found = (await run(readRecord, prefix + key)) as readonly (Reply | null)[];
      const [text, revision] = found.map((value) => value?.toString());
      if (text === undefined || revision === undefined) return undefined;
      return { text, revision };
    },
    async write(key, { text, revision }, expected, keepFor = Infinity) {
      if (!isLookedAt) void warnOfEviction(run, prefix + key);
      isLookedAt = true;
      // Beats are written all the time: once is enough for what is gone after a day.
      if (expected === undefined || !key.startsWith("beat/")) await index.note(key);
      const kept = Number.isFinite(keepFor) ? String(Math.ceil(keepFor)) : "";
      const condition = expected === undefined ? [] : [expected];
      return (await run(writeRecord, prefix + key, text, revision, kept, ...condition)) === 1;
    },
    delete: async (key, expected) => (await run(deleteRecord, prefix + key, expected)) === 1,
    list: (beginning) => index.list(beginning),
    async now() {
      const [seconds, microseconds] = (await run(readClock, clock)) as readonly unknown[];
      return Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000);
    },
  };
}
