import { inRow, type Mutation } from "../mutation.ts";

const leases = "packages/core/src/session/leases.ts";
const channel = "packages/core/src/session/channel.ts";

const renewal = ["packages/core/test/renewal.test.ts"];
const accounts = ["packages/core/test/two-accounts.test.ts"];

/** Something of one session that every session of the process shares. */
function shared(name: string): string {
  return `(globalThis as unknown as Record<string, never>).${name}`;
}

/** Nothing of one session is used for another, nor of an older login for a newer one. */
export const twoAccounts: readonly Mutation[] = inRow("two accounts", [
  {
    name: "late-caller-renews-what-is-new",
    file: leases,
    find: "if (current.generation > stale.generation) return current;",
    replace: "",
    tests: renewal,
  },
  {
    name: "every-caller-logs-in",
    file: leases,
    find: "pending ??= replace(current)",
    replace: "pending = replace(current)",
    tests: renewal,
  },
  {
    name: "sessions-share-a-login",
    file: leases,
    find: "pending ??= replace(current).finally(() => {",
    replace: `pending = ${shared("login")} ??= replace(current).finally(() => {\n      ${shared("login")} = undefined as never;`,
    tests: accounts,
  },
  {
    name: "sessions-share-a-grant",
    file: leases,
    find: "const lease = current;",
    replace: `const lease = (${shared("lease")} ??= current as never) as Lease<Grant>;`,
    tests: accounts,
  },
  {
    name: "sessions-share-the-way-to-log-in",
    file: leases,
    find: "await signOn({ possible: setup.possible, abandon }, settling.signal)",
    replace: `await ((${shared("signOn")} ??= signOn as never) as typeof signOn)({ possible: setup.possible, abandon }, settling.signal)`,
    tests: accounts,
  },
  {
    name: "sessions-share-a-scrubber",
    file: channel,
    find: "const scrubber = createScrubber();",
    replace: `const scrubber: Scrubber = ${shared("scrubber")} ??= createScrubber() as never;`,
    tests: accounts,
  },
  {
    name: "sessions-share-their-origins",
    file: "packages/core/src/session/authorise-step.ts",
    find: "origins.includes(origin)",
    replace: `((${shared("origins")} ??= [] as never) as string[]).push(...origins) && (${shared("origins")} as string[]).includes(origin)`,
    tests: accounts,
  },
  {
    name: "sessions-share-what-they-know-of-operations",
    file: "packages/core/src/operation.ts",
    find: "const known = new Map<string, Map<string, Operation>>();",
    replace: `const known = (${shared("operations")} ??= new Map() as never) as Map<string, Map<string, Operation>>;`,
    tests: accounts,
  },
  {
    name: "calls-share-their-headers",
    file: "packages/core/src/header-fields.ts",
    find: "this.flat = [...flat];",
    replace: "this.flat = flat as string[];",
    tests: ["packages/core/test/header-fields.test.ts"],
  },
  {
    name: "sign-off-ends-the-first-grant-of-the-process",
    file: "packages/core/src/session/sign-off.ts",
    find: "endLease(driver, callsUnder, leases.current, {",
    replace: `endLease(driver, () => callsUnder((${shared("grant")} ??= leases.current.grant as never) as Grant), leases.current, {`,
    tests: accounts,
  },
  {
    name: "revived-token-is-ended-with-the-old-grant",
    file: "packages/core/src/session/session.ts",
    find: "sharesToken(driver, lease.grant, successor.grant)\n        ? []\n        : ",
    replace: "",
    tests: accounts,
  },
  {
    name: "symphony-sessions-share-their-access-tokens",
    file: "packages/symphony/src/access-tokens.ts",
    find: "const tokens = new Map<Scope, AccessToken>();",
    replace: `const tokens = (${shared("access")} ??= new Map() as never) as Map<Scope, AccessToken>;`,
    tests: ["packages/symphony/test/access-tokens.test.ts"],
  },
  {
    name: "edin-wrong-password-of-one-server-counts-for-all",
    file: "packages/edin-docflow/src/login.ts",
    find: "const user = `${baseUrl}\\n${email.toLowerCase()}`;",
    replace: "const user = email.toLowerCase();",
    tests: ["packages/edin-docflow/test/wrong-passwords.test.ts"],
  },
  {
    name: "edin-wrong-password-of-one-user-counts-for-all",
    file: "packages/edin-docflow/src/login.ts",
    find: "const user = `${baseUrl}\\n${email.toLowerCase()}`;",
    replace: "const user = baseUrl;",
    tests: ["packages/edin-docflow/test/wrong-passwords.test.ts"],
  },
]);
