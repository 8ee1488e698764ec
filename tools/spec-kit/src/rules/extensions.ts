/** The names of extensions, our own and those that other generators read too, and where each belongs. */
export const extensions: Readonly<Record<string, "Operation" | "Parameter" | "Root" | "Schema">> = {
  "x-signoff-source": "Operation",
  "x-signoff-idempotent": "Operation",
  "x-signoff-session": "Operation",
  "x-signoff-helper": "Operation",
  "x-signoff-since": "Operation",
  "x-signoff-parameter": "Parameter",
  "x-signoff-exact": "Schema",
  "x-signoff-open": "Schema",
  "x-signoff-promised": "Schema",
  "x-enum-varnames": "Schema",
  "x-enum-descriptions": "Schema",
  "x-signoff-without-sign-in": "Root",
  "x-signoff-without-sign-off": "Root",
};

/** What `x-signoff-session` says of an operation. */
export interface SessionRole {
  readonly role: "sign-in" | "sign-off";
  /** The name of the token that the operation yields or ends. */
  readonly token: string;
}

/** The value of an extension, of whatever type it is. */
export function readExtension(node: object, name: keyof typeof extensions): unknown {
  return (node as Record<string, unknown>)[name];
}

/** Whether the value of an extension is a text that says something. */
export function isReason(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** The session role of an operation, or what is wrong with it; `undefined` where it has none. */
export function readSessionRole(operation: object): SessionRole | string | undefined {
  const value = readExtension(operation, "x-signoff-session");
  if (value === undefined) return undefined;
  const { role, token, emulate, ...rest } = Object(value) as Record<string, unknown>;
  if (role !== "sign-in" && role !== "sign-off") return "role must be sign-in or sign-off";
  if (typeof token !== "string" || token === "") return "token must be the name of a token";
  const [extra] = Object.keys(rest);
  if (extra !== undefined) return `${extra} is not known; it has role, token and emulate`;
  return wrongEmulation(role, emulate) ?? { role, token };
}

const emulatedNames = ["account", "password", "answer", "lifetime"];

/** What is wrong with what the emulator is told of a sign-in. */
function wrongEmulation(role: SessionRole["role"], emulate: unknown): string | undefined {
  if (emulate === undefined) return undefined;
  if (role !== "sign-in") return "emulate belongs to a sign-in";
  const names = Object(emulate) as Record<string, unknown>;
  const unfit = Object.entries(names).find(
    ([name, value]) => !emulatedNames.includes(name) || typeof value !== "string" || value === "",
  );
  if (unfit) return `emulate.${unfit[0]} is none of ${emulatedNames.join(", ")}, or no name`;
  const missing = emulatedNames.slice(0, 3).find((name) => names[name] === undefined);
  return missing === undefined ? undefined : `emulate.${missing} is missing`;
}
