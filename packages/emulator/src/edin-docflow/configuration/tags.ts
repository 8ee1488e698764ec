import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUser, type State, takeId } from "../state.ts";
import { describeTag } from "./contract.ts";
import { bodyOf, editedId, merge, omit } from "./saving.ts";
import { type Entry, findOwn, listOwn, type Row } from "./store.ts";
import { readWorkbook } from "./workbook-rows.ts";

/** The columns of the template for imports. */
const columns = ["name", "code", "tagId"];

/** The tags of an account, for its contracts and packages. */
export function tagHandlers(state: State): Record<string, Handler> {
  const { contracts, tags } = state.configuration;

  const save = ({ accountId }: Company, found: Entry | undefined, sent: Row): Entry => {
    const id = found?.id ?? takeId(state);
    const row = merge({ code: `TAG-${id}`, ...found?.row }, omit(sent, ["tagId", "accountId"]));
    const saved = found ?? { id, accountId, row };
    saved.row = row;
    tags.set(String(id), saved);
    return saved;
  };

  return {
    listTags: forUser(state, (_request, { company }) =>
      json(200, listOwn(tags, company).map(describeTag)),
    ),
    saveTag: forUser(state, (request, { company }) => {
      const body = bodyOf(request);
      const id = editedId(body, "tagId");
      const found = id === undefined ? undefined : findOwn(tags, id, company);
      if (id !== undefined && !found) return failure(404, "there is no such tag");
      return json(200, describeTag(save(company, found, body)));
    }),
    deleteTag: forUser(state, ({ query }, { company }) => {
      const found = findOwn(tags, query.required("tag_id"), company);
      if (!found) return failure(404, "there is no such tag");
      tags.delete(String(found.id));
      for (const contract of contracts.values()) contract.tags.delete(found);
      return empty(200);
    }),
    importTags: forUser(state, ({ bytes }, { company }) => {
      const rows = readWorkbook(bytes, columns);
      if (!rows) return failure(400, "the file is no workbook");
      for (const row of rows) save(company, findOwn(tags, row["tagId"], company), row);
      return empty(200);
    }),
  };
}
