/** `agreementTaskType` of a step of an approval process: what its group has to do. */
export const AgreementTask = { approve: 1, sign: 2, notify: 3 } as const;

/** `agreementExecType` of a step: who of its group has to act. */
export const AgreementExecution = { everyUser: 1, oneUser: 2 } as const;
