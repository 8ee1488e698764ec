/** `status` of a package. A recipient sets 3 to 7. */
export const PackageStatus = {
  draft: 1,
  sent: 2,
  accepted: 3,
  clarificationRequested: 4,
  rejected: 5,
  processed: 6,
  refused: 7,
  attachmentAdded: 8,
} as const;

/** Where a package lies: `packageDirection` of a package, `folder` of a search. */
export const PackageFolder = { inbox: 1, outbox: 2, draft: 3 } as const;

/** `type` of a package type: what its documents are made of. */
export const PackageTypeContent = { files: 1, forms: 2 } as const;

/** `status` of a package type. */
export const PackageTypeStatus = { active: 1, blocked: 2, draft: 3 } as const;

/** `periodType` of a saved filter. With `untilToday` it begins `dateShift` days ago. */
export const FilterPeriod = {
  currentMonth: 1,
  previousMonth: 2,
  untilToday: 3,
  fixed: 4,
} as const;

/** `doc_mark_id` of an archive: which documents it is to hold. */
export const ProcessingMark = { correct: 1, faulty: 2 } as const;
