import type { User } from "../user.ts";

/** A saved search that tells of new messages. */
export interface Signal {
  readonly id: string;
  readonly creator: User;
  readonly createdAt: number;
  name: string;
  query: string;
  visibleOnProfile: boolean;
  companyWide: boolean;
  readonly subscribers: Map<User, Subscription>;
}

/** Since when somebody hears of a signal. */
interface Subscription {
  readonly id: string;
  readonly subscribedAt: number;
  /** Whether others subscribed the user. */
  readonly isPushed: boolean;
}
