import { StoreError, type StoreFailure } from "@signoff/core";
import { isErrorLike } from "@signoff/core/provider";

interface Meaning {
  readonly reason: StoreFailure;
  readonly advice: string;
}

const permissions: Meaning = {
  reason: "refused",
  advice: "This user may not do that; the README of @signoff/redis has the permissions it needs.",
};
const credentials: Meaning = { reason: "refused", advice: "Look at the user and the password." };
const noWrites: Meaning = {
  reason: "full",
  advice: "It cannot save its data, and takes no writes; look at its log and its disk.",
};

/** What the words mean that Redis begins its errors with. All others are expected to pass, such as LOADING and CLUSTERDOWN. */
const meanings: Readonly<Record<string, Meaning>> = {
  OOM: { reason: "full", advice: "Its memory is full: raise maxmemory, or give it less to keep." },
  MISCONF: noWrites,
  NOPERM: permissions,
  NOAUTH: credentials,
  WRONGPASS: credentials,
  WRONGTYPE: {
    reason: "foreign",
    advice: "Something else is kept under that key; choose another prefix.",
  },
  ERR: {
    reason: "unsupported",
    advice: "It has to run scripts: Redis from 5 on, Valkey, or what keeps to them in that.",
  },
};

const passing: Meaning = { reason: "unreachable", advice: "It may have been carried out." };

/**
 * An error of a client as one of a store. Of what the server says only the first word is passed on: it may quote the command,
 * and with it what is to be stored.
 */
export function toStoreError(error: unknown): StoreError {
  const code = wordOf(error);
  if (code === undefined) {
    const message = `Redis gave no answer. ${passing.advice} Is the client connected?`;
    return new StoreError(message, { reason: "unreachable", cause: error });
  }
  const { reason, advice } = meanings[code] ?? passing;
  return new StoreError(`Redis answered ${code}. ${advice}`, { reason });
}

/** The word that tells what an answer of the server is about; a script's error may stand behind that of the script. */
function wordOf(error: unknown): string | undefined {
  const message = isErrorLike(error) ? error.message : "";
  const [first] = /^[A-Z]{2,}(?= )/.exec(message) ?? [];
  if (first !== "ERR") return first;
  const [inner = first] = /\b(?:OOM|MISCONF|NOPERM|WRONGTYPE)(?= )/.exec(message) ?? [];
  return message.includes("executing the script can't") ? "NOPERM" : inner;
}
