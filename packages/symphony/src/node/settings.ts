import type { ProviderSettings } from "@signoff/core/node";

/** What a login takes from the environment. */
export const settings: ProviderSettings = {
  prefix: "SYMPHONY",
  settings: [
    {
      option: "host",
      variable: "SYMPHONY_HOST",
      what: "the host of the pod, such as acme.symphony.com",
      needed: true,
    },
    {
      option: "pod",
      variable: "SYMPHONY_POD",
      what: "the base URL of the pod, where it is another",
    },
    {
      option: "agent",
      variable: "SYMPHONY_AGENT",
      what: "the base URL of the agent, where it is another",
    },
    {
      option: "keyManager",
      variable: "SYMPHONY_KEY_MANAGER",
      what: "the base URL of the key manager, where it is another",
    },
    {
      option: "sessionAuth",
      variable: "SYMPHONY_SESSION_AUTH",
      what: "the base URL of /sessionauth, where it is another",
    },
    {
      option: "keyAuth",
      variable: "SYMPHONY_KEY_AUTH",
      what: "the base URL of /keyauth, where it is another",
    },
    {
      option: "username",
      variable: "SYMPHONY_USERNAME",
      what: "the user name of the service account",
      needed: true,
    },
    {
      option: "privateKey",
      variable: "SYMPHONY_PRIVATE_KEY",
      what: "its RSA private key in PEM",
      needed: true,
      secret: true,
    },
    { option: "auth", variable: "SYMPHONY_AUTH", what: "session or bearer" },
  ],
};
