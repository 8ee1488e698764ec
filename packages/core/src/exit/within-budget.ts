import type { Receipt } from "../reports/receipt.ts";
import { inTurns } from "./in-turns.ts";
import { startTimer } from "../time/signals.ts";
import { findProcess } from "./process.ts";
import type { ExitOptions, SignsOffOnExit } from "./options.ts";

/** A session that takes longer than this part of the budget makes room for another one. */
const turns = 20;

/** In ms: a session whose own budget runs out tells so in its receipt, which is worth this little wait. */
const grace = 200;

/** Signs off all side by side and hands on the receipts. It never rejects, and takes no longer than the budget. */
export async function endWithin(
  budget: number,
  list: () => Iterable<SignsOffOnExit>,
  onReceipts: ExitOptions["onReceipts"],
): Promise<void> {
  const started = performance.now();
  const receipts = await signOffAll(budget, list);
  const left = after(Math.max(grace, budget - (performance.now() - started)));
  await Promise.race([tell(receipts, onReceipts), left.promise]).finally(left.clear);
}

async function signOffAll(
  budget: number,
  list: () => Iterable<SignsOffOnExit>,
): Promise<readonly Receipt[]> {
  const over = after(budget + grace);
  const end = performance.now() + budget;
  try {
    const all = await inTurns(list(), budget / turns, (session) =>
      signOff(session, end - performance.now(), over.promise),
    );
    return all.flat();
  } catch {
    warn("Sessions may still be alive: the function that signOffOnExit asks for them failed.");
    return [];
  } finally {
    over.clear();
  }
}

/** The app's own failure keeps nobody from ending. */
async function tell(
  receipts: readonly Receipt[],
  onReceipts: ExitOptions["onReceipts"],
): Promise<void> {
  try {
    await onReceipts?.(receipts);
  } catch {
    warn("onReceipts of signOffOnExit failed.");
  }
}

/** None that misbehaves keeps the others, or the process, waiting. */
async function signOff(
  session: SignsOffOnExit,
  left: number,
  over: Promise<undefined>,
): Promise<readonly Receipt[]> {
  // One whose turn comes after the end is not begun any more.
  const ending = left < -grace ? over : endOne(session, Math.max(1, left));
  const told = await Promise.race([ending, over]).catch(() => undefined);
  if (told === undefined) {
    warn("A session may still be alive: it gave no receipt before the process ended.");
    return [];
  }
  return told;
}

/** Rejects even where `signOff` throws. One that others go on using has no receipt. */
async function endOne(session: SignsOffOnExit, budget: number): Promise<readonly Receipt[]> {
  if (!session.leave) return [await session.signOff({ budget })].flat();
  return [(await session.leave({ budget })) ?? []].flat();
}

function after(milliseconds: number): { promise: Promise<undefined>; clear: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<undefined>((resolve) => {
    timer = startTimer(() => resolve(undefined), milliseconds);
  });
  return { promise, clear: () => clearTimeout(timer) };
}

function warn(message: string): void {
  findProcess()?.emitWarning?.(message, "SignOffWarning");
}
