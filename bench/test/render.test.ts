import { describe, expect, test } from "vitest";
import { requestsChart } from "../src/render/chart.ts";
import { toMarkdown } from "../src/render/markdown.ts";
import { readmeSection, replaceSection } from "../src/render/section.ts";
import { toTable } from "../src/render/table.ts";
import type { Report } from "../src/report.ts";
import { report } from "./report.ts";

describe("a table", () => {
  test("is as wide as its widest cells, with numbers to the right", () => {
    expect(
      toTable(
        ["", "GET"],
        [
          ["ours", "1.00"],
          ["the other", "0.5"],
        ],
      ),
    ).toBe(
      [
        "|           |  GET |",
        "| --------- | ---: |",
        "| ours      | 1.00 |",
        "| the other |  0.5 |",
      ].join("\n"),
    );
  });
});

describe("the README's section", () => {
  const section = readmeSection(report);

  test("shows CPU time as multiples, the cheapest first, and marks what is inside the noise", () => {
    const rows = section.split("\n").filter((line) => line.startsWith("| "));
    expect(rows[2]).toMatch(/^\| `undici.request` \| +1\.00 \|/);
    expect(rows[3]).toMatch(/^\| \*\*Signoff\*\* +\| +≈ 1\.02 \|/);
    expect(rows[4]).toMatch(/^\| \*\*slow\*\* +\| +2\.00 \|/);
  });

  test("shows rates beside it", () => {
    expect(section).toMatch(/Requests per second[^|]+[^]+\| \*\*slow\*\* +\| +0\.50 \|/);
  });

  test("says where, when and by which command it was measured", () => {
    expect(section).toContain("2026-01-31 by `pnpm bench` on Chip <X> & Co (4 cores, linux x64)");
  });

  test("takes the place of the one before, and of nothing else", () => {
    const readme = "before\n<!-- bench:start -->\n\nold\n\n<!-- bench:end -->\nbehind\n";
    const replaced = replaceSection(readme, "new");
    expect(replaced).toBe("before\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nbehind\n");
    expect(replaceSection(replaced, "new")).toBe(replaced);
  });

  test("is not put into a README without a place for it", () => {
    expect(() => replaceSection("<!-- bench:end --> <!-- bench:start -->", "new")).toThrow(
      TypeError,
    );
  });

  test("needs requests to show", () => {
    const { requests: _, ...rest } = report;
    expect(() => readmeSection(rest)).toThrow(TypeError);
  });
});

describe("the results in full", () => {
  test("show each figure with its spread", () => {
    const markdown = toMarkdown(report);
    expect(markdown).toContain("2.00 (1.75–2.25)");
    expect(markdown).toContain("≈ 1.02 (0.97–1.07)");
    expect(markdown).toContain("0.50 (0.25–1.00)");
    expect(markdown).toContain("10,000 (5,000–20,000)");
    expect(markdown).toMatch(
      /\| 1\.0 \(0\.5–2\.0\) +\| 3\.0 \(1\.5–6\.0\) +\| 9\.0 \(4\.5–18\.0\) .*1\.50 \(1\.30–1\.70\)/,
    );
    expect(markdown).toMatch(/`receiveFiles`, 1,000 × 10 KB .* ≈ 1\.20 \(0\.90–1\.50\)/);
    expect(markdown).toContain("6.8 (3.4–13.6)");
    expect(markdown).toContain("400 (200–800)");
    expect(markdown).toContain("needed at most 28 % of one core");
    expect(markdown).toContain("undici 8.0.0");
  });

  test("leave out what was not measured", () => {
    const { date, machine, entrants, startUp } = report;
    const markdown = toMarkdown({ date, machine, entrants, startUp: startUp! });
    expect(markdown).toContain("## Start-up");
    expect(markdown).toMatch(/\| signoff --version, as one file +\| 80\.0 \(40\.0–160\.0\) \|/);
    expect(markdown).not.toContain("## Requests");
    expect(markdown).not.toContain("## Streams");
  });

  test("show ours beside what they stand on, where all of them took part", () => {
    expect(toMarkdown(report)).not.toContain("over `fetch` / openapi-fetch");
    const cells = report.requests!.cells.map((cell) => {
      const [slow, ...others] = cell.rows;
      const rows = [{ ...slow!, contender: "signoff-fetch" }, ...others];
      return { operation: cell.operation, inFlight: cell.inFlight, rows };
    });
    const markdown = toMarkdown({ ...report, requests: { ...report.requests!, cells } });
    expect(markdown).toMatch(/over `fetch` \/ openapi-fetch \| +0\.50 \(0\.40–0\.60\)/);
    expect(markdown).toMatch(/\*\* \/ `undici\.request` +\| +≈ 1\.02 \(0\.97–1\.07\)/);
  });

  test("compare with nothing where the baseline took no part", () => {
    const markdown = toMarkdown(withoutRatios(report));
    expect(markdown).not.toContain("as a share of");
    expect(markdown).not.toContain("as a multiple of");
    expect(markdown).toContain("Requests per second:");
  });
});

describe("the chart", () => {
  const chart = requestsChart(report) ?? "";

  test("has a bar for each contender and method, as long as its multiple", () => {
    const widths = [...chart.matchAll(/<rect class="bar[^"]*" [^>]*width="([\d.]+)"/g)];
    expect(widths.map(([, width]) => Number(width))).toEqual([240, 244.8, 480, 240, 244.8, 480]);
  });

  test("is readable in light and in dark", () => {
    expect(chart).toContain("prefers-color-scheme: dark");
  });

  test("says where it was measured, and lets no text break its XML", () => {
    expect(chart).toContain("Chip &lt;X&gt; &amp; Co, 4 cores, Node 24.0.0, 2026-01-31");
  });

  test("is drawn of ratios only", () => {
    expect(requestsChart(withoutRatios(report))).toBeUndefined();
  });
});

function withoutRatios({ requests, ...rest }: Report): Report {
  const cells = requests!.cells.map(({ operation, inFlight, rows }) => ({
    operation,
    inFlight,
    rows: rows.map((row) => ({ ...row, cpuRatios: {}, ratio: null })),
  }));
  return { ...rest, requests: { ...requests!, cells } };
}
