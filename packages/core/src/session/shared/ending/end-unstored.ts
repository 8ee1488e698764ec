import { toMicroseconds } from "../../../time/elapsed.ts";
import {
  type Outcome,
  overallEnd,
  overallOutcome,
  type Receipt,
  type ReceiptStep,
} from "../../../reports/receipt.ts";
import { ageOf, type Moment } from "../../../time/moment.ts";
import { startBudget } from "../../channel/budget.ts";
import { Logouts } from "../../channel/logouts.ts";
import type { EndingProvider } from "./ender.ts";
import type { ReceiptDetails } from "./entry-receipt.ts";

/** The session of a process that cannot reach the store. */
export interface OwnSession {
  readonly session: string;
  readonly account: string;
  readonly place: object;
  readonly grant: object;
  readonly openedAt: Moment;
  readonly lifetime?: number | undefined;
}

/** How it is ended. */
export interface UnstoredDetails extends ReceiptDetails {
  /** For people: who does it. */
  readonly label: string;
  /** For all its requests, in ms. */
  readonly budget?: number | undefined;
}

/**
 * Ends the session that this process holds although the store cannot be asked. What had been replaced before stands in the
 * store alone, so that the whole is `unconfirmed` at best. It never rejects.
 */
export async function endUnstored(
  provider: EndingProvider,
  { session, account, place, grant, openedAt, lifetime }: OwnSession,
  { cause, label, drained, renewals = 0, budget }: UnstoredDetails,
): Promise<Receipt> {
  const steps = await provider.end(place, account, grant, {
    superseded: false,
    proven: false,
    since: openedAt,
    lifetime,
    logouts: new Logouts(),
    budget: startBudget(budget),
  });
  return {
    provider: provider.name,
    ...provider.installationAt(place, account),
    session,
    account,
    openedAt: new Date(openedAt.date).toISOString(),
    endedAt: new Date().toISOString(),
    duration: toMicroseconds(ageOf(openedAt)),
    renewals,
    drained: drained ?? { finished: 0, aborted: 0 },
    steps,
    outcome: atBestUnconfirmed(steps),
    cause,
    endedBy: label,
    journal: "unreachable",
    endsBy: overallEnd(steps),
  };
}

function atBestUnconfirmed(steps: readonly ReceiptStep[]): Outcome {
  return overallOutcome(steps) === "failed" ? "failed" : "unconfirmed";
}
