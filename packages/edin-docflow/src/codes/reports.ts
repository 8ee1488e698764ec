/** `reportType` of a report: what it is about. */
export const ReportType = { documents: 1, tasks: 2 } as const;

/** `reportStatus` of a report. */
export const ReportStatus = { inProgress: 1, finished: 2 } as const;

/** `taskStatus` in the filter of a report on tasks. */
export const TaskStatus = { inProgress: 2, finished: 3, cancelled: 4, expired: 5 } as const;

/** `transType` of a transaction. */
export const TransactionKind = { documentSent: 1, attachmentAdded: 2 } as const;

/** Which transactions: `transDirection` of one, `trans_status` of a list. */
export const TransactionDirection = { incoming: 1, outgoing: 2, billable: 3 } as const;
