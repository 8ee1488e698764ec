import type { Int64 } from "@signoff/core";
import { checkText } from "@signoff/core/provider";
import type { GroupResponse, Operations, ReadGroup } from "../generated/operations.ts";
import { onlyGiven } from "../values/only-given.ts";
import type { SymphonySession } from "../session.ts";
import { checkFilter, type FilterOf } from "./filter.ts";
import { isFull } from "./full-page.ts";
import { type ListOptions, pagedList } from "./paged-list.ts";

/** Which groups {@link listGroups} gives. */
export type GroupFilter = FilterOf<Operations["GET"]["/profile-manager/v1/groups/type/{typeId}"]>;

/**
 * The groups of a type, such as `SDL` for distribution lists.
 *
 * @throws {InvalidOptionError} for a type, filter or option that is unfit, at once.
 * @throws {ProtocolError} while it is read, when an answer is no list, or the pages come to no end.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} while it is read, as any call does.
 */
export function listGroups(
  session: SymphonySession,
  typeId: string,
  filter: GroupFilter = {},
  options?: ListOptions,
): AsyncGenerator<ReadGroup, void, undefined> {
  const path = "/profile-manager/v1/groups/type/{typeId}";
  checkText("typeId", typeId);
  checkFilter("filter", filter);
  // Required, and nobody says what it holds; the vendor's own kits send it empty.
  const header = { "X-Symphony-Host": "" };
  return pagedList<ReadGroup, string>(
    {
      operation: `GET ${path}`,
      usual: 100,
      keyOf: ({ id }) => id,
      async read(after, limit, call) {
        const query = { ...filter, ...onlyGiven({ after }), limit };
        const params = { path: { typeId }, query, header };
        const { data, response } = await session.GET(path, { ...call, params });
        const { data: entries, pagination } = data ?? {};
        // Whether a last page has a cursor, and every other page a `next`, is not documented.
        const hasNext = Boolean(pagination?.next) || (entries ?? []).length > 0;
        return { entries, response, next: hasNext ? pagination?.cursors?.after : undefined };
      },
    },
    options,
  );
}

/**
 * The distribution lists of the pod, in the order of their ids.
 *
 * @throws as {@link listGroups}.
 */
export function listSdlGroups(
  session: SymphonySession,
  options?: ListOptions,
): AsyncGenerator<GroupResponse, void, undefined> {
  const path = "/v1/groups/sdl/list";
  return pagedList<GroupResponse, Int64>(
    {
      operation: `GET ${path}`,
      usual: 50,
      most: 100,
      keyOf: ({ groupId }) => groupId,
      async read(lastGroupId, limit, call) {
        const params = { query: { ...onlyGiven({ lastGroupId }), limit } };
        const { data, response } = await session.GET(path, { ...call, params });
        const next = isFull(data, limit) ? data.at(-1)?.groupId : undefined;
        return { entries: data, response, next };
      },
    },
    options,
  );
}
