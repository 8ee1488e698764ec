import { call } from "./call/call.ts";
import { completion } from "./completion/completion.ts";
import { directlink } from "./directlink/directlink.ts";
import { doctor } from "./doctor/doctor.ts";
import { edin } from "./edin/edin.ts";
import { emulate } from "./emulate/emulate.ts";
import { help } from "./help/help.ts";
import { key } from "./key/key.ts";
import { list } from "./list/list.ts";
import { login } from "./login/login.ts";
import { mcp } from "./mcp/mcp.ts";
import { off } from "./off/off.ts";
import { ops } from "./ops/ops.ts";
import { orphans } from "./orphans/orphans.ts";
import { receipts } from "./receipts/receipts.ts";
import { record } from "./record/record.ts";
import { replay } from "./replay/replay.ts";
import type { Subcommand, SubcommandGroup } from "./subcommand.ts";

/** All commands, in the order of the help. */
export const subcommands: readonly (Subcommand | SubcommandGroup)[] = [
  login,
  call,
  ops,
  help,
  list,
  off,
  orphans,
  receipts,
  doctor,
  key,
  directlink,
  edin,
  emulate,
  mcp,
  record,
  replay,
  completion,
];
