import type { Machine, Report } from "../report.ts";
import { toMultiple } from "./numbers.ts";
import { noise, ownTable, requestTable } from "./request-table.ts";

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
  const own = ownTable(requests);
  return [
    "![CPU time per call of each client, as bars](bench/results/requests.svg)",
    "",
    "CPU time per call as a multiple of what `undici.request` takes with no client on top of it; the number behind the comma",
    "says how many calls are in flight. Lower is better; ≈ marks a difference inside the noise.",
    "",
    requestTable(entrants, requests, ({ cpuRatios: { undici } }) =>
      undici ? toMultiple(undici) : "",
    ),
    "",
    ...(own === undefined ? [] : [`Ours beside what they stand on. ${noise}`, "", own, ""]),
    "Requests per second, as a share of what `undici.request` does. Higher is better:",
    "",
    requestTable(entrants, requests, ({ ratio }) => (ratio ? ratio.median.toFixed(2) : "")),
    "",
    `Measured on ${date} by \`pnpm bench\` on ${describePlace(machine)}: client and`,
    `server on one machine, over loopback, the median of ${requests.rounds} rounds in which the clients took turns. Over a real network most`,
    "of a call is waiting, and the clients differ less. [All results](bench/results/latest.md), with the spread, the versions,",
    "memory per call, streams and start-up; [how it is measured](bench/README.md).",
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
