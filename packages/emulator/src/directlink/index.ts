import type { ProviderModule } from "../contract.ts";
import { spec } from "./spec.ts";
import { areaOf, storeFile } from "./areas.ts";
import { downloadHandlers } from "./downloads.ts";
import { describeRefusal } from "./envelope.ts";
import { contentOf, type DirectlinkFile, type DirectlinkStoredFile } from "./files.ts";
import { passwordHandlers } from "./passwords.ts";
import { reportHandlers } from "./report.ts";
import { sessionHandlers } from "./session.ts";
import { checkSettings, type DirectlinkSettings } from "./settings.ts";
import { createState, type DirectlinkMessage, type State, type User } from "./state.ts";
import { uploadHandlers } from "./uploads.ts";
import { tolerances } from "./tolerances.ts";

/** A name and password that the server accepts. */
export interface DirectlinkAccount {
  readonly username: string;
  readonly password: string;
}

/** Two partners who may send each other files. */
export type DirectlinkAccounts = readonly [DirectlinkAccount, DirectlinkAccount];

/** What a test may do behind the wire. */
export interface DirectlinkControls {
  /** Name of a user who has set no password yet. */
  readonly newcomer: string;
  /** Every mail and SMS so far, PINs included. */
  messages(): readonly DirectlinkMessage[];
  /**
   * Puts a file into a user's download area, without a request. Throws a `RangeError` for an unknown user or a size
   * that is none, and what the file system does when there is no file at a `path`.
   */
  addFile(username: string, file: DirectlinkFile): void;
  /** The files of a user in both areas, those that were sent in included. Throws a `RangeError` for an unknown user. */
  files(username: string): DirectlinkStoredFile[];
  /** Changes settings; those that are left out stay. Throws a `RangeError` that names the setting. */
  configure(settings: Partial<DirectlinkSettings>): void;
  /** Whether `login` answers an access token in `bearer`. Off at first, as in the vendor's samples. */
  setLoginGivesToken(on: boolean): void;
}

/** STCP DirectLink: tokens, file areas, backup, password flow. */
export const directlink: ProviderModule<DirectlinkAccounts, DirectlinkControls> = {
  name: "directlink",
  spec,
  tolerances,
  start(context) {
    const state = createState(context);
    const account = (username: string): DirectlinkAccount => {
      const password = state.users.get(username)?.password ?? "";
      return { username, password };
    };
    return {
      describeRefusal: (refusal) => describeRefusal(state, refusal),
      accounts: [account("ACME"), account("PARTNER")],
      controls: {
        newcomer: "NEWCOMER",
        messages: () => state.messages,
        addFile(username, file) {
          const content = contentOf(file);
          storeFile(state, userOf(state, username), { name: file.name, content }, file.modified);
        },
        files: (username) =>
          userOf(state, username).files.flatMap((file) => {
            const area = areaOf(state, file);
            const { name, modified, content } = file;
            return area
              ? [{ name, modified, area, length: content.length, read: content.read }]
              : [];
          }),
        configure(settings) {
          checkSettings(settings);
          state.settings = { ...state.settings, ...settings };
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
      spooled: { uploadFile: () => state.settings.uploadMaxFileSize },
    };
  },
};

function userOf({ users }: State, username: string): User {
  const user = users.get(username);
  if (!user) throw new RangeError(`username: there is no user "${username}".`);
  return user;
}
