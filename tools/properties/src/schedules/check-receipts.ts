import type { Receipt, ReceiptStep } from "@signoff/core";
import { nameOfToken } from "./model-provider.ts";
import type { ModelServer, Token } from "./model-server.ts";
import type { Schedule } from "./schedule.ts";
import { startDate } from "./virtual-clock.ts";

type Setup = Pick<Schedule, "probe" | "denial" | "honestAtEnd" | "steps">;

/** Holds a receipt against the ledger of the server, at the time it is told: what lives has to be told. */
export function checkLedger(
  schedule: Setup,
  server: ModelServer,
  { steps, outcome }: Receipt,
): readonly string[] {
  const lost = lostIn(steps);
  let letGo = countLetGo(steps);
  const alive = aliveOn(server, schedule);
  const untold = alive.filter((token) => {
    const step = steps.find((one) => one.token === nameOfToken(token.serial));
    if (step) return isEnd(step);
    const left = lost.get(token.since) ?? 0;
    if (left > 0) lost.set(token.since, left - 1);
    return left === 0 && (letGo -= 1) < 0;
  });
  return [
    ...untold.map(({ serial }) => `${nameOfToken(serial)} is alive, and not told`),
    ...(alive.length > 0 && isEnd({ outcome }) ? [`the receipt says ${outcome}`] : []),
    ...(isOutOfTime(schedule) ? [] : findInvented(server, lostIn(steps))),
  ];
}

/** Of a first login that failed there is no receipt: each session that it left alive needs a warning. */
export function checkWarnings(
  schedule: Setup,
  server: ModelServer,
  warnings: readonly string[],
): readonly string[] {
  const alive = aliveOn(server, schedule).length;
  return alive > warnings.length
    ? [`${alive} sessions live, ${warnings.length} are warned of`]
    : [];
}

function aliveOn(server: ModelServer, schedule: Setup): readonly Token[] {
  return server.tokens.filter((token) => server.isAlive(token) && !isDeceived(token, schedule));
}

/** Holds the receipts of a session against each other and the tokens, when all is over. */
export function checkReceipts(
  schedule: Setup,
  server: ModelServer,
  receipts: readonly Receipt[],
  told: readonly Receipt[],
): readonly string[] {
  const [receipt] = receipts;
  if (!receipt) return ["there is no receipt"];
  const problems: string[] = [];
  if (receipts.some((other) => other !== receipt)) problems.push("there are several receipts");
  if (told.length !== 1 || told[0] !== receipt) problems.push("onReceipt was told otherwise");

  for (const token of server.tokens) {
    const isLeft = token.known && server.isAlive(token) && !isDeceived(token, schedule);
    if (isLeft && schedule.honestAtEnd && !isOutOfTime(schedule))
      problems.push(`${nameOfToken(token.serial)} was left alive on an honest server`);
  }
  const strangers = receipt.steps.filter(
    ({ token, possible }) =>
      !possible && !server.tokens.some(({ serial }) => nameOfToken(serial) === token),
  );
  return [...problems, ...strangers.map(({ token }) => `the receipt has an unknown ${token}`)];
}

/** How many logins were lost at each time, by the server's clock. */
function lostIn(steps: readonly ReceiptStep[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { possible } of steps) {
    if (possible?.reason !== "answer-lost") continue;
    const since = Date.parse(possible.since) - startDate;
    counts.set(since, (counts.get(since) ?? 0) + possible.count);
  }
  return counts;
}

function countLetGo(steps: readonly ReceiptStep[]): number {
  return steps.reduce(
    (sum, { possible }) => sum + (possible?.reason === "let-go" ? possible.count : 0),
    0,
  );
}

/** What may be open by the receipt, though no login could have opened it. */
function findInvented({ logins }: ModelServer, lost: ReadonlyMap<number, number>): string[] {
  return [...lost].flatMap(([since, count]) => {
    const open = logins.filter(({ at, openedNothing }) => at === since && !openedNothing).length;
    return count > open ? [`${count} sessions are told of ${since} ms, and ${open} may be`] : [];
  });
}

/**
 * A server that denies a living token to the last question deceives anybody; so does a false logout, where a denial by
 * whatever comes in front of the server after that cannot be told from its own.
 */
function isDeceived({ liedTo }: Token, { probe, denial }: Setup): boolean {
  return liedTo.has(probe ? "probe" : "logout") || (denial === "any" && liedTo.has("logout"));
}

function isOutOfTime({ steps }: Setup): boolean {
  return steps.some(({ action }) => action.do === "signOff" && action.budget !== undefined);
}

function isEnd({ outcome }: Pick<Receipt, "outcome">): boolean {
  return outcome !== "unconfirmed" && outcome !== "failed";
}
