import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUser, type State } from "../state.ts";
import { findCompany } from "./company-entry.ts";
import { findContract } from "./contract.ts";
import { describeRoute, type Route } from "./route.ts";
import { bodyOf, findAll, idsOf } from "./saving.ts";
import { findOwn, type Row } from "./store.ts";

/** Access scenarios: who sees which contracts and package types. */
export function routeHandlers(state: State): Record<string, Handler> {
  const { companies, contracts, packageTypes, routes, users } = state.configuration;

  /** Finds the route and everything that the body lists, and changes the route with it. */
  const changing = <Kept>(
    find: (id: string, company: Company) => Kept | undefined,
    change: (route: Route, found: readonly Kept[]) => void,
  ): Handler =>
    forUser(state, (request, { company }) => {
      const { query } = request;
      const route = findOwn(routes, query.required("route_id"), company);
      const found = findAll(idsOf(request), (id) => find(id, company));
      const owner = query.text("company_id");
      const isOwn = owner === undefined || findCompany(companies, owner, company);
      if (!route || !found || !isOwn)
        return failure(404, "there is no such route, or not all that is listed");
      change(route, found);
      return empty(200);
    });

  const contractOf = (id: string, company: Company) => findContract(contracts, id, company);
  const packageTypeOf = (id: string, company: Company) => findOwn(packageTypes, id, company);

  return {
    addRouteContracts: changing(contractOf, (route, found) => {
      for (const contract of found) route.contracts.add(contract);
    }),
    removeRouteContracts: changing(contractOf, (route, found) => {
      for (const contract of found) route.contracts.delete(contract);
    }),
    addRoutePackageTypes: changing(packageTypeOf, (route, found) => {
      for (const type of found) route.packageTypes.add(type);
    }),
    removeRoutePackageTypes: changing(packageTypeOf, (route, found) => {
      for (const type of found) route.packageTypes.delete(type);
    }),
    replaceRouteUsers: forUser(state, (request, { company }) => {
      const body = bodyOf(request);
      const route = findOwn(routes, body["routeId"], company);
      const ids = (body["users"] as readonly Row[]).map(({ userId }) => String(userId));
      const found = findAll(ids, (id) => findOwn(users, id, company));
      if (!route || !found) return failure(404, "there is no such route or user");
      route.users = found;
      return json(200, describeRoute(route));
    }),
  };
}
