import type { Receipt, ReceiptRequest, ReceiptStep } from "@signoff/core";
import { exitCodes } from "../../../../exit-codes.ts";
import type { AnySession } from "../../../../provider/any-session.ts";
import { fine, type Finding, warning, wrong } from "../../finding.ts";
import type { Visit } from "../visit.ts";

/** In ms, when somebody waits for the command to end, and when nobody does. */
const [hurried, usual] = [5_000, 30_000];

/** Signs off, whatever came before, and tells how the old session fared. */
export async function signOff(
  session: AnySession,
  { tell, progress, signal }: Visit,
): Promise<Receipt> {
  progress("Signing off");
  const receipt = await session.signOff({ drain: 0, budget: signal.aborted ? hurried : usual });
  for (const finding of findingsOf(receipt)) tell(finding);
  return receipt;
}

/** What a receipt says of logout and probe, token by token. */
function findingsOf({ steps, account }: Receipt): readonly Finding[] {
  const hasSeveral = steps.length > 1;
  return steps.flatMap((step) => {
    const of = hasSeveral ? ` (${step.token})` : "";
    return step.outcome === "failed" ? [failed(step, of, account)] : done(step, of);
  });
}

function done({ outcome, logout, probe }: ReceiptStep, of: string): readonly Finding[] {
  const loggedOut = logout ? [fine("logout", `The logout was taken${of}: ${saidBy(logout)}.`)] : [];
  if (outcome === "unconfirmed") return [...loggedOut, unconfirmed(probe, of)];
  const dead =
    probe === undefined
      ? `The old session had ended before${of}.`
      : `The old session is dead${of}: a call with it is refused (${saidBy(probe)}).`;
  return [...loggedOut, fine("probe", dead)];
}

function unconfirmed(probe: ReceiptStep["probe"], of: string): Finding {
  if (!probe) {
    return fine(
      "probe",
      `Nothing can show whether the session is dead${of}: it has no token of its own.`,
      "With auth bearer there is one, whose end is verified.",
    );
  }
  return warning(
    "probe",
    `Whether the old session is dead is not known${of}: ${saidBy(probe)}.`,
    "A gateway in between may answer in place of the service. The session ends by itself, when the provider says.",
    "session-may-be-alive",
  );
}

function failed({ logout, probe, endsBy }: ReceiptStep, of: string, account: string): Finding {
  const end = endsBy === undefined ? "" : ` It ends by itself by ${endsBy}.`;
  const isAlive = probe?.result === "alive" ? "the session goes on" : "the session may go on";
  if (logout?.status === 401 || logout?.status === 403) {
    return wrong(
      "logout",
      `${account} has no right to log out${of}: the logout is refused (${logout.status}), and ${isAlive}.`,
      `The operator has to allow the logout to this user; some hosts want a client certificate for it.${end}`,
      exitCodes.alive,
      "no-right-to-log-out",
    );
  }
  const said = logout ? saidBy(logout) : "it was not sent";
  return wrong(
    "logout",
    `The logout did not end the session${of} (${said}): ${isAlive}.`,
    `Tell the operator of the service: what signs on leaves sessions open there.${end}`,
    exitCodes.alive,
    "session-may-be-alive",
  );
}

function saidBy({ status, error }: ReceiptRequest): string {
  return status === undefined ? (error ?? "no answer") : String(status);
}
