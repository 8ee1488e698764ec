import { startFormText } from "@signoff/core/provider";
import type { Address } from "./recipients.ts";

/** What stands before and after the file in a body. */
export interface Frame {
  readonly head: string;
  readonly tail: string;
  /** The media type of the whole. */
  readonly contentType: string;
}

/** The body is the file itself. */
export const jsonFrame: Frame = { head: "", tail: "", contentType: "application/json" };

/** A form with the address in parts before the file. */
export function formFrame(address: Address, name: string, fileType: string): Frame {
  const { type, field, fileHead, end } = startFormText();
  const parts = Object.entries(address).map(([part, text]: [string, string | undefined]) =>
    text === undefined ? "" : field(part, text),
  );
  return {
    head: `${parts.join("")}${fileHead("file", name, fileType)}`,
    tail: `\r\n${end}`,
    contentType: type,
  };
}
