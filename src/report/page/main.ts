// SPDX-License-Identifier: Apache-2.0
// The page stands without this: it adds what only a script can.
import { Accounts } from "./accounts";
import { rewriteFigures } from "./figures";
import { startFilters } from "./filters";
import { Graph } from "./graph";
import { Questions } from "./questions";
import { readStories, type Story } from "./report";
import { Words } from "./words";

function start(root: HTMLElement, story: Story): void {
  const words = new Words(root);
  const accounts = new Accounts(root, words);
  const questions = new Questions(root, story, words, accounts, new Graph(root));
  startFilters(root, story, (shown) => questions.keep(shown));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") questions.back();
  });
}

// On paper nothing can be opened. Pictures of agreement would fill it.
function openForPrint(): void {
  for (const closed of document.querySelectorAll<HTMLDetailsElement>("details:not([open]):not(.graph *)")) {
    closed.open = true;
    window.addEventListener("afterprint", () => (closed.open = false), { once: true });
  }
}

const stories = readStories();
rewriteFigures(document.body, document.documentElement.lang);
document.querySelectorAll<HTMLElement>(".story").forEach((root, i) => {
  const story = stories[i];
  if (story) start(root, story);
});
document.body.classList.add("scripted");
window.addEventListener("beforeprint", openForPrint);
