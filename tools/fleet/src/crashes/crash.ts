import type { FleetProvider } from "../providers/provider.ts";
import type { Moment } from "../worker/moments.ts";

/** What a process is at when it dies. */
type Work = "login" | "leave" | "sign-off";

/** A death at one step of the protocol. */
export interface CrashPoint {
  readonly work: Work;
  readonly moment: Moment;
  /** How many such moments pass before. */
  readonly skip?: number;
  /** For people. */
  readonly title: string;
}

/** What came of a death: told by store and provider, not by what was expected. */
export interface Crash {
  readonly title: string;
  /** Whether the process died there at all. */
  readonly died: boolean;
  /** What the next process did about a session: it adopted the one that was there, or logged in. */
  readonly next: string;
  /** The receipts of all sessions once everybody is gone, such as `ended`. */
  readonly receipts: readonly string[];
  /** What is still listed in the store. */
  readonly listed: readonly string[];
  /** Sessions that are alive at the provider. */
  readonly alive: number;
}

const endings: readonly (readonly [Moment, string])[] = [
  ["after claim", "a session is claimed"],
  ["before receipt", "the provider was asked"],
  ["after receipt", "the receipt is stored"],
  ["after strike", "the session is struck"],
  ["before complete", "before the ending is complete"],
  ["after complete", "the ending is complete"],
];

/** Where a process can die, in the order of its life. */
export function crashPointsOf({ requests }: FleetProvider): CrashPoint[] {
  const opening = requests.opening.flatMap((request, index): CrashPoint[] => [
    { work: "login", moment: `request ${request}`, title: `login: before request ${index + 1}` },
    { work: "login", moment: `answer ${request}`, title: `login: answer ${index + 1} came` },
  ]);
  const notes = requests.notes > 0 ? Array.from({ length: requests.notes }, (_, skip) => skip) : [];
  return [
    { work: "login", moment: "before take the turn", title: "login: before the turn is taken" },
    { work: "login", moment: "after take the turn", title: "login: the turn is taken" },
    ...opening,
    ...notes.map((skip): CrashPoint => ({
      work: "login",
      moment: "after note",
      skip,
      title: `login: token ${skip + 1} is noted`,
    })),
    { work: "login", moment: "before publish", title: "login: before the session is published" },
    { work: "login", moment: "after publish", title: "login: the session is published" },
    { work: "leave", moment: "before last left", title: "leave: before it is written" },
    { work: "leave", moment: "after last left", title: "leave: it is written" },
    ...endings.map(([moment, title]): CrashPoint => ({
      work: "leave",
      moment,
      title: `leave: ${title}`,
    })),
    { work: "sign-off", moment: "before sign off", title: "sign-off: before it is written" },
    { work: "sign-off", moment: "after sign off", title: "sign-off: it is written" },
    ...endings.map(([moment, title]): CrashPoint => ({
      work: "sign-off",
      moment,
      title: `sign-off: ${title}`,
    })),
  ];
}
