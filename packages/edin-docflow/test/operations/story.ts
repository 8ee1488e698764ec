import type { EdinDocflowSession, Int64 } from "../../src/index.ts";

/** What is there from the start, and what only a test can do. */
export interface Facts {
  /** The company of the first session, the owner of the contract. */
  readonly companyId: Int64;
  /** The company of the other session. */
  readonly otherCompanyId: Int64;
  readonly userId: Int64;
  readonly contractId: Int64;
  /** Its documents need a signature of each side. */
  readonly packageTypeId: Int64;
  readonly documentTypeId: Int64;
  /** A document type for documents that stay within the company. */
  readonly internalTypeId: Int64;
  /** Now on the service's clock, in seconds. */
  now(): number;
  /** Lets the service finish what it prepares. */
  prepare(): void;
}

/** Calls every operation of a group at least once. */
export type Story = (
  session: EdinDocflowSession,
  other: EdinDocflowSession,
  facts: Facts,
) => Promise<void>;
