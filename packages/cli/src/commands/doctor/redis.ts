import { exitCodes } from "../../exit-codes.ts";
import type { RedisConnection } from "../../store/open-redis.ts";
import { fine, type Tell, warning, wrong } from "./finding.ts";

/** Looks whether Redis may drop what is kept there, and whether it is the one that takes writes. */
export async function examineRedis({ info }: RedisConnection, tell: Tell): Promise<void> {
  examineRole(fieldsOf(await info("replication")), tell);
  examineEviction(fieldsOf(await info("memory")), tell);
}

type Fields = ReadonlyMap<string, string>;

function fieldsOf(answer = ""): Fields {
  return new Map(
    Array.from(answer.matchAll(/^(\w+):(.*?)\r?$/gm), ([, name = "", value = ""]) => [name, value]),
  );
}

function examineRole(fields: Fields, tell: Tell): void {
  if (fields.get("role") !== "slave") return;
  const [host, port] = [fields.get("master_host"), fields.get("master_port")];
  tell(
    wrong(
      "role",
      "This Redis is a replica: it takes no writes, and lags behind.",
      `Name the one that it follows, ${host}:${port}.`,
      exitCodes.store,
    ),
  );
}

/** What each kind of policy drops when memory is short. */
const drops: readonly (readonly [beginning: string, what: string])[] = [
  ["allkeys-", "the records of accounts, and with them sessions that nobody can sign off any more"],
  ["volatile-", "the signs of life of processes, so that their sessions are taken for orphans"],
];

function examineEviction(fields: Fields, tell: Tell): void {
  const policy = fields.get("maxmemory_policy");
  if (policy === undefined) {
    tell(
      warning(
        "eviction",
        "This user may not ask what Redis drops when memory is short.",
        "Look whether maxmemory-policy is noeviction, or allow this user the command info.",
      ),
    );
    return;
  }
  const [, what] = drops.find(([beginning]) => policy.startsWith(beginning)) ?? [];
  if (what === undefined) {
    tell(
      fine("eviction", `Redis drops nothing when memory is short (maxmemory-policy ${policy}).`),
    );
    return;
  }
  tell(
    warning(
      "eviction",
      `When memory is short Redis drops ${what} (maxmemory-policy ${policy}).`,
      "Set maxmemory-policy to noeviction, or use a Redis of its own for sessions.",
    ),
  );
}
