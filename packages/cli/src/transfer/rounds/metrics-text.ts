import type { Run } from "./run.ts";

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly value: number;
}

/** What tells the runs of one command from those of others. */
export type Labels = Readonly<Record<string, string>>;

const successName = "signoff_last_success_timestamp_seconds";

/** The text format of Prometheus for a run. */
export function metricsText(run: Run, lastSuccess: number, labels: Labels): string {
  return metricsOf(run, lastSuccess)
    .map(({ name, help, value }) =>
      [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name}${print(labels)} ${value}\n`].join(
        "\n",
      ),
    )
    .join("");
}

/** In seconds since 1970; 0 where the text tells of no run that did all. */
export function lastSuccessIn(text: string): number {
  const [, value = "0"] =
    new RegExp(`^${successName}\\{[^\\n]*\\} ([\\d.]{1,20})$`, "m").exec(text) ?? [];
  return Number(value) || 0;
}

function metricsOf(run: Run, lastSuccess: number): readonly Metric[] {
  return [
    {
      name: "signoff_last_run_timestamp_seconds",
      help: "When the last run ended.",
      value: seconds(run.endedAt),
    },
    {
      name: successName,
      help: "When the last run ended that did all; 0 for never.",
      value: lastSuccess,
    },
    {
      name: "signoff_last_run_duration_seconds",
      help: "How long the last run took.",
      value: seconds(run.duration),
    },
    {
      name: "signoff_last_run_exit_code",
      help: "With what the last run ended.",
      value: run.exitCode,
    },
    { name: "signoff_last_run_files", help: "Files of the last run.", value: run.files },
    { name: "signoff_last_run_bytes", help: "Bytes of these files.", value: run.bytes },
    { name: "signoff_last_run_failed", help: "What failed in the last run.", value: run.failed },
    {
      name: "signoff_last_run_session_alive",
      help: "1 where the session of the last run may be alive.",
      value: Number(run.alive),
    },
  ];
}

/** Of ms, to the millisecond. */
export function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}

function print(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return `{${pairs.join(",")}}`;
}

function escapeLabel(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
