import type { Leniency } from "./leniency.ts";
import type { Operation } from "./openapi.ts";
import { Problem } from "./problem.ts";
import { createRouter, type RouteMatch } from "./routes.ts";

/** A request target that leads to an operation. */
export type Found = Extract<RouteMatch, { kind: "found" }>;

/** Finds the operation of a request. Throws a {@link Problem}. */
export type RouteFinder = (
  method: string,
  path: string,
  query: string,
  leniency: Leniency,
) => Found;

/**
 * Makes a finder over the path templates of the operations, and over further calls that lead to some. A slash at the end
 * of the path may be there or not.
 */
export function createRouteFinder(
  operations: readonly Operation[],
  calls: Readonly<Record<string, string>> = {},
): RouteFinder {
  const router = createRouter(operations);
  const others = new Map(
    Object.entries(calls).map(([call, id]) => {
      const operation = operations.find((one) => one.id === id);
      if (!operation) throw new Error(`${call}: there is no operation "${id}".`);
      return [call, operation] as const;
    }),
  );
  return (method, path, query, leniency) => {
    const names = [...new URLSearchParams(query).keys()].join("&");
    const special = leniency.isStrict ? undefined : others.get(`${method} ${path}?${names}`);
    if (special) {
      leniency.accept(new Problem(400, `${method} ${path} is another operation`));
      return { kind: "found", operation: special, params: new Map() };
    }
    const match = router(method, path);
    if (match.kind === "found") return match;
    const operation = others.get(`${method} ${path}`);
    if (operation) {
      leniency.accept(problemOf(match, method, path));
      return { kind: "found", operation, params: new Map() };
    }
    if (match.kind === "wrong-method") throw problemOf(match, method, path);
    const other = router(method, path.endsWith("/") ? path.slice(0, -1) : `${path}/`);
    if (other.kind !== "unknown") leniency.accept(problemOf(match, method, path));
    if (other.kind !== "found") throw problemOf(other, method, path);
    return other;
  };
}

function problemOf(match: Exclude<RouteMatch, Found>, method: string, path: string): Problem {
  if (match.kind === "unknown") return new Problem(404, `the path ${path} is not documented`);
  const allow = match.allowed.join(", ");
  return new Problem(405, `${path} is documented for ${allow}, not for ${method}`, { allow });
}
