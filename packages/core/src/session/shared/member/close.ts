import type { OperationsByMethod } from "../../../call/calls.ts";
import { within } from "../../../time/within.ts";
import type { Member } from "./member.ts";

/** For how long what goes on behind the back of the app is waited for, in ms. */
const longestWait = 10_000;

/** Ends what this process does as a member, and forgets what is secret. It never rejects. */
export async function close<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(member: Member<Operations, Paths, Grant>): Promise<void> {
  member.closing.abort(member.context.lifecycle.ended());
  member.keeper.keepOpen(undefined);
  await within(longestWait, Promise.all([...member.background, member.keeper.settle()]));
  await member.heartbeat.stop();
  member.forget();
}
