import type {
  Operations,
  StreamAttributes,
  StreamFilter,
  V2MemberInfo,
  V2RoomSearchCriteriaInput,
  V3RoomDetail,
} from "../generated/operations.ts";
import { urlSafeId } from "../values/ids.ts";
import { onlyGiven } from "../values/only-given.ts";
import type { SymphonySession } from "../session.ts";
import { checkFilter, type FilterOf } from "./filter.ts";
import type { ListOptions } from "./paged-list.ts";
import { skipList } from "./skip-list.ts";

/** Which rooms {@link searchRooms} gives. */
export interface RoomSearch
  extends V2RoomSearchCriteriaInput, FilterOf<Operations["POST"]["/pod/v3/room/search"]> {}

/**
 * The streams that the account takes part in.
 *
 * @param filter default: all that are active.
 * @throws {InvalidOptionError} for a filter, search, id or option that is unfit, at once.
 * @throws {ProtocolError} while it is read, when an answer is no list, or the pages come to no end.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} while it is read, as any call does.
 */
export function listStreams(
  session: SymphonySession,
  filter: StreamFilter = {},
  options?: ListOptions,
): AsyncGenerator<StreamAttributes, void, undefined> {
  const path = "/pod/v1/streams/list";
  checkFilter("filter", filter);
  return skipList<StreamAttributes>(
    {
      operation: `POST ${path}`,
      usual: 50,
      keyOf: ({ id }) => id,
      async read(rows, call) {
        const params = { query: rows };
        const { data, response } = await session.POST(path, { ...call, params, body: filter });
        return { entries: data, response };
      },
    },
    options,
  );
}

/**
 * The rooms that a search finds.
 *
 * @throws as {@link listStreams}.
 */
export function searchRooms(
  session: SymphonySession,
  search: RoomSearch,
  options?: ListOptions,
): AsyncGenerator<V3RoomDetail, void, undefined> {
  const path = "/pod/v3/room/search";
  checkFilter("search", search);
  const { includeNonDiscoverable, ...body } = search;
  return skipList<V3RoomDetail>(
    {
      operation: `POST ${path}`,
      usual: 50,
      most: 100,
      keyOf: ({ roomSystemInfo }) => roomSystemInfo?.id,
      async read(rows, call) {
        const params = { query: { ...onlyGiven({ includeNonDiscoverable }), ...rows } };
        const { data, response } = await session.POST(path, { ...call, params, body });
        return { entries: data?.rooms, response };
      },
    },
    options,
  );
}

/**
 * The members of any stream, for administrators. Members of a room ask for `GET /pod/v2/room/{id}/membership/list`, which
 * has no pages.
 *
 * @param streamId in either form of Base64.
 * @throws as {@link listStreams}.
 */
export function listStreamMembers(
  session: SymphonySession,
  streamId: string,
  options?: ListOptions,
): AsyncGenerator<V2MemberInfo, void, undefined> {
  const path = "/pod/v1/admin/stream/{id}/membership/list";
  const id = urlSafeId("streamId", streamId);
  return skipList<V2MemberInfo>(
    {
      operation: `GET ${path}`,
      usual: 100,
      most: 1_000,
      keyOf: ({ user }) => user?.userId,
      async read(rows, call) {
        const params = { path: { id }, query: rows };
        const { data, response } = await session.GET(path, { ...call, params });
        return { entries: data?.members, response };
      },
    },
    options,
  );
}
