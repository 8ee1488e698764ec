import type { ProviderModule } from "../contract.ts";
import { specs } from "../specs.ts";
import { downloadHandlers } from "./downloads.ts";
import { passwordHandlers } from "./passwords.ts";
import { reportHandlers } from "./report.ts";
import { sessionHandlers } from "./session.ts";
import { createState, storeFile, type Message } from "./state.ts";
import { uploadHandlers } from "./uploads.ts";

/** A name and password that the server accepts. */
export interface DirectlinkAccount {
  readonly username: string;
  readonly password: string;
}

/** Two partners who may send each other files. */
export type DirectlinkAccounts = readonly [DirectlinkAccount, DirectlinkAccount];

/** A file to plant. */
export interface DirectlinkFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Milliseconds since 1970; now by default. */
  readonly modified?: number;
}

/** What a test may do behind the wire. */
export interface DirectlinkControls {
  /** Name of a user who has set no password yet. */
  readonly newcomer: string;
  /** Every mail and SMS so far, PINs included. */
  messages(): readonly Message[];
  /** Puts a file into a user's download area. Throws a `RangeError` for an unknown user. */
  addFile(username: string, file: DirectlinkFile): void;
  /** Whether `login` answers an access token in `bearer`. Off at first, as in the vendor's samples. */
  setLoginGivesToken(on: boolean): void;
}

/** STCP DirectLink: tokens, file areas, backup, password flow. */
export const directlink: ProviderModule<DirectlinkAccounts, DirectlinkControls> = {
  name: "directlink",
  spec: specs.directlink,
  start(context) {
    const state = createState(context);
    const account = (username: string): DirectlinkAccount => {
      const password = state.users.get(username)?.password ?? "";
      return { username, password };
    };
    return {
      accounts: [account("ACME"), account("PARTNER")],
      controls: {
        newcomer: "NEWCOMER",
        messages: () => state.messages,
        addFile(username, { name, content, modified }) {
          const user = state.users.get(username);
          if (!user) throw new RangeError(`There is no user "${username}".`);
          storeFile(state, user, { name, bytes: Buffer.from(content) }, modified);
        },
        setLoginGivesToken(on) {
          state.loginGivesToken = on;
        },
      },
      handlers: {
        ...sessionHandlers(state),
        ...passwordHandlers(state),
        ...downloadHandlers(state),
        ...uploadHandlers(state),
        ...reportHandlers(state),
      },
    };
  },
};
