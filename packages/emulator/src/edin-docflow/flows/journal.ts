import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import type { Row } from "../configuration/store.ts";
import { blockedStatus, describePerson, type Person } from "../configuration/user.ts";
import { failure } from "../failure.ts";
import { forUser, nowInSeconds, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { findPackage } from "./package.ts";
import type { JournalEntry, Package } from "./stored.ts";

/** Kinds of entries, as far as the vendor's samples show any. */
const statusChange = 1;
const userComment = 3;

/** The journal of a package: what happened to it, and what people say about it. */
export function journalHandlers(state: State): Record<string, Handler> {
  return {
    listPackageComments: forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      return found
        ? json(200, describeJournal(state, found))
        : failure(404, "there is no such package");
    }),
    addPackageComment: forUser(state, ({ query, body }, user) => {
      const found = findPackage(state, query.required("package_id"), user.company);
      if (!found) return failure(404, "there is no such package");
      writeJournal(state, found, user, { userComment: String(body) });
      return json(200, describeJournal(state, found));
    }),
  };
}

/** Notes what happened to a package, which has changed by it. */
export function writeJournal(
  state: State,
  found: Package,
  user: User,
  event: JournalEntry["event"],
): void {
  const date = nowInSeconds(state);
  found.dateChanged = date;
  found.journal.push({ commentId: takeId(state), user, date, event });
}

function describeJournal(
  { configuration: { users } }: State,
  { packageId, journal }: Package,
): Record<string, unknown>[] {
  return journal.map(({ commentId, user, date, event }) => ({
    commentId,
    packageId,
    user: describeUser(users.get(String(user.userId)), user),
    action: "userComment" in event ? userComment : statusChange,
    comment: "userComment" in event ? event : describeChange(event),
    date,
  }));
}

/** Somebody who wrote in the journal, whether the office still knows them or not. */
function describeUser(person: Person | undefined, { userId, email, company }: User): Row {
  if (person) return describePerson(person);
  const { accountId } = company;
  const row = { email, fio: email };
  return describePerson({ id: userId, accountId, company, status: blockedStatus, roles: [], row });
}

function describeChange({
  before,
  after,
  ...rest
}: Exclude<JournalEntry["event"], { userComment: string }>): Record<string, unknown> {
  return { before: { status: before }, after: { status: after }, ...rest };
}
