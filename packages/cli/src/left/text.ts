import type { LeftOver } from "@signoff/core/shared";
import { paragraph } from "../output/fit-text.ts";
import { untilOf } from "../values/age.ts";

const indent = 2;

/** What is left over and why, below a heading; nothing where nothing is. */
export function leftLines(
  left: readonly LeftOver[],
  now: number,
  width: number,
): readonly string[] {
  if (left.length === 0) return [];
  return ["Left over:", ...left.flatMap((one) => paragraph(textOf(one, now), width, indent))];
}

/** Whose it is, as far as the record tells. */
export function whoOf({ key, provider, account }: LeftOver): string {
  return provider === undefined ? key : `${provider} ${account ?? key}`;
}

function textOf(left: LeftOver, now: number): string {
  const { message, retryAt, endsBy } = left;
  const again = retryAt === undefined ? "" : ` Tries again ${inTime(retryAt, now)}.`;
  const end = endsBy === undefined ? "" : ` Ends by itself ${inTime(endsBy, now)}.`;
  return `${whoOf(left)}: ${message}${again}${end}`;
}

function inTime(moment: string, now: number): string {
  return Date.parse(moment) > now ? `in ${untilOf(moment, now)}` : "now";
}
