import {
  InvalidOptionError,
  isSignoffError,
  type Receipt,
  SignOnError,
  type SignOffOptions,
} from "@signoff/core";

/** What `signOn` can hold: a session of this family, or anything of the app's own that signs off with a receipt. */
export interface SignedOn {
  signOff(options?: SignOffOptions): Promise<Receipt>;
  /** Without it, `signOff` is called in its place. */
  leave?(options?: SignOffOptions): Promise<Receipt | undefined>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Functions that open sessions, under names of the app's choosing. */
export type Openers = Readonly<Record<string, () => Promise<SignedOn>>>;

/** A receipt, with the name that the app gave the session. */
export type NamedReceipt = Receipt & { readonly name: string };

/** The open sessions under their names, each with its own type, and one way to end them all. */
export type SignedOnAll<Opened extends Openers> = {
  readonly [Name in keyof Opened]: Awaited<ReturnType<Opened[Name]>>;
} & {
  /** Signs off everywhere at the same time. It never rejects; each session has its receipt. */
  signOff(options?: SignOffOptions): Promise<readonly NamedReceipt[]>;
  /**
   * Leaves everywhere at the same time, which signs off where nobody else uses the session. It never rejects; each session
   * that was ended has its receipt.
   */
  leave(options?: SignOffOptions): Promise<readonly NamedReceipt[]>;
  /** Leaves everywhere; it never rejects. */
  [Symbol.asyncDispose](): Promise<void>;
};

/**
 * Opens all sessions at the same time, or none.
 *
 * @throws {SignOnError} when one of them cannot be opened: the others are left first, and it carries the receipts of
 * those that were ended and, as `cause`, the error of the login.
 * @throws {InvalidOptionError} for a name or an opener that cannot be, before any login.
 */
export async function signOn<Opened extends Openers>(
  openers: Opened,
): Promise<SignedOnAll<Opened>> {
  checkOpeners(openers);
  const attempts = await Promise.all(
    Object.entries(openers).map(([name, open]) => attempt(name, open)),
  );
  const sessions = attempts.flatMap(({ name, session }) => (session ? [{ name, session }] : []));
  const failed = attempts.find(({ session }) => session === undefined);
  if (failed) throw await undo(failed.name, failed.error, sessions);
  return {
    ...Object.fromEntries(sessions.map(({ name, session }) => [name, session])),
    signOff: (options) => endAll(sessions, (session) => session.signOff(options)),
    leave: (options) => leaveAll(sessions, options),
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(sessions.map(({ session }) => session[Symbol.asyncDispose]()));
    },
  } as SignedOnAll<Opened>;
}

interface NamedSession {
  readonly name: string;
  readonly session: SignedOn;
}

function checkOpeners(openers: Openers): void {
  if (typeof openers !== "object" || openers === null) {
    throw new InvalidOptionError(
      "signOn",
      "takes an object: a function that opens a session under each name.",
    );
  }
  for (const [name, open] of Object.entries(openers)) {
    if (name === "signOff" || name === "leave")
      throw new InvalidOptionError(name, "is taken by the method; choose another name.");
    if (typeof open !== "function") {
      throw new InvalidOptionError(
        name,
        "has to be a function that opens a session: () => login({ … }).",
      );
    }
  }
}

async function attempt(
  name: string,
  open: () => Promise<SignedOn>,
): Promise<{ name: string; session?: SignedOn; error?: unknown }> {
  try {
    return { name, session: await open() };
  } catch (error) {
    return { name, error };
  }
}

async function undo(
  name: string,
  cause: unknown,
  opened: readonly NamedSession[],
): Promise<SignOnError> {
  const receipts = await leaveAll(opened);
  const { message } = Object(cause) as { message?: unknown };
  const reason = typeof message === "string" ? message : "it threw no error object";
  const alive = receipts
    .filter(({ outcome, steps }) => outcome === "failed" || steps.some(({ possible }) => possible))
    .map((receipt) => receipt.name);
  const rest =
    alive.length === 0
      ? `The sessions that were open have been ${receipts.length === opened.length ? "signed off" : "left to those who share them"}.`
      : `These sessions may still be alive, see their receipts: ${alive.join(", ")}.`;
  const provider = isSignoffError(cause) ? cause.provider : name;
  return new SignOnError(`${name} could not sign on: ${reason} ${rest}`, {
    provider,
    failed: name,
    receipts,
    cause,
  });
}

function leaveAll(
  sessions: readonly NamedSession[],
  options?: SignOffOptions,
): Promise<readonly NamedReceipt[]> {
  return endAll(sessions, (session) =>
    session.leave ? session.leave(options) : session.signOff(options),
  );
}

/** What others go on using has no receipt. */
async function endAll(
  sessions: readonly NamedSession[],
  end: (session: SignedOn) => Promise<Receipt | undefined>,
): Promise<readonly NamedReceipt[]> {
  const receipts = await Promise.all(
    sessions.map(async ({ name, session }) => {
      const begun = { date: new Date(), time: performance.now() };
      try {
        const receipt = await end(session);
        return receipt && { name, ...receipt };
      } catch {
        return brokenReceipt(name, begun);
      }
    }),
  );
  return receipts.filter((receipt) => receipt !== undefined);
}

/** For a session of the app's own whose sign-off throws: the others keep their receipts, and it is not passed over. */
function brokenReceipt(
  name: string,
  { date, time }: { readonly date: Date; readonly time: number },
): NamedReceipt {
  return {
    name,
    provider: name,
    account: name,
    origins: [],
    openedAt: date.toISOString(),
    endedAt: new Date().toISOString(),
    duration: Math.round(performance.now() - time),
    renewals: 0,
    drained: { finished: 0, aborted: 0 },
    session: crypto.randomUUID().replaceAll("-", ""),
    steps: [],
    outcome: "failed",
    cause: "sign-off",
    endedBy: "this process",
    journal: "none",
  };
}
