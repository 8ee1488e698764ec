import type { Machine, Report } from "../report.ts";
import { requestTable, toRatio } from "./request-table.ts";

const start = "<!-- bench:start -->";
const end = "<!-- bench:end -->";

/** Where it was measured, in words. */
export function describePlace({ cpu, cores, system, node }: Machine): string {
  return `${cpu} (${cores} cores, ${system}), Node ${node}`;
}

/** What the README shows of a complete run. */
export function readmeSection(report: Report): string {
  const { requests, entrants, machine, date } = report;
  if (!requests) throw new TypeError("The README shows requests, which this run did not measure.");
  return [
    "![Requests per second of each client, as bars](bench/results/requests.svg)",
    "",
    "Requests per second as a share of what `undici.request` does with no client on top of it; the number behind the comma",
    "says how many calls are in flight. Higher is better, 1.00 is the limit.",
    "",
    requestTable(entrants, requests, ({ ratio }) => toRatio(ratio)),
    "",
    `Measured on ${date} by \`pnpm bench\` on ${describePlace(machine)}: client and`,
    `server on one machine, over loopback, the median of ${requests.rounds} rounds in which the clients took turns. Over a real network most`,
    "of a call is waiting, and the clients differ less. [All results](bench/results/latest.md), with the spread, the versions,",
    "CPU and memory per call, streams and start-up; [how it is measured](bench/README.md).",
  ].join("\n");
}

/**
 * The README with the section in place of the one that it has.
 *
 * @throws {TypeError} where the README has no place for it.
 */
export function replaceSection(readme: string, section: string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) throw new TypeError(`The README lacks ${start} or ${end}.`);
  return `${readme.slice(0, from + start.length)}\n\n${section}\n\n${readme.slice(to)}`;
}
