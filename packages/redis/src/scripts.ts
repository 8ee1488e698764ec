/*
 * Each works on one key, so that the keys of a cluster need no common slot. Reads are scripts as well: clients may send those
 * that are not to a replica.
 */

/** A script, and the name that a server which knows it takes for it. */
export interface Script {
  readonly text: string;
  readonly digest: Promise<string>;
}

function script(text: string): Script {
  let digest: Promise<string> | undefined;
  return {
    text,
    get digest() {
      return (digest ??= sha1(text));
    },
  };
}

async function sha1(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export const readRecord: Script = script("return redis.call('HMGET', KEYS[1], 'text', 'revision')");

export const readRevision: Script = script("return redis.call('HGET', KEYS[1], 'revision')");

/** Of text, revision, ms to be kept (empty: for ever) and expected revision (left out: none). */
export const writeRecord: Script = script(`
local found = redis.call('HGET', KEYS[1], 'revision')
if found ~= (ARGV[4] or false) then return found == ARGV[2] and 1 or 0 end
redis.call('HSET', KEYS[1], 'text', ARGV[1], 'revision', ARGV[2])
if ARGV[3] == '' then redis.call('PERSIST', KEYS[1]) else redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
return 1
`);

/** Of the expected revision. */
export const deleteRecord: Script = script(`
local found = redis.call('HGET', KEYS[1], 'revision')
if found == ARGV[1] then redis.call('DEL', KEYS[1]) end
return (found == ARGV[1] or not found) and 1 or 0
`);

export const readClock: Script = script("return redis.call('TIME')");

/** Notes a key in an index, with the time in s. */
export const noteKey: Script = script(
  "return redis.call('ZADD', KEYS[1], redis.call('TIME')[1], ARGV[1])",
);

export const readIndex: Script = script("return redis.call('ZRANGE', KEYS[1], 0, -1)");

/** Takes a key out of an index again that was noted a day ago: whoever noted it later is about to write it. */
export const dropKey: Script = script(`
local noted = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not noted or redis.call('TIME')[1] - noted < 86400 then return 0 end
return redis.call('ZREM', KEYS[1], ARGV[1])
`);

export const readMemory: Script = script("return redis.call('INFO', 'memory')");
