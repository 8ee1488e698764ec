import { createLinkToken, createPin, type State, type User } from "./state.ts";

/** What an upload says of whom to tell. */
interface Notice {
  readonly name: string;
  readonly emails: readonly string[];
  readonly mobile: string | undefined;
  readonly note: string | undefined;
}

/** Tells the contacts of an upload that a file is waiting, each with a link and a code of its own. */
export function notify(state: State, { name, emails, mobile, note = "" }: Notice): void {
  for (const to of [...emails, ...(mobile ? [mobile] : [])]) {
    const [pin, link] = [createPin(), `${state.context.url}/directlink/?k=${createLinkToken()}`];
    const text = `${name} is waiting at ${link} and opens with ${pin}. ${note}`.trim();
    state.messages.push({ to, text, pin, link, at: state.clock.now() });
  }
}

/** Mails a user the code that goes with a password link, and answers the code. */
export function mailPin(state: State, { email }: User): string {
  const pin = createPin();
  const text = `Your PIN is ${pin}.`;
  state.messages.push({ to: email, text, pin, link: undefined, at: state.clock.now() });
  return pin;
}
