import type { Handler } from "../../contract.ts";
import type { State } from "../state.ts";
import { accountRegistrationHandlers } from "./account-registration.ts";
import { accountHandlers } from "./accounts.ts";
import { agreementGroupHandlers } from "./agreement-groups.ts";
import { agreementProcessPartHandlers } from "./agreement-process-parts.ts";
import { agreementProcessHandlers } from "./agreement-processes.ts";
import { billingHandlers } from "./billing.ts";
import { certificateHandlers } from "./certificates.ts";
import { companyHandlers } from "./companies.ts";
import { contractBindingHandlers } from "./contract-bindings.ts";
import { contractHandlers } from "./contracts.ts";
import { dictionaryHandlers } from "./dictionaries.ts";
import { documentTypePartHandlers } from "./document-type-parts.ts";
import { documentTypeHandlers } from "./document-types.ts";
import { filterHandlers } from "./filters.ts";
import { packageTypeBindingHandlers } from "./package-type-bindings.ts";
import { packageTypeHandlers } from "./package-types.ts";
import { partnerHandlers } from "./partners.ts";
import { profileHandlers } from "./profile.ts";
import { roleHandlers } from "./roles.ts";
import { routeHandlers } from "./routes.ts";
import { tagHandlers } from "./tags.ts";
import { userHandlers } from "./users.ts";

/** What the companies set up: everything that is no package, document or report. */
export function configurationHandlers(state: State): Record<string, Handler> {
  return {
    ...accountHandlers(state),
    ...accountRegistrationHandlers(state),
    ...companyHandlers(state),
    ...profileHandlers(state),
    ...userHandlers(state),
    ...roleHandlers(state),
    ...partnerHandlers(state),
    ...contractHandlers(state),
    ...contractBindingHandlers(state),
    ...packageTypeHandlers(state),
    ...packageTypeBindingHandlers(state),
    ...documentTypeHandlers(state),
    ...documentTypePartHandlers(state),
    ...dictionaryHandlers(state),
    ...tagHandlers(state),
    ...routeHandlers(state),
    ...agreementGroupHandlers(state),
    ...agreementProcessHandlers(state),
    ...agreementProcessPartHandlers(state),
    ...filterHandlers(state),
    ...certificateHandlers(state),
    ...billingHandlers(state),
  };
}
