import { expect } from "vitest";
import type { Story } from "./story.ts";

/** The only route that there is from the start; no call lists routes. */
const routeId = 4101;

/** Who sees which contracts and package types. */
export const routes: Story = async (session, _other, facts) => {
  const query = { route_id: routeId };
  const contractIds = [facts.contractId];
  await session.PUT("/bdoc/route/contracts", { params: { query }, body: contractIds });
  await session.DELETE("/bdoc/route/contracts", { params: { query }, body: contractIds });

  const packageTypeIds = [facts.packageTypeId];
  await session.PUT("/bdoc/package_route/package_type", {
    params: { query: { ...query, company_id: facts.companyId } },
    body: packageTypeIds,
  });
  await session.DELETE("/bdoc/package_route/package_type", {
    params: { query },
    body: packageTypeIds,
  });
  const { data: route } = await session.PATCH("/bdoc/route/users", {
    body: { routeId, users: [{ userId: facts.userId, isOwner: 1 }] },
  });
  expect(route.users).toHaveLength(1);
};
