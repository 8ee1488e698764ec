import type { Answer, EmulatedRequest, Handler, ProviderContext } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { takeCursorPage } from "../cursors.ts";
import { failure } from "../errors.ts";
import { findApp } from "../sign-on-state.ts";
import type { State } from "../state.ts";
import { exampleOf } from "./examples.ts";

/** A distribution list. */
interface SdlGroup {
  readonly groupId: number;
  readonly [name: string]: unknown;
}

/** How many distribution lists every pod has. */
const seeded = 3;
const firstGroup = 68_719_476_750;

/** Lists of users: distribution lists, their types, and who has an application. */
export function directoryHandlers(
  state: State,
  context: ProviderContext,
  apps: ReadonlyMap<string, unknown>,
): Record<string, Handler> {
  return {
    listSdlGroups(request) {
      const [example] = exampleOf(context, request) as readonly SdlGroup[];
      const after = request.query.number("lastGroupId") ?? 0;
      const limit = request.query.number("limit") ?? 50;
      const groups = Array.from({ length: seeded }, (_, index): SdlGroup => {
        const group: SdlGroup = { ...example, groupId: firstGroup + index };
        return group;
      });
      return json(200, groups.filter(({ groupId }) => groupId > after).slice(0, limit));
    },
    getSdlGroup(request) {
      const groupId = Number(request.params.required("groupId"));
      if (groupId < firstGroup || groupId >= firstGroup + seeded) {
        return failure(400, "No such group");
      }
      return json(200, { ...(exampleOf(context, request) as SdlGroup), groupId });
    },
    listGroupTypes(request) {
      const { data } = exampleOf(context, request) as { readonly data: readonly object[] };
      const page = takeCursorPage(data, request);
      return page
        ? json(200, { pagination: page.pagination, data: page.rows })
        : json(400, { code: "400", message: "The cursor is malformed" });
    },
    getGroupType: (request) =>
      request.params.required("typeId") === "SDL"
        ? context.example(request)
        : json(404, { code: "404", message: "No such type" }),
    listAppUsers: (request) =>
      apps.has(request.params.required("groupAppId"))
        ? listAppUsers(state, request)
        : failure(404, "No such application"),
  };
}

/** Pages are counted from 0. */
function listAppUsers({ users, signOn }: State, { params, query }: EmulatedRequest): Answer {
  const app = findApp(signOn, params.required("groupAppId"));
  const wanted = query.flag("installed");
  const found = users.filter(
    ({ username }) => wanted === undefined || (app?.installedFor.has(username) ?? false) === wanted,
  );
  const size = query.number("size") ?? 50;
  const number = query.number("page") ?? 0;
  const page = found.slice(number * size, (number + 1) * size);
  const totalPages = Math.ceil(found.length / size);
  return json(200, {
    users: page.map(({ userId }) => ({
      userId,
      enable: true,
      listed: true,
      product: { name: "Standard", type: "default", subscribed: true },
    })),
    page: {
      size,
      number,
      totalElements: found.length,
      totalPages,
      first: number === 0,
      last: number >= totalPages - 1,
      hasNext: number < totalPages - 1,
      hasPrevious: number > 0,
      sort: [{ property: "userId", direction: "ASC" }],
    },
  });
}
