import type { CallInit } from "../call/call-init.ts";
import type { HttpMethod } from "../call/calls.ts";
import { onDemand } from "../call/on-demand.ts";
import type { RawMiddleware } from "../call/raw-middleware.ts";
import type { SessionFetch, SessionFetchInit } from "../call/session-fetch.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import type { ClientParts } from "./parts.ts";

type RareCalls = typeof import("./rare-calls.ts");

/** What calls that are not typed are made with. */
interface Loaded {
  readonly fetch: ReturnType<RareCalls["createFetch"]>;
  readonly raw: InstanceType<RareCalls["RawClient"]>;
}

/**
 * `fetch` and `raw` of a client, whose code is loaded with the first call of either: few apps use them, and openapi-fetch's
 * client comes along. Such a call is one of the session from its first moment on, and a sign-off lets it finish.
 */
export class CallsOnDemand {
  readonly #parts: ClientParts;
  readonly #middleware: RawMiddleware[] = [];
  #loaded: Loaded | undefined;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  /** @throws {NetworkError} where the code cannot be loaded; the next call tries again. */
  fetch(input: Parameters<SessionFetch>[0], init?: SessionFetchInit): Promise<Response> {
    return this.#run(({ fetch }) => fetch(input, init));
  }

  /** @throws {NetworkError} likewise. */
  raw(method: HttpMethod, path: string, init?: CallInit): Promise<unknown> {
    const middleware = [...this.#middleware];
    return this.#run(({ raw }) => raw.call(method, path, init, middleware));
  }

  /** @throws {InvalidOptionError} for what is no middleware. */
  use(...middleware: RawMiddleware[]): void {
    for (const one of middleware) checkMiddleware(one);
    for (const one of middleware) this.#middleware.push(one);
  }

  eject(...middleware: RawMiddleware[]): void {
    for (const one of middleware) {
      const index = this.#middleware.indexOf(one);
      if (index !== -1) this.#middleware.splice(index, 1);
    }
  }

  async #run<Value>(call: (loaded: Loaded) => Promise<Value>): Promise<Value> {
    if (this.#loaded) return call(this.#loaded);
    const place = this.#parts.setup.expect?.();
    try {
      const code = await load({ provider: this.#parts.setup.provider.name });
      this.#loaded ??= start(code, this.#parts);
      if (!place) return await call(this.#loaded);
      const setup = { ...this.#parts.setup, admit: place.admit };
      return await call(start(code, { ...this.#parts, setup }));
    } finally {
      place?.leave();
    }
  }
}

const load = /* @__PURE__ */ onDemand("fetch and raw", () => import("./rare-calls.ts"));

function start({ createFetch, RawClient }: RareCalls, parts: ClientParts): Loaded {
  const fetch = createFetch(parts);
  let raw: Loaded["raw"] | undefined;
  return {
    fetch,
    get raw() {
      raw ??= new RawClient(parts, fetch);
      return raw;
    },
  };
}

function checkMiddleware(one: unknown): void {
  const names = ["onRequest", "onResponse", "onError"];
  if (names.some((name) => name in Object(one))) return;
  throw new InvalidOptionError("middleware", `has to be an object with ${names.join(", ")}.`);
}
