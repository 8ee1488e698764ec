import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { findOwn } from "../configuration/store.ts";
import { failure } from "../failure.ts";
import { forUser, type State } from "../state.ts";
import { findPackage, tagsOf } from "./package.ts";

/** Tags on packages. Each company sees its own alone. */
export function packageTagHandlers(state: State): Record<string, Handler> {
  const { tags } = state.configuration;
  return {
    addPackageTag: forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      const tag = findOwn(tags, query.required("tag_id"), company);
      if (!found || !tag) return failure(404, "there is no such package or tag");
      found.tagIds.add(String(tag.id));
      return json(200, tagsOf(state, found, company));
    }),
    removePackageTag: forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      const tag = findOwn(tags, query.required("tag_id"), company);
      return found && tag && found.tagIds.delete(String(tag.id))
        ? empty(200)
        : failure(404, "the package has no such tag");
    }),
  };
}
