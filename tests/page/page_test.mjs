// SPDX-License-Identifier: Apache-2.0
// What a reader does with the HTML report, in a real browser.
//
//   page_test.mjs PROGRAM STORIES [SHOTS]     SHOTS: a folder for screenshots
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { needBrowser, openBrowser, openPage, requireTool } from "./browser.mjs";
import { hostileArticles } from "./hostile.mjs";

needBrowser();
const { AxeBuilder } = requireTool("@axe-core/playwright");
const [program, stories, shots] = process.argv.slice(2).map((path) => resolve(path));
const folder = mkdtempSync(join(tmpdir(), "page-test-"));
let browser;

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

function written(name, inputs, options = []) {
  const path = join(folder, `${name}.html`);
  execFileSync(program, ["compare", ...inputs, "--format", "html", "--output", path, ...options]);
  return path;
}

// The story of the corpus with the most discrepancies, and the one with the most articles.
function chosenStories() {
  const all = readdirSync(stories, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => {
    const report = JSON.parse(execFileSync(program, ["compare", join(stories, name), "--format", "json"], { maxBuffer: 1e9 }));
    return { name, articles: report.articles.length, found: report.discrepancies.length };
  });
  const disputed = all.toSorted((a, b) => b.found - a.found)[0].name;
  const largest = all.filter(({ name }) => name !== disputed).toSorted((a, b) => b.articles - a.articles)[0].name;
  const third = all.map(({ name }) => name).find((name) => name !== disputed && name !== largest);
  return { disputed, largest, third };
}
const chosen = chosenStories();

async function shoot(page, name) {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

async function fits(page) {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth,
  }));
  assert.ok(wide <= room, `the page is ${wide} pixels wide in ${room}`);
}

async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("\n    ")}`);
  assert.deepEqual(told, [], "axe");
}

for (const name of Object.values(chosen)) {
  for (const [width, colorScheme] of [[1400, "light"], [390, "dark"]]) {
    test(`${name} at ${width} pixels, ${colorScheme}`, async () => {
      const viewport = { width, height: 900 };
      const { page, wrong } = await openPage(browser, written(name, [join(stories, name)]), { viewport, colorScheme });
      await fits(page);
      await accessible(page);
      await shoot(page, `${name}-${width}`);
      assert.deepEqual(wrong, []);
      await page.context().close();
    });
  }
}

test("filters narrow the list, and give it back", async () => {
  const { page, wrong } = await openPage(browser, written("filters", [join(stories, chosen.disputed)]));
  const cards = page.locator(".finding:visible");
  const all = await cards.count();
  assert.ok(all > 1, "the story has several discrepancies");
  const box = page.locator('.filters input[name="aspect"]').first();
  const aspect = await box.getAttribute("value");
  await box.check({ force: true });
  const shown = await cards.count();
  assert.ok(shown > 0 && shown < all, `${aspect} leaves ${shown} of ${all}`);
  assert.equal(await page.locator(".shown output").textContent(), String(shown));
  await page.locator('.filters input[name="sureness"]').fill("100");
  assert.equal(await cards.count(), 0);
  await page.locator('.filters button[type="reset"]').click();
  await page.waitForFunction((count) => document.querySelectorAll(".finding:not([hidden])").length === count, all);
  assert.deepEqual(wrong, []);
  await page.context().close();
});

test("a discrepancy leads to its words in both articles, and they lead back", async () => {
  const { page, wrong } = await openPage(browser, written("words", [join(stories, chosen.disputed)]));
  const card = page.locator(".finding").last();
  await card.locator('[data-show="words"]').click();
  assert.ok(await card.evaluate((element) => element.classList.contains("chosen")));
  const words = page.locator(".account a.of-chosen");
  const accounts = await words.evaluateAll((all) => [...new Set(all.map((one) => one.closest(".account").id))]);
  assert.ok(accounts.length >= 2, "words of two articles are marked");
  for (const id of accounts) {
    await page.waitForFunction((column) => {
      const area = document.getElementById(column).getBoundingClientRect();
      return [...document.querySelectorAll(`#${column} .of-chosen`)].some((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= area.top && bottom <= area.bottom;
      });
    }, id);
  }
  await accessible(page);
  await shoot(page, "chosen");
  const keys = (await words.first().getAttribute("data-claims")).split(" ");
  await words.first().hover();
  const lit = await page.locator(".finding a.words.lit").evaluateAll((all) => all.map((one) => one.dataset.claim));
  assert.ok(lit.length > 0 && lit.every((key) => keys.includes(key)), "its words are lit in the list");
  await words.first().click();
  assert.match(page.url(), /#d-[0-9a-f]{16}$/);
  assert.deepEqual(wrong, []);
  await page.context().close();
});

