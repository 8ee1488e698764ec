import type { ProviderSettings } from "@signoff/core/node";

/** What a login takes from the environment. */
export const settings: ProviderSettings = {
  prefix: "DIRECTLINK",
  settings: [
    {
      option: "baseUrl",
      variable: "DIRECTLINK_URL",
      what: "the public URL of the installation, without /directlink/v1",
      needed: true,
    },
    {
      option: "username",
      variable: "DIRECTLINK_USERNAME",
      what: "the STCP user (mailbox)",
      needed: true,
    },
    {
      option: "password",
      variable: "DIRECTLINK_PASSWORD",
      what: "that user's password",
      needed: true,
      secret: true,
    },
    { option: "auth", variable: "DIRECTLINK_AUTH", what: "bearer or basic" },
  ],
};
