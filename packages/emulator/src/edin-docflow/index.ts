import type { ProviderModule } from "../contract.ts";
import { specs } from "../specs.ts";
import { accountHandlers } from "./account.ts";
import { documentHandlers } from "./documents.ts";
import { packageHandlers } from "./packages.ts";
import { partnerHandlers } from "./partners.ts";
import { authorize, sessionHandlers } from "./session.ts";
import { type Captcha, createState, type User } from "./state.ts";

/** An e-mail and password that the server accepts. */
export interface EdinDocflowAccount {
  readonly email: string;
  readonly password: string;
}

/** A user of each of two companies that have a contract with each other. */
export type EdinDocflowAccounts = readonly [EdinDocflowAccount, EdinDocflowAccount];

export type { Captcha };

/** What a test may do behind the wire. */
export interface EdinDocflowControls {
  /**
   * Puts a captcha in a user's way: `announced` by step 1 of the login, `demanded` so that step 2 is refused, or `off`
   * again. Throws a `RangeError` for an unknown user.
   */
  setCaptcha(email: string, captcha: Captcha): void;
  /** The identifier that the next package, document or body gets; the following ones count on from it. */
  setNextId(id: bigint): void;
}

/** EDIN DOCflow: two-step login, account, partners, packages and their files; all else answers examples. */
export const edinDocflow: ProviderModule<EdinDocflowAccounts, EdinDocflowControls> = {
  name: "edin-docflow",
  spec: specs.edinDocflow,
  start(context) {
    const state = createState(context);
    return {
      accounts: [accountOf(state.sender), accountOf(state.recipient)],
      controls: {
        setCaptcha(email, captcha) {
          const user = state.users.get(email);
          if (!user) throw new RangeError(`There is no user "${email}".`);
          user.captcha = captcha;
        },
        setNextId(id) {
          state.nextId = id;
        },
      },
      authorize: (request) => authorize(state, request),
      handlers: {
        ...sessionHandlers(state),
        ...accountHandlers(state),
        ...partnerHandlers(state),
        ...packageHandlers(state),
        ...documentHandlers(state),
      },
      fallback: context.example,
    };
  },
};

function accountOf({ email, password }: User): EdinDocflowAccount {
  return { email, password };
}
