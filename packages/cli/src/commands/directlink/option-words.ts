import type { InvalidOptionError } from "@signoff/directlink";

/** What people set, by the names that the library gives the values. */
type SettingNames = Readonly<Record<string, string>>;

const argumentNames: SettingNames = {
  baseUrl: "--url",
  username: "--user",
  password: "DIRECTLINK_PASSWORD",
  auth: "--auth",
  "tls.ca": "--ca",
  proxy: "--proxy",
  concurrency: "--concurrency",
  raw: "--raw",
  message: "--message",
  "recipients.user": "--to",
  "recipients.emails": "--email",
  "recipients.mobiles": "--mobile",
};

/** What the library advises to whoever writes code, and what is to be done at a command line in place of it. */
const advice: readonly (readonly [ofLibrary: string, ofCommand: string])[] = [
  ["or set allowInsecure", "or give --allow-insecure"],
  ["give credentials as options of the login", "give --user, and DIRECTLINK_PASSWORD"],
  ["where raw is set; leave raw out", "where --raw is given; leave --raw out"],
  ["Upload once more for the others", "Send once more for the others"],
  ["Upload once for each", "Send once for each"],
  ["http://user:password@proxy.example:3128", "http://proxy.example:3128"],
  ["use encodeURIComponent", "write them so, as %40 for @"],
];

/** What is wrong with an option, by the names and means of the command line. */
export function describeOption(
  { option, message }: InvalidOptionError,
  settings: SettingNames,
): string {
  const name = settings[option] ?? argumentNames[option];
  const named = name === undefined ? message : name + message.slice(option.length);
  return advice.reduce((text, [ofLibrary, ofCommand]) => text.replace(ofLibrary, ofCommand), named);
}
