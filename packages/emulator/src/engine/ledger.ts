import { createHash } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Lie } from "../lies.ts";

/** A session as a test may see it: no secret in it. */
export interface SessionView {
  /** A digest of the secret: tells sessions apart, opens nothing. */
  readonly id: string;
  readonly account: string;
  /** Kind of token, such as `bearer` or `keyManager`. */
  readonly kind: string;
  /** On the server's clock, milliseconds since 1970. */
  readonly openedAt: number;
  /** When it ends by itself if nobody uses it; `undefined` for never. */
  readonly expiresAt: number | undefined;
}

/** A session as its provider sees it. */
export interface Session extends SessionView {
  readonly secret: string;
  /** Whatever the provider wants to remember with it. */
  readonly detail: Readonly<Record<string, string>>;
}

/** How a session is opened. */
interface SessionOpening {
  readonly account: string;
  readonly kind: string;
  /** The token or cookie value. One that is open already is replaced. */
  readonly secret: string;
  /** Ends so many milliseconds after it was opened. */
  readonly lifetime?: number;
  /** Ends after so many milliseconds without {@link Ledger.use}. */
  readonly idle?: number;
  readonly detail?: Readonly<Record<string, string>>;
}

/** Picks sessions; what is left out matches all. */
export interface SessionFilter {
  /** That of a {@link SessionView}. */
  readonly id?: string;
  readonly account?: string;
  readonly kind?: string;
}

/** Every session of one server. What has expired on the clock is gone, without anybody's doing. */
export interface Ledger {
  open(opening: SessionOpening): Session;
  /** The live session with that secret. Does not count as use. */
  find(secret: string): Session | undefined;
  /** The live session with that secret; its idle time starts anew. */
  use(secret: string): Session | undefined;
  /**
   * The account holder signs off. Tells whether there was such a session. While the server lies about `logout` the
   * session stays, and the answer is the same.
   */
  end(secret: string): boolean;
  /** The provider ends sessions by itself: a password change, an administrator, a time limit. Never a lie. */
  expire(filter?: SessionFilter): void;
  /** All live sessions in the order they were opened. */
  live(): Session[];
}

interface Entry {
  readonly session: Omit<Session, "expiresAt">;
  readonly endsAt: number;
  readonly idle: number;
  usedAt: number;
}

/** Makes an empty ledger. */
export function createLedger(clock: Clock, lies: ReadonlySet<Lie>): Ledger {
  const entries = new Map<string, Entry>();
  const liveEntry = (secret: string): Entry | undefined => {
    const entry = entries.get(secret);
    if (entry && expiryOf(entry) <= clock.now()) entries.delete(secret);
    return entries.get(secret);
  };
  const liveEntries = (): Entry[] =>
    [...entries.keys()].flatMap((secret) => liveEntry(secret) ?? []);

  return {
    open(opening) {
      const entry = createEntry(opening, clock.now());
      entries.set(opening.secret, entry);
      return viewOf(entry);
    },
    find(secret) {
      const entry = liveEntry(secret);
      return entry && viewOf(entry);
    },
    use(secret) {
      const entry = liveEntry(secret);
      if (!entry) return undefined;
      entry.usedAt = clock.now();
      return viewOf(entry);
    },
    end(secret) {
      if (!liveEntry(secret)) return false;
      if (!lies.has("logout")) entries.delete(secret);
      return true;
    },
    expire(filter = {}) {
      for (const { session } of liveEntries()) {
        if (isPicked(session, filter)) entries.delete(session.secret);
      }
    },
    live: () => liveEntries().map(viewOf),
  };
}

function createEntry(opening: SessionOpening, openedAt: number): Entry {
  const { account, kind, secret, lifetime = Infinity, idle = Infinity, detail = {} } = opening;
  return {
    session: { id: digest(secret), account, kind, openedAt, secret, detail },
    endsAt: openedAt + lifetime,
    idle,
    usedAt: openedAt,
  };
}

function expiryOf({ endsAt, usedAt, idle }: Entry): number {
  return Math.min(endsAt, usedAt + idle);
}

function viewOf(entry: Entry): Session {
  const expiresAt = expiryOf(entry);
  return { ...entry.session, expiresAt: Number.isFinite(expiresAt) ? expiresAt : undefined };
}

function isPicked(session: Entry["session"], filter: SessionFilter): boolean {
  return (["id", "account", "kind"] as const).every(
    (name) => filter[name] === undefined || filter[name] === session[name],
  );
}

/** What of a session may leave the server. */
export function describeSession({ id, account, kind, openedAt, expiresAt }: Session): SessionView {
  return { id, account, kind, openedAt, expiresAt };
}

function digest(secret: string): string {
  return createHash("sha256").update(secret).digest("hex").slice(0, 12);
}
