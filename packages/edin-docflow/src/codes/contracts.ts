/** `status` of a contract. */
export const ContractStatus = {
  draft: 0,
  new: 1,
  accepted: 2,
  rejected: 3,
  terminated: 4,
  awaitingSignature: 5,
} as const;

/** `paymentStatus` of a contract: which side pays. */
export const ContractPayer = { client: 0, owner: 1 } as const;

/** `sender_type` of a package type in a contract: which side sends packages of it. */
export const ContractSide = { client: 1, owner: 2 } as const;

/** `direction` of a route. */
export const RouteDirection = { clientToOwner: 1, ownerToClient: 2 } as const;
