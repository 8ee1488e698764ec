import type { FleetFigures } from "./figures.ts";

/** The figures of all stores as a table in Markdown. */
export function formatFigures(all: readonly FleetFigures[], place: string): string {
  const rows: readonly (readonly [string, (figures: FleetFigures) => string])[] = [
    ["logins per renewal", ({ loginsPerRenewal }) => toNumber(loginsPerRenewal)],
    ["until the last of all has adopted, median", ({ adopted }) => toTime(adopted.median)],
    ["– maximum", ({ adopted }) => toTime(adopted.maximum)],
    ["taking over after a SIGKILL, median", ({ takenOver }) => toTime(takenOver.median)],
    ["– maximum", ({ takenOver }) => toTime(takenOver.maximum)],
    ["requests to the store per call", ({ requestsPerCall }) => toNumber(requestsPerCall)],
    [
      "requests to the store per minute and member",
      ({ requestsPerMinuteAndMember }) => toNumber(requestsPerMinuteAndMember),
    ],
  ];
  const stores = all.map(({ store, members }) => `${store}, ${members} members`);
  return [
    "# What sharing a session costs",
    "",
    `Measured by \`pnpm bench:fleet\` on ${place}: all processes on one machine, the provider emulated there.`,
    "",
    `| | ${stores.join(" | ")} |`,
    `| --- |${stores.map(() => " ---: |").join("")}`,
    ...rows.map(([name, valueOf]) => `| ${name} | ${all.map(valueOf).join(" | ")} |`),
    "",
    "A member that logs in is taken for gone 10 s after its last beat: that is what taking over takes, less what has passed of it.",
    "",
  ].join("\n");
}

const toNumber = (value: number): string => String(Math.round(value * 100) / 100);
const toTime = (milliseconds: number): string =>
  `${Math.round(milliseconds).toLocaleString("en")} ms`;
