import type { Report, RequestsCell } from "../report.ts";
import { costOf, isCompared } from "./request-table.ts";

const width = 760;
const labelWidth = 190;
const barWidth = 480;
const rowHeight = 24;
const barHeight = 15;
const top = 84;
const groupGap = 46;

/** With a ground of its own: a page may be dark where the browser says light. */
const style = `
  .ground { fill: #ffffff; }
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .note { font-size: 12px; fill: #59636e; }
  .label { text-anchor: end; }
  .own { font-weight: 600; }
  .bar { fill: #afb8c1; }
  .bar.own { fill: #0969da; }
  .limit { stroke: #59636e; stroke-dasharray: 3 3; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; }
    text { fill: #f0f6fc; }
    .note { fill: #9198a1; }
    .bar { fill: #656c76; }
    .bar.own { fill: #4493f8; }
    .limit { stroke: #9198a1; }
  }
`;

/** CPU time per call with 50 in flight as horizontal bars, GET above POST; undefined where it was not compared. */
export function requestsChart(report: Report): string | undefined {
  const { requests } = report;
  if (!requests || !isCompared(requests)) return undefined;
  const groups = (["get", "post"] as const).flatMap((operation) =>
    requests.cells.filter((cell) => cell.operation === operation && cell.inFlight === 50),
  );
  const titles = new Map(report.entrants.map(({ name, title }) => [name, toPlain(title)]));
  const scale =
    barWidth / Math.max(1, ...groups.flatMap(({ rows }) => rows.map((row) => costOf(row))));
  let y = top;
  const drawn: string[] = [];
  for (const group of groups) {
    drawn.push(drawGroup(group, titles, y, scale));
    y += group.rows.length * rowHeight + groupGap;
  }
  const height = y - groupGap + 20;
  const { machine, date } = report;
  const place = `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${date}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">CPU time per call with 50 in flight, as a multiple of that of undici.request</title>`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="6"/>`,
    `<text class="title" x="10" y="24">CPU time per call, 50 in flight, as a multiple of undici.request (lower is better)</text>`,
    `<text class="note" x="10" y="44">JSON of 200 bytes over loopback · ${escape(place)}</text>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

function drawGroup(
  { operation, rows }: RequestsCell,
  titles: ReadonlyMap<string, string>,
  y: number,
  scale: number,
): string {
  const sorted = rows.toSorted((one, other) => costOf(one) - costOf(other));
  const bars = sorted.map((row, index) => {
    const share = costOf(row);
    const own = row.contender.startsWith("signoff") ? " own" : "";
    const barTop = y + index * rowHeight;
    const middle = barTop + barHeight / 2 + 4.5;
    const end = labelWidth + share * scale;
    return [
      `<text class="label${own}" x="${labelWidth - 8}" y="${middle}">${escape(titles.get(row.contender) ?? row.contender)}</text>`,
      `<rect class="bar${own}" x="${labelWidth}" y="${barTop}" width="${(share * scale).toFixed(1)}" height="${barHeight}" rx="2"/>`,
      `<text class="value${own}" x="${(end + 6).toFixed(1)}" y="${middle}">${share.toFixed(2)}</text>`,
    ].join("\n");
  });
  const limit = (labelWidth + scale).toFixed(1);
  const bottom = y + rows.length * rowHeight - (rowHeight - barHeight);
  return [
    `<text class="note" x="10" y="${y - 8}">${operation === "get" ? "GET" : "POST"}</text>`,
    ...bars,
    `<line class="limit" x1="${limit}" x2="${limit}" y1="${y - 4}" y2="${bottom + 4}"/>`,
  ].join("\n");
}

/** A title without its Markdown. */
function toPlain(title: string): string {
  return title.replaceAll(/[*`]/g, "");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
