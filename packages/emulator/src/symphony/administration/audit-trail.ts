import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { takeCursorPage } from "../cursors.ts";
import { failure } from "../errors.ts";
import { profileOf } from "../people/people.ts";
import { rolesFor } from "../rights/table.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";

/** Something that a user with a role did. */
interface Entry {
  readonly timestamp: number;
  readonly initiatorId: bigint;
  readonly authorizationRoles: readonly string[];
  readonly [name: string]: unknown;
}

const defaultLimit = 50;

/** What users with roles did: what the other handlers change is written down, and told. */
export function withAuditTrail(
  state: State,
  handlers: Record<string, Handler>,
): Record<string, Handler> {
  const entries = state.accounts.map((account) => describeKey(state, account));
  const audited = Object.entries(handlers).map(([id, handler]): [string, Handler] => [
    id,
    rolesFor(id).length === 0
      ? handler
      : async (request) => {
          // The call may end the caller's own session, or take the role away.
          const entry = describe(state, request, callerOf(state, request));
          const answer = await handler(request);
          const isChange = request.operation.method !== "GET" && answer.status < 300;
          if (isChange && entry.authorizationRoles.length > 0) entries.push(entry);
          return answer;
        },
  ]);
  return {
    ...Object.fromEntries(audited),
    listPrivilegedUserAuditTrail: (request) => tell(request, entries),
  };
}

function tell(request: EmulatedRequest, entries: readonly Entry[]): Answer {
  const { query } = request;
  const start = query.number("startTimestamp") ?? 0;
  const end = query.number("endTimestamp") ?? Infinity;
  const initiator = query.text("initiatorId");
  const role = query.text("role");
  const found = entries.filter(
    ({ timestamp, initiatorId, authorizationRoles }) =>
      timestamp >= start &&
      timestamp <= end &&
      (initiator === undefined || String(initiatorId) === initiator) &&
      (role === undefined || authorizationRoles.includes(role)),
  );
  const page = takeCursorPage(found, request, defaultLimit);
  return page
    ? json(200, { items: page.rows, pagination: page.pagination })
    : failure(400, "The cursor is malformed, or the limit no positive number");
}

function describe(state: State, request: EmulatedRequest, caller: User): Entry {
  const { id } = request.operation;
  const uid = request.params.text("uid") ?? request.params.text("userId");
  const affected = uid === undefined ? undefined : findById(state, uid);
  const { roles } = profileOf(state.people, caller);
  return {
    action: id.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    actionName: id,
    timestamp: state.clock.now(),
    ...describeInitiator(caller),
    ...(affected && describeAffected(affected)),
    authorizationRoles: rolesFor(id).filter((role) => roles.has(role)),
  };
}

/** That a key was given to an account, before the server started. */
function describeKey({ accounts, clock }: State, account: User): Entry {
  const initiator =
    accounts.find(({ rolesAtFirst }) => rolesAtFirst.includes("USER_PROVISIONING")) ?? account;
  return {
    action: "RSA key added",
    actionName: "rsaKeyAdded",
    timestamp: clock.now(),
    ...describeInitiator(initiator),
    ...describeAffected(account),
    authorizationRoles: ["USER_PROVISIONING"],
  };
}

function describeInitiator({ userId, username, email }: User): Pick<Entry, "initiatorId"> {
  const names = { initiatorUsername: username, initiatorEmailAddress: email };
  return { initiatorId: userId, ...names };
}

function describeAffected({ userId, username, email }: User): object {
  return { affectedId: userId, affectedUsername: username, affectedEmailAddress: email };
}
