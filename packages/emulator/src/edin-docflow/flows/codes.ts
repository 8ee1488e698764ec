/** Statuses of a package. */
export const packageStatus = {
  draft: 1,
  sent: 2,
  accepted: 3,
  clarification: 4,
  rejected: 5,
  processed: 6,
  refused: 7,
} as const;

/** Statuses of a document. */
export const documentStatus = { draft: 1, sent: 2, accepted: 3, rejected: 4 } as const;

/** Where a package lies, and what a search calls its folder. */
export const direction = { inbox: 1, outbox: 2, draft: 3 } as const;
