/**
 * `status` of an account's agreement with the service. The documentation has fewer meanings than codes: those from
 * `onHold` on are aligned by guess.
 */
export const ServiceAgreementStatus = {
  inForce: "work",
  suspended: "stop",
  aboutToBeSuspended: "prestop",
  notBilled: "unbill",
  test: "test",
  awaited: "wait",
  terminated: "cancel",
  billedByHand: "manbill",
  retailChain: "rataile",
  onHold: "onhold",
  awaitingConfirmation: "confirmation",
  beingChecked: "check",
  tendex: "tendex",
  inactive: "block",
  debtor: "debt_bloc",
} as const;
