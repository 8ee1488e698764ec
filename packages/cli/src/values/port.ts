import { InvalidArgumentError } from "commander";

const highestPort = 65_535;

/** An option that takes a port; 0 is any free one. */
export function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= highestPort) return Number(text);
  throw new InvalidArgumentError(`It has to be a whole number from 0 to ${highestPort}.`);
}
