import { explainFileSystem } from "./errors.ts";
import { type Inbox, openInbox } from "./inbox.ts";
import type { ReceivedFile } from "./received-file.ts";
import { settle } from "./settle.ts";

/** Opens a directory, gives what an earlier call has left to tell, then what is received, and leaves the directory. */
export async function* inInbox(
  directory: string,
  receive: (inbox: Inbox) => AsyncGenerator<ReceivedFile, void, undefined>,
): AsyncGenerator<ReceivedFile, void, undefined> {
  try {
    const inbox = await openInbox(directory);
    try {
      yield* settle(inbox);
      yield* receive(inbox);
    } finally {
      await inbox.close();
    }
  } catch (error) {
    throw explainFileSystem(error, directory);
  }
}
