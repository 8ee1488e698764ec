import type { DriftFact, DriftWatch } from "@signoff/core/drift";
import type { LoginSettings } from "../../../provider/read-login.ts";
import type { Examined } from "./network/examine-host.ts";
import { hostAt } from "./network/host.ts";
import type { Patience } from "./session/refusals.ts";

/** What a provider is asked by the doctor. */
export interface Checkup {
  /** Where it is, host by host. */
  hostsOf(settings: LoginSettings): readonly Examined[];
  /** A read that changes nothing and costs little, and what it gives, to people. */
  readonly read: { readonly path: string; readonly what: string };
  /** How many refused logins it bears: with one more it blocks the user. */
  readonly patience?: Patience;
  /** What to look at where the read is refused. */
  readonly rights: string;
  watchDrift(report: (fact: DriftFact) => void): Promise<DriftWatch>;
}

/** By the names of providers. */
export const checkups: Readonly<Record<string, Checkup>> = {
  directlink: {
    hostsOf: (settings) => [
      {
        ...hostAt("STCP DirectLink", "baseUrl", settings),
        question: "/directlink/v1/download/list",
      },
    ],
    read: { path: "/directlink/v1/download/list", what: "The list of files to receive" },
    rights: "The operator of the server has to let this user receive files by DirectLink.",
    async watchDrift(report) {
      const { watchDrift } = await import("@signoff/directlink/drift");
      return watchDrift(report, { sample: 1 });
    },
  },
  "edin-docflow": {
    hostsOf: (settings) => [
      {
        ...hostAt("EDIN DOCflow", "baseUrl", settings, "https://doc.edin.ua"),
        question: "/bdoc/user-profile",
        showsPages: true,
      },
    ],
    read: { path: "/bdoc/user-profile", what: "The user's own profile" },
    patience: { refusals: 2, period: 5 * 60_000 },
    rights: "An administrator of the account has to give this user a role with access to DOCflow.",
    async watchDrift(report) {
      const { watchDrift } = await import("@signoff/edin-docflow/drift");
      return watchDrift(report, { sample: 1 });
    },
  },
  symphony: {
    hostsOf: (settings) => {
      const place = (what: string, option: string, question?: string): Examined => ({
        ...hostAt(what, settings.options[option] === undefined ? "host" : option, settings),
        question,
      });
      return [
        place("the pod", "pod", "/pod/v2/sessioninfo"),
        place("the agent", "agent", "/agent/v1/info"),
        place("the key manager", "keyManager"),
      ];
    },
    read: { path: "/pod/v2/sessioninfo", what: "The account that is signed on" },
    rights:
      "An administrator of the pod has to give the service account the role that this read needs.",
    async watchDrift(report) {
      const { watchDrift } = await import("@signoff/symphony/drift");
      return watchDrift(report, { sample: 1 });
    },
  },
};
