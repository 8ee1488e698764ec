import type { ProviderSettings } from "@signoff/core/node";

/** What a login takes from the environment. */
export const settings: ProviderSettings = {
  prefix: "EDIN",
  settings: [
    {
      option: "baseUrl",
      variable: "EDIN_URL",
      what: "the server, without /bdoc; https://doc.edin.ua where it is not set",
    },
    { option: "email", variable: "EDIN_EMAIL", what: "the user's e-mail", needed: true },
    {
      option: "password",
      variable: "EDIN_PASSWORD",
      what: "that user's password",
      needed: true,
      secret: true,
    },
  ],
};
