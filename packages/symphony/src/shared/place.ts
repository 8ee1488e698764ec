import { InvalidOptionError } from "@signoff/core";
import { checkText } from "@signoff/core/provider";
import { type HostOptions, hostOptionNames, readHosts } from "../hosts/hosts.ts";
import { checkAuth, type Place } from "../session.ts";

/** The options that stand for one base URL each. */
const baseNames = hostOptionNames.filter((name) => name !== "host");

/** Every field of a place. */
export const placeFields: readonly string[] = [
  "hosts",
  ...baseNames.map((name) => `hosts.${name}`),
  "auth",
  "appId",
];

/** @throws {InvalidOptionError} when it is no place of this provider. */
export function readPlace(
  { hosts, auth, appId }: Readonly<Record<string, unknown>>,
  allowInsecure: boolean | undefined,
): Place {
  checkAuth(auth);
  const place = { hosts: readHosts({ ...readBases(hosts), allowInsecure }), auth };
  if (appId === undefined) return place;
  checkText("appId", appId);
  return { ...place, appId };
}

function readBases(hosts: unknown): HostOptions {
  if (typeof hosts !== "object" || hosts === null) {
    throw new InvalidOptionError("hosts", "has to be an object of base URLs.");
  }
  const given = hosts as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    baseNames.map((name) => {
      const url = given[name];
      checkText(name, url);
      return [name, url];
    }),
  );
}
