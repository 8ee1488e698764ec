import { StoreError } from "../../../src/errors/store-error.ts";
import { createChannel } from "../../../src/session/channel/channel.ts";
import { endGrant } from "../../../src/session/shared/ending/end-grant.ts";
import type { Ender, EndingProvider } from "../../../src/session/shared/ending/ender.ts";
import { type Limits, scaleLimits } from "../../../src/session/shared/limits.ts";
import type { SessionTerms } from "../../../src/session/shared/look.ts";
import type { AccountRecord, SessionEntry } from "../../../src/session/shared/record.ts";
import { accountKey, beatKey, createId } from "../../../src/session/shared/record-keys.ts";
import { newRecord, serialiseRecord } from "../../../src/session/shared/record-write.ts";
import { parseRecord } from "../../../src/session/shared/record-parse.ts";
import { createSealer } from "../../../src/session/shared/seal/create-sealer.ts";
import { createKey } from "../../../src/session/shared/seal/seal-keys.ts";
import type { SessionStore } from "../../../src/session/shared/store.ts";
import { memoryStore } from "../../../src/session/shared/stores/memory-store.ts";
import { createFetchTransport } from "../../../src/transport/fetch-transport.ts";
import { type Backend, credentials, startBackend } from "../../support/backend.ts";
import {
  createDriver,
  type Grant,
  type Operations,
  type Paths,
  type Quirks,
} from "../../support/provider.ts";

/** Quick enough for tests: a member is gone after 200 ms. */
export const limits: Limits = { ...scaleLimits(0.02), storeCall: 500, turn: 5_000 };

/** One account in a store, with sessions that are alive at a real server. */
export interface EndingScene {
  readonly backend: Backend;
  readonly store: SessionStore;
  readonly hash: string;
  readonly key: string;
  /** What the store's clock says. */
  now: number;
  /** Opens a session at the provider, and gives its entry. */
  entry(fields?: Partial<SessionEntry>): Promise<{ session: string; entry: SessionEntry }>;
  /** Writes the record of the account, with sessions that were opened; the first is the current one. */
  put(count: number, fields?: Partial<AccountRecord>): Promise<readonly string[]>;
  write(record: AccountRecord): Promise<void>;
  read(): Promise<AccountRecord>;
  /** Has a member live for so long. */
  beat(member: string, life?: number, uses?: readonly string[]): Promise<void>;
  ender(fields?: Partial<Ender> & { label?: string; quirks?: Quirks }): Ender;
  readonly place: { readonly baseUrl: string };
}

const account = "robot";

export interface SceneOptions {
  readonly backend?: Backend;
  readonly store?: SessionStore;
  readonly terms?: Partial<SessionTerms>;
  readonly sealingKey?: string;
}

/** A store with nothing in it, and a server. */
export async function openScene(options: SceneOptions = {}): Promise<EndingScene> {
  const backend = options.backend ?? (await startBackend());
  const store = options.store ?? memoryStore();
  const sealer = createSealer({ key: options.sealingKey ?? createKey() });
  const terms = { refusals: 2, refusedFor: 1_000, ...options.terms };
  const hash = createId();
  const key = accountKey(hash);
  const place = { baseUrl: backend.origin };
  const clock = { sync: async () => scene.now, now: () => scene.now };

  const scene: EndingScene = {
    backend,
    store,
    hash,
    key,
    place,
    now: 1_000_000,
    async entry(fields = {}) {
      const session = createId();
      const grant = await logIn(backend);
      const binding = { provider: "test", key: hash, account, place, session };
      const sealed = await sealer.seal({ grant }, binding);
      const opened = { state: "open", by: createId(), at: scene.now, generation: 1 } as const;
      return { session, entry: { ...opened, failures: 0, sealed, ...fields } };
    },
    async put(count, fields = {}) {
      const entries = await Promise.all(Array.from({ length: count }, () => scene.entry()));
      const sessions = Object.fromEntries(entries.map(({ session, entry }) => [session, entry]));
      const [first] = entries;
      const base = newRecord({ provider: "test", account, place });
      await scene.write({ ...base, sessions, ...(first && { current: first.session }), ...fields });
      return entries.map(({ session }) => session);
    },
    async write(record) {
      const found = await store.read(key);
      const text = serialiseRecord(record);
      await store.write(key, { text, revision: createId() }, found?.revision);
    },
    async read() {
      const parsed = parseRecord((await store.read(key))?.text ?? "");
      if (parsed.kind !== "usable") throw new Error(parsed.kind);
      return parsed.value;
    },
    async beat(member, life = 60_000, uses = []) {
      const found = await store.read(beatKey(member));
      const text = JSON.stringify({ until: scene.now + life, uses });
      await store.write(beatKey(member), { text, revision: createId() }, found?.revision);
    },
    ender: ({ label = "sweeper:1", quirks = {}, ...fields } = {}) => ({
      shelf: { store, key, limits, clock },
      actor: { id: createId(), label, keep: 0 },
      sealer,
      provider: createProvider(terms, quirks),
      ...fields,
    }),
  };
  return scene;
}

async function logIn(backend: Backend): Promise<Grant> {
  const answer = await fetch(`${backend.origin}/login`, {
    method: "POST",
    body: JSON.stringify(credentials),
  });
  return (await answer.json()) as Grant;
}

function createProvider(terms: SessionTerms, quirks: Quirks): EndingProvider {
  const driverAt = (place: object): ReturnType<typeof createDriver> => {
    const { baseUrl } = place as { baseUrl: string };
    return createDriver(baseUrl, account, quirks);
  };
  return {
    name: "test",
    terms,
    installationAt(place) {
      const { facts } = driverAt(place);
      return { origins: facts.origins, version: facts.version };
    },
    checkGrant(_, __, grant) {
      if (Object.keys(grant).every((name) => name === "token" || name === "lifetime")) return;
      throw new StoreError("A grant of a newer version.", { reason: "newer" });
    },
    end(place, _, grant, how) {
      const driver = driverAt(place);
      const channel = createChannel<Operations, Paths>(driver.facts, {}, createFetchTransport);
      return endGrant(driver, channel, grant as Grant, how);
    },
  };
}
