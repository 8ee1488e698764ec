/** What sharing costs over one kind of store. Times in ms. */
export interface FleetFigures {
  readonly store: string;
  readonly members: number;
  readonly loginsPerRenewal: number;
  /** From the provider's end of the session to the last member's first call under the new one. */
  readonly adopted: { readonly median: number; readonly maximum: number };
  /** From the death of the member that logs in to the session that another one publishes. */
  readonly takenOver: { readonly median: number; readonly maximum: number };
  readonly requestsPerCall: number;
  readonly requestsPerMinuteAndMember: number;
}

/** The median and the maximum of some times. */
export function spreadOf(times: readonly number[]): FleetFigures["adopted"] {
  const sorted = times.toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, maximum: sorted.at(-1) ?? 0 };
}
