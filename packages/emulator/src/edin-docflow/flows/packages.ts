import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { findContract, maySend } from "../configuration/contract.ts";
import { failure } from "../failure.ts";
import { takePage } from "../paging.ts";
import { forUser, type State } from "../state.ts";
import { createDraft } from "./draft.ts";
import { createFilter, type PackageFilter } from "./package-filter.ts";
import { describePackage, describeRow, directionOf, findPackage } from "./package.ts";

const defaultLimit = 30;

interface NewPackage {
  readonly contract: { readonly contractId: number | bigint };
  readonly packageType: { readonly packageId: number | bigint };
}

/** Packages: made, read, searched. */
export function packageHandlers(state: State): Record<string, Handler> {
  const { contracts, packageTypes } = state.configuration;
  return {
    createPackage: forUser(state, ({ body }, { company }) => {
      const asked = body as NewPackage;
      const contract = findContract(contracts, asked.contract.contractId, company);
      const type = packageTypes.get(String(asked.packageType.packageId));
      if (!contract || !type) return failure(404, "there is no such contract or package type");
      if (!maySend(contract, type, company))
        return failure(409, "the contract does not let the company send packages of this type now");
      const created = createDraft(state, contract, type, company);
      return json(200, describePackage(state, created, company));
    }),
    getPackage: forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      if (!found) return failure(404, "there is no such package");
      found.readBy.add(company.companyId);
      return json(200, describePackage(state, found, company));
    }),
    markPackageReadFromApi: forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      if (!found) return failure(404, "there is no such package");
      found.readFromApiBy.add(company.companyId);
      return empty(200);
    }),
    searchPackages: forUser(state, ({ body, query }, { company }) => {
      const matches = createFilter(body as PackageFilter, company);
      const found = [...state.packages.values()]
        .filter((one) => directionOf(one, company) && matches(one))
        .toReversed();
      const rows = takePage(found, query, defaultLimit).map((one) =>
        describeRow(state, one, company),
      );
      return json(200, rows, { count: String(found.length) });
    }),
  };
}
