import { expect } from "vitest";
import type { Story } from "./story.ts";

/** Signals: created, subscribed to, changed, deleted. */
export const signals: Story = async ({ admin }, ids) => {
  const signal = { name: "Settlement", query: "hashtag:settlement", visibleOnProfile: true };
  const { data: created } = await admin.POST("/agent/v1/signals/create", {
    body: { ...signal, companyWide: false },
  });
  const path = { id: created.id };
  await admin.POST("/agent/v1/signals/{id}/update", {
    params: { path },
    body: { ...signal, query: "hashtag:settlement OR cashtag:exmp" },
  });
  const { data: changed } = await admin.GET("/agent/v1/signals/{id}/get", { params: { path } });
  expect(changed.query).toContain("cashtag:exmp");
  await admin.GET("/agent/v1/signals/list", { params: { query: { limit: 10 } } });
  await admin.POST("/agent/v1/signals/{id}/subscribe", {
    params: { path, query: { pushed: false } },
    body: [ids.otherBot],
  });
  const { data: subscribers } = await admin.GET("/agent/v1/signals/{id}/subscribers", {
    params: { path, query: { limit: 10 } },
  });
  expect(subscribers.total).toBeGreaterThan(0);
  await admin.POST("/agent/v1/signals/{id}/unsubscribe", {
    params: { path },
    body: [ids.otherBot],
  });
  await admin.POST("/agent/v1/signals/{id}/delete", { params: { path } });
};
