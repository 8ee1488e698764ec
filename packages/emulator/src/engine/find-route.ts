import type { Leniency } from "./leniency.ts";
import { Problem } from "./problem.ts";
import type { RouteMatch, Router } from "./routes.ts";

/** A request target that leads to an operation. */
export type Found = Extract<RouteMatch, { kind: "found" }>;

/** Finds the operation of a request; a slash at the end of the path may be there or not. Throws a {@link Problem}. */
export function findRoute(router: Router, method: string, path: string, leniency: Leniency): Found {
  const match = router(method, path);
  if (match.kind === "found") return match;
  if (match.kind === "wrong-method") throw wrongMethod(method, path, match.allowed);
  const unknown = new Problem(404, `the path ${path} is not documented`);
  const other = router(method, path.endsWith("/") ? path.slice(0, -1) : `${path}/`);
  if (other.kind === "unknown") throw unknown;
  leniency.accept(unknown);
  if (other.kind === "wrong-method") throw wrongMethod(method, path, other.allowed);
  return other;
}

function wrongMethod(method: string, path: string, allowed: readonly string[]): Problem {
  const allow = allowed.join(", ");
  return new Problem(405, `${path} is documented for ${allow}, not for ${method}`, { allow });
}
