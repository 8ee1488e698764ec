import { checkBaseUrl } from "../../../src/options/base-url.ts";
import type { Sharing } from "../../../src/session/driver/sharing.ts";
import type { Ender } from "../../../src/session/shared/ending/ender.ts";
import { type Limits, scaleLimits } from "../../../src/session/shared/limits.ts";
import {
  type SharedProvider,
  sharedProvider,
} from "../../../src/session/shared/provider/shared-provider.ts";
import type { AccountRecord, SessionEntry } from "../../../src/session/shared/record.ts";
import { accountKey, beatKey } from "../../../src/session/shared/record-keys.ts";
import { randomId } from "../../../src/values/random-id.ts";
import { newRecord, serialiseRecord } from "../../../src/session/shared/record-write.ts";
import { parseRecord } from "../../../src/session/shared/record-parse.ts";
import { createSealer } from "../../../src/session/shared/seal/create-sealer.ts";
import { createKey } from "../../../src/session/shared/seal/seal-keys.ts";
import type { SessionStore } from "../../../src/session/shared/store.ts";
import { memoryStore } from "../../../src/session/shared/stores/memory-store.ts";
import { createFetchTransport } from "../../../src/transport/fetch-transport.ts";
import { type Backend, credentials, startBackend } from "../../support/backend.ts";
import { createDriver, type Grant, type Operations, type Quirks } from "../../support/provider.ts";

/** Quick enough for tests, and yet nobody who lives is taken for gone on a busy machine. */
export const limits: Limits = {
  ...scaleLimits(0.02),
  beat: 500,
  gone: 10_000,
  storeCall: 500,
  turn: 5_000,
};

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
  /** A grant as a session of the account is sealed with it. */
  sealFor(session: string, token: string): Promise<string>;
  /** Writes the record of the account, with sessions that were opened; the first is the current one. */
  put(count: number, fields?: Partial<AccountRecord>): Promise<readonly string[]>;
  write(record: AccountRecord): Promise<void>;
  read(): Promise<AccountRecord>;
  /** Has a member live for so long. */
  beat(member: string, life?: number, uses?: readonly string[]): Promise<void>;
  ender(fields?: Partial<Ender> & { label?: string; quirks?: Quirks }): Ender;
  readonly place: { readonly baseUrl: string };
  readonly sealingKey: string;
}

const account = "robot";

export interface SceneOptions {
  readonly backend?: Backend;
  readonly store?: SessionStore;
  readonly terms?: Partial<Sharing>;
  readonly sealingKey?: string;
  readonly now?: number;
}

/** A store with nothing in it, and a server. */
export async function openScene(options: SceneOptions = {}): Promise<EndingScene> {
  const backend = options.backend ?? (await startBackend());
  const store = options.store ?? memoryStore();
  const sealingKey = options.sealingKey ?? createKey();
  const sealer = createSealer({ key: sealingKey });
  const { terms } = options;
  const hash = randomId();
  const key = accountKey(hash);
  const place = { baseUrl: backend.origin };
  const clock = { sync: async () => scene.now, now: () => scene.now };

  const scene: EndingScene = {
    backend,
    store,
    hash,
    key,
    place,
    sealingKey,
    now: options.now ?? 1_000_000,
    async entry(fields = {}) {
      const session = randomId();
      const grant = await logIn(backend);
      const binding = { provider: "test", key: hash, account, place, session };
      const sealed = await sealer.seal({ grant }, binding);
      const opened = { state: "open", by: randomId(), at: scene.now, generation: 1 } as const;
      return { session, entry: { ...opened, failures: 0, sealed, ...fields } };
    },
    sealFor: (session, token) =>
      sealer.seal({ grant: { token } }, { provider: "test", key: hash, account, place, session }),
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
      await store.write(key, { text, revision: randomId() }, found?.revision);
    },
    async read() {
      const parsed = parseRecord((await store.read(key))?.text ?? "");
      if (parsed.kind !== "usable") throw new Error(parsed.kind);
      return parsed.value;
    },
    async beat(member, life = 60_000, uses = []) {
      const found = await store.read(beatKey(member));
      const text = JSON.stringify({ until: scene.now + life, uses });
      await store.write(beatKey(member), { text, revision: randomId() }, found?.revision);
    },
    ender: ({ label = "sweeper:1", quirks = {}, ...fields } = {}) => ({
      shelf: { store, key, limits, clock },
      actor: { id: randomId(), label, keep: 0 },
      sealer,
      provider: testProvider(terms, quirks).endingWith({ account, place }, {}),
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

/** What the package of the tests' provider would export from its entry `/shared`. */
export function testProvider(terms: Partial<Sharing> = {}, quirks: Quirks = {}): SharedProvider {
  return sharedProvider<Operations, Grant, { baseUrl: string }>({
    name: "test",
    sharing: { refusals: 2, refusedFor: 1_000, grantFields: ["token", "lifetime"], ...terms },
    placeFields: ["baseUrl"],
    readPlace: ({ baseUrl }) => ({
      baseUrl: checkBaseUrl("baseUrl", String(baseUrl), false),
    }),
    createDriver: (place, name) => createDriver(place.baseUrl, name, quirks),
    createTransport: createFetchTransport,
  });
}
