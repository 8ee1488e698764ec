import type { Operation } from "./openapi.ts";

/** What a request target leads to. */
export type RouteMatch =
  | {
      readonly kind: "found";
      readonly operation: Operation;
      readonly params: ReadonlyMap<string, readonly string[]>;
    }
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown" };

/** Finds the operation of a method and a path as it was sent: nothing decoded, nothing normalised. */
export type Router = (method: string, path: string) => RouteMatch;

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Sorts templates so that literal text wins over a parameter, from the left. */
  readonly rank: string;
}

/** Makes a router over the path templates of the operations. */
export function createRouter(operations: readonly Operation[]): Router {
  const routes = operations
    .map(toRoute)
    .toSorted((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)));
  return (method, path) => {
    const matching = routes.filter((route) => route.pattern.test(path));
    const [first] = matching;
    if (!first) return { kind: "unknown" };
    const route = matching.find(({ operation }) => operation.method === method);
    if (!route) {
      const sameTemplate = matching.filter(
        ({ operation }) => operation.path === first.operation.path,
      );
      return {
        kind: "wrong-method",
        allowed: sameTemplate.map(({ operation }) => operation.method),
      };
    }
    const values = route.pattern.exec(path)?.slice(1) ?? [];
    const params = new Map(
      route.names.map((name, index) => [name, [decode(values[index] ?? "")]] as const),
    );
    return { kind: "found", operation: route.operation, params };
  };
}

function toRoute(operation: Operation): Route {
  const rank = operation.path.replaceAll(/\{[^}]+\}/g, "\uFFFF");
  return { operation, rank, ...templatePattern(operation.path) };
}

/** What matches the paths of a template, and the names of the parameters that it captures. */
export function templatePattern(template: string): Pick<Route, "pattern" | "names"> {
  const names: string[] = [];
  const pattern = template.replaceAll(/\{([^}]+)\}|[^{]+/g, (piece, name?: string) => {
    if (name === undefined) return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    names.push(name);
    return "([^/]+)";
  });
  return { pattern: new RegExp(`^${pattern}$`), names };
}

/** A value that cannot be decoded stays as it is: its schema or its handler will not know it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
