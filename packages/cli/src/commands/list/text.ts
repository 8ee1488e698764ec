import type { ListedAccount, ListedMember } from "@signoff/core/shared";
import { count, countOf } from "../../output/count.ts";
import { paragraph } from "../../output/fit-text.ts";
import { layTable } from "../../output/table.ts";
import { sinceOf, untilOf } from "../../values/age.ts";
import { hostsOf } from "../../values/hosts.ts";
import type { ListSum } from "./sum.ts";

const columns = [
  { head: "PROVIDER", isTitle: true },
  { head: "ACCOUNT", isTitle: true },
  { head: "WHERE" },
  { head: "STATE" },
  { head: "HELD BY" },
];

/** The accounts of a store, as a table. */
export function accountLines(
  accounts: readonly ListedAccount[],
  now: number,
  width: number,
): readonly string[] {
  if (accounts.length === 0) return [];
  const rows = accounts.map((account) => [
    account.provider ?? "?",
    account.account ?? account.key,
    hostsOf(account.place).join(", "),
    stateOf(account, now),
    holdersOf(account, now),
  ]);
  return layTable(columns, rows, width);
}

function stateOf({ phase, sessions }: ListedAccount, now: number): string {
  if (phase === undefined) return "unreadable";
  const current = sessions.find((session) => session.current);
  const others = sessions.filter((session) => session !== current);
  const own = current
    ? `${phase} ${sinceOf(current.since, now)}`
    : restOf(
        phase,
        others.map(({ state }) => state),
      );
  return others.length > 0 && current ? `${own}, ${others.length} more` : own;
}

function restOf(phase: "open" | "ending", states: readonly string[]): string {
  if (phase === "ending") return phase;
  if (states.includes("opening")) return "signing on";
  return states.length > 0 ? "left over" : "signed off";
}

function holdersOf({ members, keptUntil }: ListedAccount, now: number): string {
  const live = members.filter(({ gone }) => !gone);
  if (live.length > 0) return namesOf(live);
  return keptUntil === undefined ? "nobody" : `nobody, kept for ${untilOf(keptUntil, now)}`;
}

/** More of them are not read in a table. */
const shownNames = 3;

function namesOf(members: readonly ListedMember[]): string {
  const names = members.slice(0, shownNames).map(({ label }) => label);
  const more = members.length - names.length;
  return names.join(", ") + (more > 0 ? ` and ${count(more)} more` : "");
}

/** What it is altogether, and which keys it is sealed with. */
export function sumLines(sum: ListSum, width: number): readonly string[] {
  const { accounts, sessions, unsealed } = sum;
  if (accounts === 0) return ["No accounts."];
  const text = `${countOf(accounts, "account")}, ${countOf(sessions, "session")}.`;
  const keys = Object.entries(sum.keys).map(([id, number]) => `${id} (${count(number)})`);
  const sealed = keys.length > 0 ? ` Sealed with ${keys.join(", ")}.` : "";
  const open = unsealed > 0 ? ` Not sealed: ${countOf(unsealed, "session")}.` : "";
  return paragraph(text + sealed + open, width, 0);
}
