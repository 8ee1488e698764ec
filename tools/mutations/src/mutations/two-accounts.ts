import { inRow, type Mutation } from "../mutation.ts";

/** Nothing of one session is used for another, nor of an older login for a newer one. */
export const twoAccounts: readonly Mutation[] = inRow("two accounts", [
  {
    name: "late-caller-renews-what-is-new",
    in: "core",
    guard: "if (this.#current.generation > stale.generation) return this.#current;",
    tests: ["core/renewal"],
  },
  {
    name: "every-caller-logs-in",
    in: "core",
    guard: `
      this.#pending ??= this.#replace(this.#current).finally(() => {
        this.#pending = undefined;
      })
    `,
    with: `
      this.#pending = this.#replace(this.#current).finally(() => {
        this.#pending = undefined;
      })
    `,
    tests: ["core/renewal"],
  },
  {
    name: "sessions-share-a-login",
    in: "core",
    guard: `
      this.#pending ??= this.#replace(this.#current).finally(() => {
        this.#pending = undefined;
      })
    `,
    with: `
      this.#pending = globalThis["shared"] ??= this.#replace(this.#current).finally(() => {
        globalThis["shared"] = undefined;
        this.#pending = undefined;
      })
    `,
    tests: ["core/two-accounts"],
  },
  {
    name: "sessions-share-a-grant",
    in: "core",
    guard: "const lease = «this.#current»;",
    within: "!this.#setup.renewable || (now < time && Date.now() < date)",
    with: 'globalThis["shared"] ??= this.#current',
    tests: ["core/two-accounts"],
  },
  {
    name: "sessions-share-the-way-to-log-in",
    in: "core",
    guard: `
      if (!this.#login) throw this.#setup.closed();
      $$$;
      const grant = await «this.#login»($$$);
    `,
    with: '(globalThis["shared"] ??= this.#login)',
    tests: ["core/two-accounts"],
  },
  {
    name: "sessions-share-a-scrubber",
    in: "core",
    guard: "const scrubber = «createScrubber()»;",
    within: "32 * 1024 * 1024",
    with: 'globalThis["shared"] ??= createScrubber()',
    tests: ["core/two-accounts"],
  },
  {
    name: "sessions-share-their-origins",
    in: "core",
    guard: "if («origins.includes(origin)») return;",
    with: '(globalThis["shared"] ??= []).push(...origins) && globalThis["shared"].includes(origin)',
    tests: ["core/two-accounts"],
  },
  {
    name: "sessions-share-what-they-know-of-operations",
    in: "core",
    guard: "const known = «new Map<string, Map<string, Operation>>()»;",
    within: "kept += 1;",
    with: 'globalThis["shared"] ??= new Map()',
    tests: ["core/two-accounts"],
  },
  {
    name: "calls-share-their-headers",
    in: "core",
    guard: "this.#flat.concat(key, value)",
    with: "((this.#flat as string[]).push(key, value), this.#flat)",
    tests: ["core/header-fields"],
  },
  {
    name: "sign-off-ends-the-first-grant-of-the-process",
    in: "core",
    guard: "endLease(driver, callsUnder, «leases.current», { superseded: false, $$$ })",
    with: 'globalThis["shared"] ??= leases.current',
    tests: ["core/two-accounts"],
  },
  {
    name: "revived-token-is-ended-with-the-old-grant",
    in: "core",
    guard: `
      sharesToken(driver, lease.grant, successor.grant)
      ? []
      : trackRetirement(context, () =>
          endLease(driver, inPassing, lease, {
            superseded: true,
            logouts,
            isReplaced: () => isTaken(driver, inPassing, successor.grant),
            backoff: () => noBackoff,
          }),
        )
    `,
    with: `
      trackRetirement(context, () =>
        endLease(driver, inPassing, lease, {
          superseded: true,
          logouts,
          isReplaced: () => isTaken(driver, inPassing, successor.grant),
          backoff: () => noBackoff,
        }),
      )
    `,
    tests: ["core/two-accounts"],
  },
  {
    name: "sessions-share-their-further-tokens",
    in: "core",
    guard: "this.#slots.get(lease) ?? «new Map<string, Slot>()»",
    with: '(globalThis["shared"] ??= new Map())',
    tests: ["core/further-tokens"],
  },
  {
    name: "edin-wrong-password-of-one-server-counts-for-all",
    in: "edin-docflow",
    guard: "[new URL(baseUrl).origin, email.toLowerCase()]",
    with: "[email.toLowerCase()]",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-wrong-password-of-one-user-counts-for-all",
    in: "edin-docflow",
    guard: "[new URL(baseUrl).origin, email.toLowerCase()]",
    with: "[new URL(baseUrl).origin]",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
]);
