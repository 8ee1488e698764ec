import { type Base, parseUnder, readBase } from "../options/base-url.ts";
import { checkPath } from "./check-path.ts";
import type { HttpMethod } from "./calls.ts";
import type { OperationName } from "../errors/errors.ts";
import type { ProviderFacts } from "./provider.ts";
import { type OperationTraits, traitsOf } from "./traits.ts";

/** What calls of one operation have in common. */
export interface Operation {
  readonly name: OperationName;
  readonly traits: OperationTraits;
  /** Whether it may be repeated: as the spec marks it, else by its method (RFC 9110, section 9.2.2). */
  readonly idempotent: boolean;
  readonly base: Base;
  /**
   * Parses a finished URL of the operation; kept until another one comes, since many calls repeat themselves.
   *
   * @throws {InvalidOptionError} when it left the base URL.
   */
  parse(href: string): URL;
}

/** More than any spec has: beyond that an app makes its paths itself, and they are not kept. */
const mostKept = 1000;

/** The operations of one client. */
export interface Operations {
  /** Looks an operation up, and keeps what was found. */
  find(method: HttpMethod, path: string): Operation;
  /** Forgets them with the URLs that they keep: there may be secrets in those. */
  forget(): void;
}

/** Knows the operations of a provider's spec, and those that an app makes up. */
export function createOperations(provider: ProviderFacts): Operations {
  const known = new Map<string, Map<string, Operation>>();
  let kept = 0;

  function describe(method: HttpMethod, path: string): Operation {
    const name: OperationName = `${method} ${path}`;
    const traits = traitsOf(provider.traits, name);
    const base = readBase(provider.baseUrlFor(checkPath(path)));
    const idempotent = traits.idempotent ?? (method === "GET" || method === "HEAD");
    let last: URL | undefined;
    const parse = (href: string): URL => {
      if (last?.href !== href) last = parseUnder(base, href);
      return last;
    };
    return { name, traits, idempotent, base, parse };
  }

  return {
    find(method, path) {
      const found = known.get(method)?.get(path);
      if (found) return found;
      const operation = describe(method, path);
      if (kept < mostKept) {
        kept += 1;
        known.set(method, (known.get(method) ?? new Map<string, Operation>()).set(path, operation));
      }
      return operation;
    },
    forget() {
      known.clear();
      kept = 0;
    },
  };
}
