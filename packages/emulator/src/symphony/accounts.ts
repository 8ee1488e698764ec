import { createPublicKey, generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";

/** A service account with its RSA key. */
export interface SymphonyAccount {
  readonly username: string;
  /** Decimal digits: it may exceed 2^53. */
  readonly userId: string;
  /** PEM, PKCS#8. */
  readonly privateKey: string;
}

/** A service account as the server knows it. */
export interface ServiceAccount {
  readonly username: string;
  readonly userId: bigint;
  readonly displayName: string;
  readonly isAdmin: boolean;
  readonly privateKey: string;
  readonly publicKey: KeyObject;
}

/** What an account is made of. */
type Profile = Pick<ServiceAccount, "username" | "userId" | "displayName" | "isAdmin">;

/** A user's id: the tenant above 36 bits of its own. Tenants from 131072 on lead beyond 2^53. */
function createUserId(tenant: bigint, local: bigint): bigint {
  return (tenant << 36n) + local;
}

const PROFILES: readonly Profile[] = [
  {
    username: "settlement-bot",
    userId: createUserId(1n, 6n),
    displayName: "Settlement Bot",
    isAdmin: false,
  },
  {
    username: "pricing-bot",
    userId: createUserId(131_075n, 7n),
    displayName: "Pricing Bot",
    isAdmin: false,
  },
  {
    username: "admin-bot",
    userId: createUserId(1n, 8n),
    displayName: "Admin Bot",
    isAdmin: true,
  },
];

/** Two bots, of which the second has an id beyond 2^53, and an administrator. */
export function createAccounts(): Promise<ServiceAccount[]> {
  return Promise.all(PROFILES.map(createAccount));
}

async function createAccount(profile: Profile): Promise<ServiceAccount> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  return { ...profile, privateKey, publicKey: createPublicKey(publicKey) };
}

/** What of an account its owner is told. */
export function describeAccount({ username, userId, privateKey }: ServiceAccount): SymphonyAccount {
  return { username, userId: String(userId), privateKey };
}
