import { UsageError } from "@signoff/command-kit";
import type { LoginSettings } from "../../../../provider/read-login.ts";

/** One host of an installation. */
export interface Host {
  /** What is there, to people: `the agent`. */
  readonly what: string;
  readonly url: URL;
  /** Host and port, also where the port is the usual one. */
  readonly name: string;
  /** What holds its address: `--url`, or a variable; `undefined` where it is the usual address. */
  readonly setting: string | undefined;
}

/** Where an option of a login leads. @throws {UsageError} for what is no URL. */
export function hostAt(
  what: string,
  option: string,
  { options, names }: LoginSettings,
  usual?: string,
): Host {
  const setting = names[option];
  const given = options[option] ?? usual;
  const text = typeof given === "string" ? given : "";
  const whole = text.includes("://") ? text : `https://${text}`;
  if (!URL.canParse(whole)) {
    throw new UsageError(`${setting ?? option} is no URL, such as https://mft.example.com.`);
  }
  const url = new URL(whole);
  return { what, url, setting, name: `${url.hostname}:${portOf(url)}` };
}

/** The port of a URL, also where it is the usual one. */
export function portOf({ port, protocol }: URL): number {
  return Number(port || (protocol === "http:" ? 80 : 443));
}

/** The host of a URL, without the brackets of an IPv6 address. */
export function addressOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** Hosts that are one and the same are looked at once, by the names of all. */
export function apart<One extends Host>(hosts: readonly One[]): readonly One[] {
  const found = new Map<string, One>();
  for (const host of hosts) {
    const other = found.get(host.url.origin);
    found.set(host.url.origin, other ? { ...other, what: `${other.what}, ${host.what}` } : host);
  }
  return [...found.values()];
}
