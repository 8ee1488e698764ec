import type { SharedStore } from "../../src/index.ts";
import { share, type ShareOptions } from "../../src/session/shared/share.ts";
import type { SessionStore } from "../../src/session/shared/store.ts";
import type { Backend } from "./backend.ts";
import { login, type LoginOptions, type TestSession } from "./provider.ts";

/** The key of all members in tests. */
export const key: Uint8Array = Uint8Array.from({ length: 32 }, (_, index) => 7 * index + 3);

/** A tenth of the times that the protocol takes. */
export const scale = 0.1 as const;

export function shared(store: SessionStore, options: ShareOptions = {}): SharedStore {
  return share(store, { key, scale, ...options });
}

/** One more member of the account, as a process of its own would be one. */
export function joinAs(
  label: string,
  backend: Backend,
  store: SessionStore,
  options: Partial<LoginOptions> & { readonly share?: ShareOptions } = {},
): Promise<TestSession> {
  const { share: sharing, ...rest } = options;
  return login({
    baseUrl: backend.origin,
    retry: { baseDelay: 0 },
    store: shared(store, { label, ...sharing }),
    ...rest,
  });
}
