import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUser, type State, takeId } from "../state.ts";
import { bodyOf, editedId, merge, omit } from "./saving.ts";
import { type Entry, findOwn, listOwn, type Row } from "./store.ts";

/** Saved searches for packages. */
export function filterHandlers(state: State): Record<string, Handler> {
  const { filters } = state.configuration;
  return {
    listFilters: forUser(state, (_request, { company }) =>
      json(200, listOwn(filters, company).map(describeFilter)),
    ),
    saveFilter: forUser(state, (request, { company }) => {
      const body = bodyOf(request);
      const id = editedId(body, "filterId");
      const found = id === undefined ? undefined : findOwn(filters, id, company);
      if (id !== undefined && !found) return failure(404, "there is no such filter");
      const { accountId } = company;
      const row = merge(found?.row, omit(body, ["filterId"]));
      const saved = found ?? { id: takeId(state), accountId, row };
      saved.row = row;
      filters.set(String(saved.id), saved);
      return json(200, describeFilter(saved));
    }),
  };
}

function describeFilter({ id, row }: Entry): Row {
  return { ...row, filterId: id };
}
