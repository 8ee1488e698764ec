import type { DirectlinkControls } from "./index.ts";
import type { DirectlinkSettings } from "./settings.ts";
import { callsOn, type ControlCalls } from "../control/call.ts";
import {
  amount,
  amountOrInfinity,
  bytes,
  flag,
  object,
  readAmount,
  readBytes,
  text,
  type SentBytes,
} from "../control/shapes.ts";

/** A file of this machine is not to be had by its path: who may send requests need not be who may read it. */
interface SentFile {
  readonly name: string;
  readonly modified?: number;
  readonly content?: SentBytes;
  readonly size?: number;
  readonly seed?: string;
}

interface SentSettings extends Omit<
  DirectlinkSettings,
  "uploadMaxFileSize" | "uploadNames" | "backupSeconds" | "linkSeconds"
> {
  readonly uploadMaxFileSize: number | string;
  readonly uploadNames: string | null;
  readonly backupSeconds: number | string;
  readonly linkSeconds: number | string;
}

const file = object(
  { name: text, modified: amount(0), content: bytes, size: amount(0), seed: text },
  "modified",
  "content",
  "size",
  "seed",
);

const settingShapes = {
  uploadMaxFileSize: amountOrInfinity(0),
  uploadValidateJSON: flag,
  uploadNames: { type: ["string", "null"], format: "regex" },
  firstPage: { enum: [0, 1] },
  backupSeconds: amountOrInfinity(0),
  linkSeconds: amountOrInfinity(0),
  downloadRanges: flag,
};

const call = callsOn<DirectlinkControls>();

/** The controls of DirectLink. */
export const directlinkCalls: ControlCalls<DirectlinkControls> = {
  messages: call("Every mail and SMS so far, PINs included.", {}, (controls) =>
    controls.messages(),
  ),
  addFile: call<{ username: string; file: SentFile }>(
    "Puts a file into a user's download area: its content, or a size of which the bytes are made up.",
    { username: text, file },
    (controls, given) => addFile(controls, given.username, given.file),
  ),
  files: call<{ username: string }>(
    "The files of a user in both areas, those that were sent in included; readFile tells their bytes.",
    { username: text },
    (controls, { username }) =>
      controls
        .files(username)
        .map(({ name, length, modified, area }) => ({ name, length, modified, area })),
  ),
  configure: call<{ settings: Partial<SentSettings> }>(
    "Changes settings; those that are left out stay.",
    { settings: object(settingShapes, ...Object.keys(settingShapes)) },
    (controls, { settings }) => controls.configure(readSettings(settings)),
  ),
  setLoginGivesToken: call<{ on: boolean }>(
    "Whether a login answers an access token.",
    { on: flag },
    (controls, { on }) => controls.setLoginGivesToken(on),
  ),
};

function addFile(
  controls: DirectlinkControls,
  username: string,
  { content, size, ...described }: SentFile,
): void {
  if ((content === undefined) === (size === undefined))
    throw new RangeError("file: give one of content and size.");
  if (content !== undefined)
    controls.addFile(username, { ...described, content: readBytes(content) });
  else if (size !== undefined) controls.addFile(username, { ...described, size });
}

function readSettings(settings: Partial<SentSettings>): Partial<DirectlinkSettings> {
  const { uploadMaxFileSize, uploadNames, backupSeconds, linkSeconds, ...others } = settings;
  return {
    ...others,
    ...(uploadNames === undefined
      ? {}
      : { uploadNames: uploadNames === null ? undefined : new RegExp(uploadNames) }),
    ...readAmounts({ uploadMaxFileSize, backupSeconds, linkSeconds }),
  };
}

function readAmounts<Name extends string>(
  given: Readonly<Record<Name, number | string | undefined>>,
): Partial<Record<Name, number>> {
  const read: Partial<Record<Name, number>> = {};
  for (const name of Object.keys(given) as Name[]) {
    const sent = given[name];
    if (sent !== undefined) read[name] = readAmount(sent);
  }
  return read;
}
