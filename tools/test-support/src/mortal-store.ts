/** A store as one process uses it, which can be killed: nothing that it does comes through then. */
export function mortalStore<Store extends object>(
  store: Store,
): { readonly store: Store; kill(): void } {
  let isDead = false;
  const mortal = new Proxy(store, {
    get(target, name): unknown {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return async (...parameters: readonly unknown[]): Promise<unknown> => {
        if (isDead) throw new Error("This process was killed.");
        return Reflect.apply(method, target, parameters) as unknown;
      };
    },
  });
  return {
    store: mortal,
    kill() {
      isDead = true;
    },
  };
}
