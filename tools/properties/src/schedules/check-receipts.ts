import type { Receipt, ReceiptStep } from "@signoff/core";
import { nameOfToken } from "./model-provider.ts";
import type { ModelServer, Token } from "./model-server.ts";
import type { Schedule } from "./schedule.ts";

/**
 * Holds the receipts of a session against the ledger of the server.
 *
 * @param receipts what `signOff` gave, call by call.
 * @param told what `onReceipt` was given.
 */
export function checkReceipts(
  schedule: Pick<Schedule, "probe" | "honestAtEnd" | "steps">,
  server: ModelServer,
  receipts: readonly Receipt[],
  told: readonly Receipt[],
): readonly string[] {
  const [receipt] = receipts;
  if (!receipt) return ["there is no receipt"];
  const problems: string[] = [];
  if (receipts.some((other) => other !== receipt)) problems.push("there are several receipts");
  if (told.length !== 1 || told[0] !== receipt) problems.push("onReceipt was told otherwise");

  // A server that denies a living token to the last question deceives anybody.
  const isDenied = ({ deniedTo }: Token): boolean =>
    deniedTo.has(schedule.probe ? "probe" : "logout");
  const outOfTime = schedule.steps.some(
    ({ action }) => action.do === "signOff" && action.budget !== undefined,
  );
  for (const token of server.tokens.filter(({ known }) => known)) {
    const step = receipt.steps.find((one) => one.token === nameOfToken(token.serial));
    const name = `${nameOfToken(token.serial)} (${step?.outcome ?? "not in the receipt"})`;
    if (!server.isAlive(token) || isDenied(token)) continue;
    if (!step || isEnd(step)) problems.push(`${name} is alive`);
    if (schedule.honestAtEnd && !outOfTime)
      problems.push(`${name} was left alive on an honest server`);
  }
  const strangers = receipt.steps.filter(
    ({ token, possible }) =>
      !possible && !server.tokens.some(({ serial }) => nameOfToken(serial) === token),
  );
  return [...problems, ...strangers.map(({ token }) => `the receipt has an unknown ${token}`)];
}

function isEnd({ outcome }: ReceiptStep): boolean {
  return outcome === "ended" || outcome === "already-ended";
}
