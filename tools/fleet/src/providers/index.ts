import { directlink } from "./directlink.ts";
import { edinDocflow } from "./edin-docflow.ts";
import type { FleetProvider } from "./provider.ts";
import { symphony } from "./symphony.ts";

/** Every provider whose login opens something that several processes can share. */
export const fleetProviders: readonly FleetProvider[] = [directlink, edinDocflow, symphony];

/** @throws {RangeError} where there is no such provider. */
export function providerNamed(name: string): FleetProvider {
  const found = fleetProviders.find((provider) => provider.name === name);
  if (!found) throw new RangeError(`There is no provider ${name} in the fleet.`);
  return found;
}
