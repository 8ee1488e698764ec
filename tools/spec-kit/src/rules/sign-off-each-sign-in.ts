import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { isReason, readExtension, readSessionRole } from "./extensions.ts";

const noSignIn = "x-signoff-without-sign-in";
const excuse = "x-signoff-without-sign-off";

/** Where there are credentials there is a sign-in, and each token that can be got can be given back, or the root says why not. */
export const signOffEachSignIn: Oas3Rule = () => {
  const signIns = new Map<string, Location>();
  const signOffs = new Map<string, Location>();
  return {
    Operation(operation, { report, location }) {
      const place = location.child(["x-signoff-session"]);
      const role = readSessionRole(operation);
      if (typeof role === "string") {
        report({ message: `x-signoff-session: ${role}.`, location: place });
      } else if (role) {
        const known = role.role === "sign-in" ? signIns : signOffs;
        if (!known.has(role.token)) known.set(role.token, place);
      }
    },
    Root: {
      leave(root, { report, location }) {
        const reason = readExtension(root, noSignIn);
        if (reason !== undefined && !isReason(reason)) {
          const message = `${noSignIn} needs the reason why nothing signs in.`;
          report({ message, location: location.child([noSignIn]) });
        } else if (reason !== undefined && signIns.size > 0) {
          const message = `There is a sign-in: no ${noSignIn} is needed.`;
          report({ message, location: location.child([noSignIn]).key() });
        } else if (reason === undefined && signIns.size === 0 && root.components?.securitySchemes) {
          const message = `There are security schemes and no sign-in; mark the operations with x-signoff-session, or give a reason in ${noSignIn} at the root.`;
          report({ message, location: location.child(["components", "securitySchemes"]).key() });
        }
        const excused = readExtension(root, excuse) ?? {};
        const reasons = new Map(Object.entries(excused));
        for (const [token, place] of signIns) {
          if (signOffs.has(token) || reasons.has(token)) continue;
          const message = `Nothing signs the token "${token}" off; mark the operation that does, or give a reason in ${excuse} at the root.`;
          report({ message, location: place });
        }
        for (const [token, place] of signOffs) {
          if (signIns.has(token)) continue;
          report({ message: `Nothing signs the token "${token}" in.`, location: place });
        }
        for (const [token, text] of reasons) {
          const place = location.child([excuse, token]);
          if (!isReason(text)) {
            report({ message: `${excuse} needs a reason for "${token}".`, location: place });
          } else if (!signIns.has(token) || signOffs.has(token)) {
            const why = signOffs.has(token) ? "has a sign-off" : "has no sign-in";
            report({ message: `"${token}" ${why}: no excuse is needed.`, location: place.key() });
          }
        }
      },
    },
  };
};
