import type {
  ColdReport,
  Entrant,
  MemoryCell,
  MemoryReport,
  Report,
  RequestsReport,
  StartUpReport,
  StartUpRow,
  StreamsReport,
} from "../report.ts";
import { scaled } from "../statistics.ts";
import { feedPart, filesPart } from "./files.ts";
import { latencyPart } from "./latency.ts";
import { toMultipleRange, toRange, toText } from "./numbers.ts";
import { isCompared, noise, ownTable, requestTable } from "./request-table.ts";
import { describePlace } from "./section.ts";
import { toTable } from "./table.ts";

/** Everything that a run measured, for people. */
export function toMarkdown(report: Report): string {
  const titles = new Map(report.entrants.map(({ name, title }) => [name, title]));
  const titleOf = (name: string): string => titles.get(name) ?? name;
  return [
    "# Benchmark",
    `Measured on ${report.date} by \`pnpm bench\` on ${describePlace(report.machine)}. Each figure is a median, with the least and the greatest in brackets.`,
    ...(report.requests ? requestsPart(report.entrants, report.requests) : []),
    ...(report.latency ? latencyPart(report.latency, titleOf) : []),
    ...(report.memory ? memoryPart(report.memory, titleOf) : []),
    ...(report.streams ? streamsPart(report.streams, titleOf) : []),
    ...(report.files ? filesPart(report.files) : []),
    ...(report.feed ? feedPart(report.feed) : []),
    ...(report.cold ? coldPart(report.cold, titleOf) : []),
    ...(report.startUp ? startUpPart(report.startUp, titleOf) : []),
    ...versionsPart(report),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function requestsPart(entrants: readonly Entrant[], requests: RequestsReport): string[] {
  const compared = isCompared(requests);
  const own = ownTable(requests);
  const { rounds, milliseconds, serverLoad } = requests;
  const load =
    serverLoad === null
      ? ""
      : ` While \`undici.request\` ran, the server needed at most ${toText(serverLoad * 100)} % of one core.`;
  return [
    "## Requests",
    `Over loopback, client and server in a process each; ${rounds} rounds of ${milliseconds} ms. The number behind the comma says how many calls are in flight. GET and POST answer about 200 bytes of JSON.${load}`,
    ...(own === undefined
      ? []
      : [
          `CPU time per call (user and system, of the client's process), as a multiple of another client's in the same round. ${noise}`,
          own,
        ]),
    ...(compared
      ? [
          "CPU time per call, as a multiple of that of `undici.request`:",
          requestTable(entrants, requests, ({ cpuRatios: { undici } }) =>
            undici ? toMultipleRange(undici) : "",
          ),
        ]
      : []),
    "CPU time per call, in microseconds:",
    requestTable(entrants, requests, ({ cpu }) => toRange(cpu)),
    ...(compared
      ? [
          "Requests per second, as a share of `undici.request` in the same round:",
          requestTable(entrants, requests, ({ ratio }) => (ratio ? toRange(ratio, 2) : "")),
        ]
      : []),
    "Requests per second:",
    requestTable(entrants, requests, ({ perSecond }) => toRange(perSecond)),
  ];
}

function memoryPart(
  { rounds, calls, cells }: MemoryReport,
  titleOf: (name: string) => string,
): string[] {
  const get = cells.filter(({ operation }) => operation === "get");
  return [
    "## In memory",
    `What a client's own code costs: ${rounds} rounds of ${calls} calls, 10 in flight, with nothing below it but a \`fetch\` that answers at once, or an undici dispatcher that does. The two are not comparable with each other.`,
    ...get.flatMap((cell) => {
      const post = cells.find(({ over, operation }) => over === cell.over && operation === "post");
      return [memoryTable(cell, post, titleOf)];
    }),
  ];
}

function memoryTable(
  get: MemoryCell,
  post: MemoryCell | undefined,
  titleOf: (name: string) => string,
): string {
  const header = [`Over a ${get.over}`, "GET, µs", "GET, KB", "POST, µs", "POST, KB"];
  const sorted = get.rows.toSorted(
    (one, other) => one.nanoseconds.median - other.nanoseconds.median,
  );
  const rows = sorted.map(({ contender }) => {
    const figures = [get, post].flatMap((cell) => {
      const row = cell?.rows.find((candidate) => candidate.contender === contender);
      if (!row) return ["", ""];
      return [
        toRange(scaled(row.nanoseconds, 1000), 1),
        row.bytes ? toRange(scaled(row.bytes, 1000), 1) : "",
      ];
    });
    return [titleOf(contender)].concat(figures);
  });
  return toTable(header, rows);
}

function streamsPart(
  { rounds, megabytes, cells }: StreamsReport,
  titleOf: (name: string) => string,
): string[] {
  const first = cells[0];
  if (!first) return [];
  const sorted = first.rows.toSorted(
    (one, other) => other.megabytesPerSecond.median - one.megabytesPerSecond.median,
  );
  const rows = sorted.map(({ contender }) => {
    const figures = cells.flatMap((cell) => {
      const row = cell.rows.find((candidate) => candidate.contender === contender);
      return row ? [toRange(row.megabytesPerSecond), toRange(row.peak)] : ["", ""];
    });
    return [titleOf(contender)].concat(figures);
  });
  const header = cells.flatMap(({ direction }) => [`${direction}, MB/s`, `${direction}, peak MB`]);
  return [
    "## Streams",
    `A body of ${megabytes} MB each way, ${rounds} rounds, each in a new process; the peak is of that whole process, Node included.`,
    toTable(["", ...header], rows),
  ];
}

function startUpPart(
  { rounds, rows, commands }: StartUpReport,
  titleOf: (name: string) => string,
): string[] {
  return [
    "## Start-up",
    `The first import in a new process, less that of an empty module; ${rounds} rounds.`,
    startTable(rows, titleOf),
    ...(commands ? commandsPart(commands) : []),
  ];
}

function coldPart({ rounds, rows }: ColdReport, titleOf: (name: string) => string): string[] {
  return [
    "## First call",
    `From the start of a process to the answer of its first call, with the import and the login on the way, as a function starts cold; ${rounds} rounds.`,
    startTable(rows, titleOf),
  ];
}

function startTable(rows: readonly StartUpRow[], titleOf: (name: string) => string): string {
  const sorted = rows.toSorted((one, other) => one.milliseconds.median - other.milliseconds.median);
  return toTable(
    ["", "CPU time, ms", "ms"],
    sorted.map(({ name, milliseconds, cpu }) => [
      titleOf(name),
      cpu ? toRange(cpu, 1) : "",
      toRange(milliseconds, 1),
    ]),
  );
}

function commandsPart(commands: readonly StartUpRow[]): string[] {
  return [
    "Whole processes, from their start to their end:",
    toTable(
      ["", "ms"],
      commands.map(({ name, milliseconds }) => [name, toRange(milliseconds, 1)]),
    ),
  ];
}

function versionsPart({ entrants, machine }: Report): string[] {
  const packages = entrants.flatMap(({ package: name, version }) =>
    name === null ? [] : [`${name} ${version}`],
  );
  return [
    "## Versions",
    `Node ${machine.node} with undici ${machine.builtInUndici} built in${packages.map((text) => `, ${text}`).join("")}.`,
  ];
}
