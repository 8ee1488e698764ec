import { gravest } from "../../exit-codes.ts";
import { addKeyOptions } from "../../key/key-options.ts";
import { givenKeys, type KeyOptions } from "../../key/read-keys.ts";
import { countOf } from "../../output/count.ts";
import type { Task } from "../../perform.ts";
import { addSignOnOptions } from "../../provider/sign-on-options.ts";
import { addStoreOptions, readStorePlace, type StoreOptions } from "../../store/store-options.ts";
import type { Subcommand } from "../subcommand.ts";
import { examineDirectory } from "./directory.ts";
import type { Finding } from "./finding.ts";
import { examineKeyFile } from "./key-file.ts";
import { linesOf } from "./lines.ts";
import { examineProvider, type ProviderOptions } from "./provider/examine.ts";
import { examineStore } from "./store.ts";

/** `signoff doctor`: looks for what is wrong with a provider or a store, and says what to do. */
export const doctor: Subcommand = {
  usage: "doctor [provider]",
  summary: "look whether a provider or a store works, and say what to do",
  description:
    "With a provider (directlink, edin, symphony): goes all the way from this machine through a session to its end (name, connection, proxy, TLS, clock, login, a read that changes nothing, logout, a probe of the old session), and compares the answers with the documentation. The first line names the cause of what does not work, the next ones say what to do. No password goes over a connection that is not to be trusted, a refused login is not repeated, and what signs on signs off. A store that is given is looked at as well. Without a provider: looks whether the store can be reached, read and written, whether its clock is right, who could read or lose what is kept there, and whether the given key opens it; says what to do about what it finds. It writes one record and takes it back. Sessions are not touched.",
  examples: [
    "signoff doctor edin",
    "signoff doctor directlink --url https://mft.example.com --user ACME",
    "signoff doctor --store file:/var/lib/signoff",
    "signoff doctor symphony --json",
  ],
  configure(command) {
    addSignOnOptions(command);
    addStoreOptions(command);
    addKeyOptions(command);
  },
  taskOf(command) {
    const [word] = command.args;
    const options = command.opts<ProviderOptions>();
    return word === undefined ? examine(options) : examineProvider(word, options);
  },
};

function examine(options: StoreOptions & KeyOptions): Task {
  return async (context) => {
    const { output, terminal } = context;
    const place = readStorePlace(options, terminal.env);
    const keys = await givenKeys(options, context);
    const found: Finding[] = [];
    const tell = (finding: Finding): void => {
      found.push(finding);
      output.tell(finding, linesOf(finding, output.width));
    };
    output.print([place.name]);
    await examineKeyFile(options, terminal.env, tell);
    const isThere = place.kind === "redis" || (await examineDirectory(place.directory, tell));
    if (isThere) await examineStore({ options, place, keys }, context, tell);
    const troubles = found.filter(({ verdict }) => verdict !== "ok").length;
    output.tell({ type: "summary", command: "doctor", checks: found.length, troubles }, [
      troubles === 0 ? "All is well." : `${countOf(troubles, "thing")} to look at.`,
    ]);
    return gravest(found.map(({ exitCode }) => exitCode));
  };
}
