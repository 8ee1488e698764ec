/** One thing that the spec does not say as the vendor does. */
export interface Gap {
  /** Such as `listParcels query page`, `listParcels 404` or `Parcel.weight`. */
  readonly at: string;
  /** What the vendor says. */
  readonly documented: string;
  /** What the spec says; {@link nothing} where it has no such thing. */
  readonly specified: string;
}

/** What a spec says of something that it has not. */
export const nothing = "nothing";

/** A gap as one line: `Parcel.weight: documented integer, specified string`. */
export function formatGap({ at, documented, specified }: Gap): string {
  return `${at}: documented ${documented}, specified ${specified}`;
}
