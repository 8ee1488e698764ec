const id = /^[0-9a-f]{32}$/;

/** Whether it can stand in a key of a store, and names nothing that objects have by birth. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && id.test(value);
}

/** What the keys of a kind begin with. */
export const prefixes = { account: "account/", beat: "beat/", receipt: "receipt/" } as const;

/** @param hash of the account, 32 hexadecimal digits. */
export function accountKey(hash: string): string {
  return prefixes.account + hash;
}

export function beatKey(member: string): string {
  return prefixes.beat + member;
}

export function receiptKey(session: string): string {
  return prefixes.receipt + session;
}
