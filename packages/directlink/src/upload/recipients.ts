import { InvalidOptionError } from "@signoff/core";
import { checkFilled, checkText, checkWords, ownOptions } from "@signoff/core/provider";

/** For whom a file is. The server tells mail addresses and mobile phones by a link that asks for a code. */
export interface Recipients {
  /** An STCP user (mailbox). */
  user?: string | undefined;
  /** Up to 5 mail addresses. They are sent with a comma between them; the vendor does not document what separates them. */
  emails?: readonly string[] | undefined;
  /** One mobile number: country code and number, digits only. */
  mobiles?: readonly string[] | undefined;
}

const mostEmails = 5;
const longestMessage = 128;

/** @throws {InvalidOptionError} for a recipient that is none. */
export function checkRecipients(recipients: Recipients | undefined): Recipients {
  const own = ownOptions(recipients, ["user", "emails", "mobiles"], "recipients");
  const { user, emails, mobiles } = own;
  if (user !== undefined) checkText("recipients.user", user);
  checkList("recipients.emails", emails, /^[^\s@,;:<>"\p{Cc}\p{Cs}]+@[^\s@,;:<>"\p{Cc}\p{Cs}]+$/u, [
    "mail addresses",
    "mail address",
  ]);
  if (emails && emails.length > mostEmails) {
    throw new InvalidOptionError(
      "recipients.emails",
      `has ${emails.length} addresses; ${mostEmails} are allowed. Upload once more for the others.`,
    );
  }
  checkList("recipients.mobiles", mobiles, /^\d+$/, [
    "mobile numbers",
    "mobile number; country code and number are given, in digits only",
  ]);
  if (mobiles && mobiles.length > 1) {
    throw new InvalidOptionError(
      "recipients.mobiles",
      "has more than one number, for which the API has no documented form. Upload once for each.",
    );
  }
  return own;
}

/** @throws {InvalidOptionError} for a message that the notification cannot carry. */
export function checkMessage(message: string | undefined): void {
  if (message === undefined) return;
  checkFilled("message", message);
  checkWords("message", message);
  const { length } = Array.from(message);
  if (length > longestMessage) {
    throw new InvalidOptionError(
      "message",
      `has ${length} characters; ${longestMessage} are allowed.`,
    );
  }
}

/** What stands in the parts of a form, and in the headers of a raw upload. */
export interface Address {
  readonly d?: string | undefined;
  readonly m?: string | undefined;
  readonly c?: string | undefined;
  readonly i?: string | undefined;
}

export function addressOf(
  { user, emails, mobiles }: Recipients,
  message: string | undefined,
): Address {
  return { d: user, m: join(emails), c: join(mobiles), i: message };
}

function join(texts: readonly string[] = []): string | undefined {
  return texts.length === 0 ? undefined : texts.join(",");
}

function checkList(
  option: string,
  list: readonly string[] | undefined,
  pattern: RegExp,
  [all, one]: readonly [all: string, one: string],
): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) throw new InvalidOptionError(option, `has to be an array of ${all}.`);
  const index = list.findIndex((item) => typeof item !== "string" || !pattern.test(item));
  if (index === -1) return;
  const unfit: unknown = list[index];
  const shown = typeof unfit === "string" ? JSON.stringify(unfit.slice(0, 100)) : "a value";
  throw new InvalidOptionError(option, `holds ${shown}, which is no ${one}.`);
}
