/** One session in an account's record, as far as the fleet looks at it. */
interface SessionLook {
  readonly state: "opening" | "open" | "lost";
  readonly by: string;
  readonly at: number;
  readonly sealed?: string;
  readonly claim?: string;
  readonly failures: number;
}

/** An account's record as anybody reads it who sees the store, without a key. */
export interface AccountLook {
  readonly provider: string;
  readonly account: string;
  readonly phase: "open" | "ending";
  readonly cause?: "sign-off" | "last-left" | "orphan";
  readonly epoch: number;
  readonly generation: number;
  readonly current?: string;
  readonly turn?: {
    readonly by: string;
    readonly id: string;
    readonly for: "login" | "end";
    readonly session?: string;
  };
  readonly members: Readonly<Record<string, { readonly label: string }>>;
  readonly keptUntil: number;
  readonly sessions: Readonly<Record<string, SessionLook>>;
  readonly refusals?: { readonly count: number };
}

/** Reads the text of a record under `account/`. */
export function lookAtAccount(text: string): AccountLook {
  return JSON.parse(text) as AccountLook;
}
