// SPDX-License-Identifier: Apache-2.0
// A headless Chromium for the tests of the page, and where the tests find their packages.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = `${root}src/report/page/`;
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

// Exits with the status that CTest knows as skipped where there is no browser.
export function needBrowser() {
  if (existsSync(chromium)) return;
  console.log(`SKIPPED: the page is not tested in a browser: ${chromium} is missing (scripts/setup --page)`);
  process.exit(77);
}

export const requireTool = (name) => createRequire(`${page}package.json`)(name);

export async function openBrowser() {
  return requireTool("playwright-core").chromium.launch({
    executablePath: chromium,
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
  });
}

// Opens a file and keeps what must not happen: errors, blocked scripts or styles, anything asked of elsewhere.
export async function openPage(browser, path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, ...options });
  const opened = await context.newPage();
  const wrong = [];
  opened.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  opened.on("console", (message) => wrong.push(`console: ${message.text()}`));
  opened.on("dialog", (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  opened.on("request", (request) => {
    if (request.url() !== `file://${path}`) wrong.push(`asks for ${request.url()}`);
  });
  await opened.goto(`file://${path}`);
  return { page: opened, wrong };
}
