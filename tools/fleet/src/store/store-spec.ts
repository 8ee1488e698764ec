/** How to reach a store, in words that another process can be told. */
export type StoreSpec =
  | { readonly kind: "file"; readonly directory: string }
  | { readonly kind: "redis"; readonly url: string };