test("the graph shows one question, and the whole on demand", async () => {
  const { page, wrong } = await openPage(browser, written("graph", [join(stories, chosen.disputed)]));
  const pictures = page.locator(".component:visible");
  assert.equal(await pictures.count(), 1);
  assert.equal(await pictures.first().getAttribute("data-places"), "0");
  await page.locator(".finding").nth(1).locator('[data-show="graph"]').click();
  assert.match(await pictures.first().getAttribute("data-places"), /\b1\b/);
  await page.locator(".picker select").selectOption("all");
  assert.equal(await pictures.count(), await page.locator(".component").count());
  await accessible(page);
  await page.locator(".graph").screenshot(shots ? { path: join(shots, "graph.png") } : {});
  const claim = page.locator(".component a.claim").first();
  await claim.hover();
  const key = await claim.getAttribute("data-claim");
  const [near, dim] = await page.locator(".component").first().evaluate((picture) =>
    [":not(.dim)", ".dim"].map((state) => [...picture.querySelectorAll(`.edge${state}`)].map((one) => one.dataset.ties)));
  assert.ok(near.length > 0 && near.every((ties) => ties.includes(key)), "lines of the claim stand out");
  assert.ok(dim.every((ties) => !ties.includes(key)), "the others step back");
  await claim.click();
  assert.ok((await page.locator(".account .found").count()) > 0, "a claim leads to its words");
  assert.deepEqual(wrong, []);
  await page.context().close();
});

test("keys move through the list, into the articles and back", async () => {
  const { page } = await openPage(browser, written("keys", [join(stories, chosen.disputed)]));
  await page.locator(".finding").first().focus();
  await page.keyboard.press("j");
  const second = await page.locator(".finding").nth(1).getAttribute("id");
  assert.equal(await page.evaluate(() => document.activeElement.id), second);
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.classList.contains("account")));
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), second);
  await page.keyboard.press("k");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.place), "0");
  await page.context().close();
});

test("times stand in order, numbers between low and high, both as the language writes them", async () => {
  const path = written("figures", [join(stories, chosen.largest)], ["--report-lang", "fr"]);
  const { page } = await openPage(browser, path);
  const times = await page.locator(".timeline ol > li > time").evaluateAll((all) =>
    all.map((one) => [one.dateTime.split("/")[0], one.textContent]));
  assert.ok(times.length > 1);
  assert.deepEqual(times.map(([iso]) => iso), times.map(([iso]) => iso).toSorted());
  const day = times.find(([iso]) => /^\d{4}-\d{2}-\d{2}$/.test(iso) && !iso.endsWith("-01"));
  assert.match(day[1], /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d/);
  const rows = await page.locator(".numbers tbody tr:not(.question)").evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll(".number")].map((cell) => Number(cell.querySelector("data")?.value ?? NaN))));
  assert.ok(rows.length > 0);
  for (const [low, best, high] of rows) assert.ok(!(low > best) && !(best > high), `${low} ${best} ${high}`);
  await page.context().close();
});

