import { type Base, parseUnder, readBase } from "../options/base-url.ts";
import { checkPath } from "./check-path.ts";
import { bare } from "../values/bare.ts";
import { createTemplates, type FindTemplate } from "./find-template.ts";
import type { OperationName } from "../errors/errors.ts";
import type { ProviderFacts } from "./provider.ts";
import { type OperationTraits, traitsOf } from "./traits.ts";

/** What calls of one operation have in common. */
export interface Operation {
  readonly name: OperationName;
  readonly traits: OperationTraits;
  /** Whether it may be repeated: as the spec marks it, else by its method (RFC 9110, section 9.2.2). */
  readonly idempotent: boolean;
  /**
   * Whether a success has to come as it is, in no coding. JSON shows by itself that it is whole; of other bodies that are
   * compressed `fetch` does not tell whether all came.
   */
  readonly isVerbatim: boolean;
  readonly base: Base;
  /**
   * Parses a finished URL of the operation; kept until another one comes, since many calls repeat themselves.
   *
   * @throws {InvalidOptionError} when it left the base URL.
   */
  parse(href: string): URL;
}

/** What calls of paths beside the spec have as well. */
type AnyOperation = Pick<Operation, "name" | "traits" | "idempotent" | "isVerbatim">;

/** The operation that a URL leads to, and what of the URL is a secret. */
interface Described {
  readonly operation: AnyOperation;
  readonly secrets: readonly string[];
}

/** More than any spec has: beyond that an app makes its paths itself, and they are not kept. */
const mostKept = 1000;

/** The operations of one client. */
export interface Operations {
  /** Looks an operation up, and keeps what was found. */
  find(method: string, path: string): Operation;
  /** The operation that a finished URL leads to, as far as the spec is known: that of a path which it tells nothing of is ordinary. */
  describe(method: string, url: URL): Described;
  /** Forgets them with the URLs that they keep: there may be secrets in those. */
  forget(): void;
}

/** Knows the operations of a provider's spec, and those that an app makes up. */
export function createOperations(provider: ProviderFacts): Operations {
  const known = new Map<string, Map<string, Operation>>();
  let kept = 0;
  let templates: FindTemplate | undefined;

  function find(method: string, path: string): Operation {
    const found = known.get(method)?.get(path);
    if (found) return found;
    const operation = describeOperation(provider, method, path);
    if (kept < mostKept) {
      kept += 1;
      known.set(method, (known.get(method) ?? new Map<string, Operation>()).set(path, operation));
    }
    return operation;
  }

  return {
    find,
    describe(method, url) {
      templates ??= createTemplates(provider);
      const template = templates(method, url);
      if (template === undefined) return describeUnknown(method, url);
      const isSecret = provider.isSecretPath?.(template) === true;
      return { operation: find(method, template), secrets: isSecret ? [url.pathname] : [] };
    },
    forget() {
      known.clear();
      kept = 0;
    },
  };
}

function describeOperation(provider: ProviderFacts, method: string, path: string): Operation {
  const name: OperationName = `${method} ${path}`;
  const traits = traitsOf(provider.traits, name);
  const base = readBase(provider.baseUrlFor(checkPath(path)));
  let last: URL | undefined;
  return {
    name,
    traits,
    idempotent: traits.idempotent ?? isSafe(method),
    isVerbatim: traits.answer === "binary" || traits.answer === "text",
    base,
    parse(href) {
      if (last?.href !== href) last = parseUnder(base, href);
      return last;
    },
  };
}

/** RFC 9110, section 9.2.1, of methods that are in use for reading. */
function isSafe(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

const undocumented = /* @__PURE__ */ bare<OperationTraits>({ answer: "none" });

/** Whether a call is of a path that the traits do not name: what stands there, and who may read it, is not known. */
export function isUndocumented({ traits }: Pick<Operation, "traits">): boolean {
  return traits === undocumented;
}

/** Its path is not told: who knows that of a link may have what it leads to. */
function describeUnknown(method: string, { pathname, search, searchParams }: URL): Described {
  const name: OperationName = `${method} /{path}`;
  return {
    operation: { name, traits: undocumented, idempotent: isSafe(method), isVerbatim: false },
    secrets: [pathname, search.slice(1), ...searchParams.values()],
  };
}
