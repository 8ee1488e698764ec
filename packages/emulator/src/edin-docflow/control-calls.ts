import type { Captcha, EdinDocflowControls } from "./index.ts";
import { callsOn, type ControlCalls } from "../control/call.ts";
import {
  amountOrInfinity,
  bytes,
  listOf,
  object,
  oneOf,
  readAmount,
  readBytes,
  text,
  wholeNumber,
  type SentBytes,
} from "../control/shapes.ts";

interface SentFile {
  readonly name: string;
  readonly content: SentBytes;
}

const call = callsOn<EdinDocflowControls>();

/** The controls of EDIN DOCflow. */
export const edinDocflowCalls: ControlCalls<EdinDocflowControls> = {
  setCaptcha: call<{ email: string; captcha: Captcha }>(
    "Puts a captcha in a user's way.",
    { email: text, captcha: oneOf("off", "announced", "demanded") },
    (controls, { email, captcha }) => controls.setCaptcha(email, captcha),
  ),
  addPackage: call<{ email: string; files: readonly SentFile[] }>(
    "Puts a package into a user's inbox, a document for each file; answers its packageId.",
    { email: text, files: listOf(object({ name: text, content: bytes })) },
    (controls, { email, files }) =>
      controls.addPackage(
        email,
        files.map(({ name, content }) => ({ name, content: readBytes(content) })),
      ),
  ),
  setNextId: call<{ id: number | bigint | string }>(
    "The identifier that the next package, document, body or signature gets.",
    { id: wholeNumber },
    (controls, { id }) => controls.setNextId(BigInt(id)),
  ),
  setPreparationTime: call<{ milliseconds: number | string }>(
    "How long archives, log files, reports and signatures by phone take.",
    { milliseconds: amountOrInfinity(0) },
    (controls, { milliseconds }) => controls.setPreparationTime(readAmount(milliseconds)),
  ),
};