test("without scripts everything can be read", async () => {
  const path = written("plain", [join(stories, chosen.largest)]);
  const { page, wrong } = await openPage(browser, path, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  assert.equal(await page.locator(".account:visible").count(), await page.locator(".account").count());
  const disputed = page.locator('.component:not([data-places=""])');
  assert.equal(await page.locator(".component:visible").count(), await disputed.count());
  await page.locator(".graph summary").click();
  assert.equal(await page.locator(".component:visible").count(), await page.locator(".component").count());
  assert.equal(await page.locator("form:visible").count(), 0);
  assert.equal(await page.locator("button:visible").count(), 0);
  await fits(page);
  const link = page.locator(".finding a.words").first();
  const target = (await link.getAttribute("href")).slice(1);
  await link.click();
  assert.equal(await page.evaluate(() => document.querySelector(":target").id), target);
  assert.deepEqual(wrong, []);
  await page.context().close();
});

test("on paper the articles stand whole, and the tools are gone", async () => {
  const { page } = await openPage(browser, written("paper", [join(stories, chosen.disputed)]));
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator("form:visible, button:visible").count(), 0);
  assert.equal(await page.locator("details:not([open]):not(.graph *)").count(), 0);
  for (const account of await page.locator(".account").all()) {
    assert.ok(await account.evaluate((element) => element.scrollHeight <= element.clientHeight + 1));
  }
  if (shots) await page.pdf({ path: join(shots, "paper.pdf"), format: "A4" });
  await page.context().close();
});

test("both interface languages", async () => {
  for (const language of ["fr", "en"]) {
    const path = written(language, [join(stories, chosen.disputed)], ["--report-lang", language]);
    const { page } = await openPage(browser, path);
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    assert.doesNotMatch(await page.locator("main").innerText(), /(layout|aspect|verdict|question)\/\w/);
    await page.context().close();
  }
});

test("several stories on one page stay apart", async () => {
  const inputs = [chosen.disputed, chosen.largest].map((name) => join(stories, name));
  const { page, wrong } = await openPage(browser, written("several", inputs));
  assert.equal(await page.locator(".story").count(), 2);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
  assert.equal(new Set(ids).size, ids.length, "ids are unique");
  const broken = await page.locator('a[href^="#"]').evaluateAll((all) =>
    all.map((one) => one.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
  assert.deepEqual(broken, [], "every link within the page leads somewhere");
  assert.deepEqual(wrong, []);
  await page.context().close();
});

test("a hostile article stays inert and readable", async () => {
  const inputs = join(folder, "hostile.jsonl");
  writeFileSync(inputs, hostileArticles().map((article) => `${JSON.stringify(article)}\n`).join(""));
  const path = written("hostile", [inputs]);
  const markup = readFileSync(path, "utf8").replace(/<script type="application\/json".*?<\/script>/s, "");
  assert.equal(markup.match(/[\u202a-\u202e\u2066-\u2069]/u), null, "nothing turns the order of the page");
  for (const width of [1400, 390]) {
    const { page, wrong } = await openPage(browser, path, { viewport: { width, height: 900 } });
    await fits(page);
    await accessible(page);
    assert.equal(await page.evaluate(() => window.run), undefined, "nothing of an article ran");
    assert.equal(await page.locator("script").count(), 2);
    assert.equal(await page.locator("main :is(img, iframe, object, embed, link, style, base, video)").count(), 0);
    assert.equal(await page.locator('a[href^="javascript" i]').count(), 0);
    const text = await page.locator(".account").first().innerText();
    for (const part of ["<script>", "</script>", "U+202E", "🇫🇷", "x".repeat(10000)]) {
      assert.ok(text.includes(part), `readable: ${part.slice(0, 40)}`);
    }
    const outlet = page.locator('.filters input[name="outlet"]').first();
    if ((await outlet.count()) > 0) {
      await outlet.check({ force: true });
      assert.ok((await page.locator(".finding:visible").count()) > 0, "an outlet of any name can be asked for");
    }
    await shoot(page, `hostile-${width}`);
    assert.deepEqual(wrong, []);
    await page.context().close();
  }
});
