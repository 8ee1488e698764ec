import { expect, test } from "vitest";
import { findContentFaults } from "../src/dry/contents.ts";
import { render } from "../src/dry/render.ts";
import { notesOf } from "../src/dry/versions.ts";
import { inOrder } from "../src/publish/publish.ts";

const whole = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "dist/index.js"];

test("takes what is built and told, and nothing else", () => {
  expect(findContentFaults([...whole, "dist/index.d.cts", "openapi.json"])).toEqual([]);
  expect(findContentFaults([...whole, "src/index.ts", ".env", "dist/index.js.map"])).toEqual([
    "src/index.ts is not on the list of what is published",
    ".env is not on the list of what is published",
    "dist/index.js.map is not on the list of what is published",
  ]);
  expect(findContentFaults(whole.slice(1))).toEqual(["package.json is missing"]);
});

test("refuses what runs where it is installed", () => {
  expect(findContentFaults(whole, { prepack: "x", prepublishOnly: "x" })).toEqual([]);
  expect(findContentFaults(whole, { postinstall: "x" })).toEqual([
    "it runs postinstall where it is installed",
  ]);
});

test("finds the notes of one version alone", () => {
  const changelog = "# signoff\n\n## 1.1.0\n\n- new\n\n## 1.0.0\n\n- old\n";
  expect(notesOf("1.1.0", changelog)).toBe("- new");
  expect(notesOf("1.0.0", changelog)).toBe("- old");
  expect(notesOf("1.1", changelog)).toBe("");
});

function named(name: string, ...needed: string[]) {
  const dependencies = Object.fromEntries(needed.map((one) => [one, "^1.0.0"]));
  return { folder: name, manifest: { name, dependencies } };
}

test("publishes what others depend on before them", () => {
  const packages = [
    named("wrapper", "client", "core"),
    named("client", "core"),
    named("core", "x"),
  ];
  expect(inOrder(packages).map(({ folder }) => folder)).toEqual(["core", "client", "wrapper"]);
});

test("tells versions, notes, licences and a row for each package", () => {
  const text = render({
    versions: [
      { name: "@signoff/core", before: "0.1.0", after: "0.1.0", notes: "" },
      { name: "signoff", before: "0.1.0", after: "0.2.0", notes: "- Gone: `x`." },
    ],
    packages: [
      {
        name: "signoff",
        version: "0.2.0",
        size: 4_800,
        dependencies: ["a@1.0.0 (MIT)"],
        result: "it broke",
        ok: false,
      },
    ],
  });
  expect(text).toContain("  signoff  0.1.0 → 0.2.0\n");
  expect(text).not.toContain("@signoff/core");
  expect(text).toContain("## signoff 0.2.0\n\n- Gone: `x`.\n");
  expect(text).toContain("  a@1.0.0 (MIT)\n");
  expect(text).toMatch(/^signoff  0\.2\.0    4\.8 kB  1             FAILED: it broke$/m);
});
