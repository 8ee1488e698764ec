import type { ProviderModule } from "../contract.ts";
import { spec } from "./spec.ts";
import { configurationHandlers } from "./configuration/handlers.ts";
import { flowHandlers } from "./flows/handlers.ts";
import { type EdinDocflowFile, plantPackage } from "./flows/planting.ts";
import { authorize, sessionHandlers } from "./session.ts";
import { createState, type State } from "./state.ts";
import type { Captcha, User } from "./user.ts";
import { tolerances } from "./tolerances.ts";

/** An e-mail and password that the server accepts. */
export interface EdinDocflowAccount {
  readonly email: string;
  readonly password: string;
}

/** A user of each of two companies that have a contract with each other. */
export type EdinDocflowAccounts = readonly [EdinDocflowAccount, EdinDocflowAccount];

export type { Captcha, EdinDocflowFile };

/** What a test may do behind the wire. */
export interface EdinDocflowControls {
  /**
   * Puts a captcha in a user's way: `announced` by step 1 of the login, `demanded` so that step 2 is refused, or `off`
   * again. Throws a `RangeError` for an unknown user.
   */
  setCaptcha(email: string, captcha: Captcha): void;
  /**
   * Puts a package into a user's inbox that the other company sent, a document for each file, and answers its
   * `packageId`. Throws a `RangeError` for an unknown user or without files.
   */
  addPackage(email: string, files: readonly EdinDocflowFile[]): bigint;
  /** The identifier that the next package, document, body or signature gets; the following ones count on from it. */
  setNextId(id: bigint): void;
  /**
   * How long the server works on archives, log files, reports and signatures by phone that are asked for from now on, in
   * milliseconds of its clock: 2000 at first, `Infinity` for ever. Throws a `RangeError` for a time that is none.
   */
  setPreparationTime(milliseconds: number): void;
}

/**
 * EDIN DOCflow: two-step login, packages that go from one company to the other and back, internal documents, reports, and
 * what the companies set up; all else answers examples.
 */
export const edinDocflow: ProviderModule<EdinDocflowAccounts, EdinDocflowControls> = {
  name: "edin-docflow",
  spec,
  tolerances,
  start(context) {
    const state = createState(context);
    return {
      describeRefusal: ({ reason }) => ({ error: reason }),
      accounts: [accountOf(state.sender), accountOf(state.recipient)],
      controls: {
        setCaptcha(email, captcha) {
          userOf(state, email).captcha = captcha;
        },
        addPackage(email, files) {
          const from = userOf(state, email) === state.sender ? state.recipient : state.sender;
          if (files.length === 0) throw new RangeError("files: give one or more.");
          return plantPackage(state, from, files).packageId;
        },
        setNextId(id) {
          state.nextId = id;
        },
        setPreparationTime(milliseconds) {
          if (!(milliseconds >= 0)) {
            throw new RangeError(`milliseconds: ${milliseconds} is no time; give 0 or more.`);
          }
          state.preparationTime = milliseconds;
        },
      },
      authorize: (request) => authorize(state, request),
      handlers: {
        ...sessionHandlers(state),
        ...flowHandlers(state),
        ...configurationHandlers(state),
      },
      link: (path) => state.links.get(path)?.(),
      fallback: context.example,
    };
  },
};

function userOf({ users }: State, email: string): User {
  const user = users.get(email);
  if (!user) throw new RangeError(`email: there is no user "${email}".`);
  return user;
}

function accountOf({ email, password }: User): EdinDocflowAccount {
  return { email, password };
}
