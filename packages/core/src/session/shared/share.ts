import { InvalidOptionError } from "../../errors/errors.ts";
import { checkText } from "../../options/check-text.ts";
import { checkNumber, ownOptions } from "../../options/checks.ts";
import type { SharedStore } from "../driver/shared-store.ts";
import { defaultLimits, scaleLimits } from "./limits.ts";
import { openShared } from "./member/open-shared.ts";
import type { SharedOpener } from "./opener.ts";
import { createSealer, type SealOptions } from "./seal/create-sealer.ts";
import type { SessionStore } from "./store.ts";

/** How sessions are shared through a store. */
export interface ShareOptions extends SealOptions {
  /**
   * For how long an account stays signed on when nobody uses it any more, in ms: for programs that run every minute, and
   * functions. What nobody came back for is ended by `signOffOrphans`. Default 0: the last one to leave signs off.
   */
  keep?: number | undefined;
  /** Names this process to people, in lists and receipts. Default: host and process number. */
  label?: string | undefined;
  /**
   * At most so many logins of one account begin within a minute, by all who share it: where a provider binds sessions to an
   * address, each login would end the one before. Default 20.
   */
  loginsPerMinute?: number | undefined;
  /**
   * Times all waits of the protocol (a sign of life every 3 s, after 10 s without one a process counts as gone, 2 s for a call
   * to the store, which never gets less than 1 s): more than 1 for slow machines, less in tests. All who share an account
   * need the same. Default 1.
   */
  scale?: number | undefined;
}

const optionNames = ["key", "unsealed", "keep", "label", "loginsPerMinute", "scale"] as const;

const methods = ["read", "write", "delete", "list", "now"] as const;

/**
 * What the option `store` of a login takes: all logins of one account over the same store share one session, on this machine
 * and others, and leave it one by one. Nothing is read or written before a login.
 *
 * @throws {InvalidOptionError} for a store or option that cannot be.
 */
export function share(store: SessionStore, options: ShareOptions): SharedStore {
  checkStore(store);
  const own = ownOptions(options, optionNames, "share");
  const { keep = 0, label, loginsPerMinute, scale = 1 } = own;
  checkNumber("keep", keep, 0);
  if (label !== undefined) checkText("label", label);
  checkNumber("loginsPerMinute", loginsPerMinute, 1);
  checkNumber("scale", scale, 0.001);
  const { logins } = defaultLimits;
  const limits = { ...scaleLimits(scale), logins: loginsPerMinute ?? logins };
  const setup = { store, sealer: createSealer(own), keep, label, limits };
  const opener: SharedOpener = { isShared: true, open: (login) => openShared(setup, login) };
  return opener;
}

function checkStore(store: unknown): void {
  const given = Object(store) as Readonly<Record<string, unknown>>;
  const missing = methods.find((name) => typeof given[name] !== "function");
  if (missing === undefined) return;
  throw new InvalidOptionError(
    "store",
    `has to be a store of shared sessions, such as fileStore(directory) gives: it has no function ${missing}.`,
  );
}
