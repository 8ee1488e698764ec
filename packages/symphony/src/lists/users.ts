import type { CallOptions, Int64, OperationName } from "@signoff/core";
import type {
  Operations,
  UserSearchQuery,
  UserV2,
  V2Presence,
  V3UserDetail,
} from "../generated/operations.ts";
import { checkUserId } from "../values/ids.ts";
import { onlyGiven } from "../values/only-given.ts";
import type { SymphonySession } from "../session.ts";
import { nextCursor } from "./cursors.ts";
import { checkFilter, type FilterOf } from "./filter.ts";
import { isFull } from "./full-page.ts";
import { type Answer, type ListOptions, pagedList } from "./paged-list.ts";
import { skipList } from "./skip-list.ts";

type Get = Operations["GET"];

/** Which users {@link searchUsers} gives. */
export interface UserSearch
  extends UserSearchQuery, FilterOf<Operations["POST"]["/pod/v1/user/search"]> {}

/** What {@link listUsers} gives of the users. */
export type UserFilter = FilterOf<Get["/pod/v3/admin/user/list"]>;

/**
 * The users that a search finds.
 *
 * @throws {InvalidOptionError} for a search, id or option that is unfit, at once.
 * @throws {ProtocolError} while it is read, when an answer is no list, or the pages come to no end.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} while it is read, as any call does.
 */
export function searchUsers(
  session: SymphonySession,
  search: UserSearch,
  options?: ListOptions,
): AsyncGenerator<UserV2, void, undefined> {
  const path = "/pod/v1/user/search";
  checkFilter("search", search);
  const { local, ...body } = search;
  return skipList<UserV2>(
    {
      operation: `POST ${path}`,
      usual: 50,
      keyOf: ({ id }) => id,
      async read(rows, call) {
        const params = { query: { ...onlyGiven({ local }), ...rows } };
        const { data, response } = await session.POST(path, { ...call, params, body });
        return { entries: data?.users, response };
      },
    },
    options,
  );
}

/**
 * All users of the pod, for administrators.
 *
 * @throws as {@link searchUsers}.
 */
export function listUsers(
  session: SymphonySession,
  filter: UserFilter = {},
  options?: ListOptions,
): AsyncGenerator<V3UserDetail, void, undefined> {
  const path = "/pod/v3/admin/user/list";
  checkFilter("filter", filter);
  return skipList<V3UserDetail>(
    {
      operation: `GET ${path}`,
      usual: 100,
      most: 1_000,
      keyOf: ({ userSystemInfo }) => userSystemInfo?.id,
      async read(rows, call) {
        const params = { query: { ...filter, ...rows } };
        const { data, response } = await session.GET(path, { ...call, params });
        return { entries: data, response };
      },
    },
    options,
  );
}

/**
 * The ids of the users who follow a user.
 *
 * @throws as {@link searchUsers}.
 */
export function listUserFollowers(
  session: SymphonySession,
  userId: Int64,
  options?: ListOptions,
): AsyncGenerator<Int64, void, undefined> {
  const path = "/pod/v1/user/{uid}/followers";
  checkUserId("userId", userId);
  return listIds(
    `GET ${path}`,
    async (query, call) => {
      const params = { path: { uid: userId }, query };
      const { data, response } = await session.GET(path, { ...call, params });
      return { entries: data?.followers, next: nextCursor(data?.pagination), response };
    },
    options,
  );
}

/**
 * The ids of the users whom a user follows.
 *
 * @throws as {@link searchUsers}.
 */
export function listUserFollowing(
  session: SymphonySession,
  userId: Int64,
  options?: ListOptions,
): AsyncGenerator<Int64, void, undefined> {
  const path = "/pod/v1/user/{uid}/following";
  checkUserId("userId", userId);
  return listIds(
    `GET ${path}`,
    async (query, call) => {
      const params = { path: { uid: userId }, query };
      const { data, response } = await session.GET(path, { ...call, params });
      return { entries: data?.following, next: nextCursor(data?.pagination), response };
    },
    options,
  );
}

/**
 * The presences of all users whom the account may see, in the order of their ids.
 *
 * @throws as {@link searchUsers}.
 */
export function listPresences(
  session: SymphonySession,
  options?: ListOptions,
): AsyncGenerator<V2Presence, void, undefined> {
  const path = "/pod/v2/users/presence";
  return pagedList<V2Presence, Int64>(
    {
      operation: `GET ${path}`,
      usual: 1_000,
      most: 5_000,
      keyOf: ({ userId }) => userId,
      async read(lastUserId, limit, call) {
        const params = { query: { ...onlyGiven({ lastUserId }), limit } };
        const { data, response } = await session.GET(path, { ...call, params });
        const next = isFull(data, limit) ? data.at(-1)?.userId : undefined;
        return { entries: data, response, next };
      },
    },
    options,
  );
}

interface Stretch {
  readonly after?: string;
  readonly limit: number;
}

function listIds(
  operation: OperationName,
  read: (stretch: Stretch, call: CallOptions) => Promise<Answer<Int64, string>>,
  options: ListOptions | undefined,
): AsyncGenerator<Int64, void, undefined> {
  return pagedList<Int64, string>(
    {
      operation,
      usual: 100,
      keyOf: (id) => id,
      read: (after, limit, call) => read({ ...onlyGiven({ after }), limit }, call),
    },
    options,
  );
}
