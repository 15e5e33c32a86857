import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Visitor } from "../support/screens/Visitor.js";

const artifacts = fileURLToPath(new URL("../.artifacts/", import.meta.url));

/** Leaves a picture of what somebody saw, for whoever has to find out why a test failed. */
export async function keepPicture({ page, name }: Visitor, test: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  await page.screenshot({ path: `${artifacts}${test.replace(/\W+/g, "-")} ${name}.png` });
}
