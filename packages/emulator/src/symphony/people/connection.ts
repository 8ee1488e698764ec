import { tenantOf, type User } from "../user.ts";

/** What became of the request of one user to be connected with another one. */
export interface Connection {
  readonly from: User;
  readonly to: User;
  readonly requestedAt: number;
  updatedAt: number;
  /** How often it was asked for. */
  requests: number;
  status: "PENDING" | "ACCEPTED" | "REJECTED";
}

/** A connection as one of the two sees it. */
export function describeConnection(connection: Connection, user: User): object {
  const { from, to, requestedAt, updatedAt, requests } = connection;
  return {
    userId: (from === user ? to : from).userId,
    status: statusFor(connection, user),
    firstRequestedAt: requestedAt,
    updatedAt,
    requestCounter: requests,
  };
}

/** The status of a connection as one of the two sees it. */
export function statusFor({ from, status }: Connection, user: User): string {
  if (status !== "PENDING") return status;
  return from === user ? "PENDING_OUTGOING" : "PENDING_INCOMING";
}

/** Whether the two belong to the same company, and so need no connection. */
export function areColleagues(one: User, other: User): boolean {
  return tenantOf(one) === tenantOf(other);
}

/** The connection with somebody of the same company. */
export function describeColleague({ userId }: User): object {
  return { userId, status: "ACCEPTED" };
}
