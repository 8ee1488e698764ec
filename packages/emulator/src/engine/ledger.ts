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

  const expiry = (entry: Entry): number => Math.min(entry.endsAt, entry.usedAt + entry.idle);
  const view = (entry: Entry): Session => {
    const expiresAt = expiry(entry);
    return { ...entry.session, expiresAt: Number.isFinite(expiresAt) ? expiresAt : undefined };
  };
  const liveEntry = (secret: string): Entry | undefined => {
    const entry = entries.get(secret);
    if (entry && expiry(entry) <= clock.now()) entries.delete(secret);
    return entries.get(secret);
  };
  const liveEntries = (): Entry[] =>
    [...entries.keys()].flatMap((secret) => liveEntry(secret) ?? []);

  return {
    open({ account, kind, secret, lifetime = Infinity, idle = Infinity, detail = {} }) {
      const openedAt = clock.now();
      const entry: Entry = {
        session: { id: digest(secret), account, kind, openedAt, secret, detail },
        endsAt: openedAt + lifetime,
        idle,
        usedAt: openedAt,
      };
      entries.set(secret, entry);
      return view(entry);
    },
    find(secret) {
      const entry = liveEntry(secret);
      return entry && view(entry);
    },
    use(secret) {
      const entry = liveEntry(secret);
      if (!entry) return undefined;
      entry.usedAt = clock.now();
      return view(entry);
    },
    end(secret) {
      if (!liveEntry(secret)) return false;
      if (!lies.has("logout")) entries.delete(secret);
      return true;
    },
    expire({ id, account, kind } = {}) {
      for (const { session } of liveEntries()) {
        if (id !== undefined && session.id !== id) continue;
        if (account !== undefined && session.account !== account) continue;
        if (kind !== undefined && session.kind !== kind) continue;
        entries.delete(session.secret);
      }
    },
    live: () => liveEntries().map(view),
  };
}

/** What of a session may leave the server. */
export function describeSession({ id, account, kind, openedAt, expiresAt }: Session): SessionView {
  return { id, account, kind, openedAt, expiresAt };
}

function digest(secret: string): string {
  return createHash("sha256").update(secret).digest("hex").slice(0, 12);
}
