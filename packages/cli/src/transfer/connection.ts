import type { Failure } from "../output/records.ts";
import type { LoginSettings } from "../provider/read-login.ts";
import type { Connection, Endable } from "./perform.ts";
import { explainSignOn, readEnd, type Route } from "./route.ts";

/** What an explanation may name. */
export interface Settings {
  /** What people set, by the names that the library gives the values. */
  readonly names: Readonly<Record<string, string>>;
  /** Nothing, where there is no URL. */
  readonly route: Route | undefined;
}

/** How the commands of one provider sign on. */
interface SignOn<Session extends Endable> {
  /** What is known before settings are read. */
  readonly settings: Settings;
  /** Reads the settings, and asks for what is missing. */
  read(): Promise<LoginSettings>;
  login(options: object): Promise<Session>;
  explain(error: unknown, settings: Settings): Failure;
}

/** Signs on for each round of a command, and tells its errors by the settings that were found. */
export function createConnection<Session extends Endable>({
  settings: known,
  read,
  login,
  explain,
}: SignOn<Session>): Connection<Session> {
  let settings = known;
  let reading: Promise<LoginSettings> | undefined;
  return {
    async open(signal) {
      // Once for all rounds: nobody types a password twice.
      reading ??= read();
      const found = await reading;
      settings = withFound(settings, found);
      try {
        return await login({ ...found.options, signal });
      } catch (error) {
        throw explainSignOn(error, settings.route);
      }
    },
    explain: (error) => explain(error, settings),
  };
}

/** By what was found elsewhere than in arguments and variables, too. */
function withFound({ names, route }: Settings, found: LoginSettings): Settings {
  const all = { ...names, ...found.names };
  const { baseUrl } = found.options;
  const server = typeof baseUrl === "string" && readEnd(baseUrl, all["baseUrl"] ?? "--url");
  return { names: all, route: server ? { server, proxy: route?.proxy } : route };
}
