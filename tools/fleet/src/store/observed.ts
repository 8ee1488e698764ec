import type { SessionStore } from "@signoff/core/shared";
import { type AccountLook, lookAtAccount } from "./account-view.ts";

/** What a receipt record holds, as far as the fleet looks at it. */
export interface ReceiptLook {
  readonly outcome: string;
  readonly cause: string;
  readonly endedBy: string;
  readonly journal: string;
  readonly endsBy?: string;
}

/** The first account of a store, whose record can be read without a key; `undefined` where there is none yet. */
export async function readAccount(store: SessionStore): Promise<AccountLook | undefined> {
  for await (const key of store.list("account/")) {
    const record = await store.read(key);
    if (record) return lookAtAccount(record.text);
  }
  return undefined;
}

/** The receipts in a store: of each session all attempts. */
export async function readReceipts(store: SessionStore): Promise<ReceiptLook[]> {
  const receipts: ReceiptLook[] = [];
  for await (const key of store.list("receipt/")) {
    const record = await store.read(key);
    const { attempts } = JSON.parse(record?.text ?? '{"attempts":[]}') as {
      readonly attempts: readonly { readonly receipt: ReceiptLook }[];
    };
    receipts.push(...attempts.map(({ receipt }) => receipt));
  }
  return receipts;
}

/** All that stands in a store, as text. */
export async function dump(store: SessionStore): Promise<string> {
  const texts: string[] = [];
  for (const prefix of ["account/", "beat/", "receipt/"]) {
    for await (const key of store.list(prefix)) {
      texts.push(`${key} ${(await store.read(key))?.text}`);
    }
  }
  return texts.join("\n");
}
