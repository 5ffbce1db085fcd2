// SPDX-License-Identifier: Apache-2.0
// What narrows the list: within a group any of the values checked will do, every group must agree; a group in which
// nothing is checked leaves nothing out.
import { outletsOf, type Discrepancy, type Story } from "./report";

function asked(form: HTMLFormElement, name: string): Set<string> {
  return new Set([...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)].map((box) => box.value));
}

function passes(discrepancy: Discrepancy, held: Set<string>, form: HTMLFormElement): boolean {
  const verdicts = asked(form, "verdict");
  const aspects = asked(form, "aspect");
  const outlets = asked(form, "outlet");
  const least = Number(form.querySelector<HTMLInputElement>('[name="sureness"]')?.value ?? 0);
  return (
    (verdicts.size === 0 || verdicts.has(discrepancy.verdict)) &&
    (aspects.size === 0 || aspects.has(discrepancy.aspect)) &&
    (outlets.size === 0 || [...held].some((outlet) => outlets.has(outlet))) &&
    Math.min(99, Math.round(discrepancy.confidence * 100)) >= least
  );
}

// Calls `changed` with the places of the discrepancies that are shown, now and at every change.
export function startFilters(root: HTMLElement, story: Story, changed: (shown: Set<number>) => void): void {
  const form = root.querySelector<HTMLFormElement>("form.filters");
  if (!form) return;
  form.hidden = false;
  const outlets = outletsOf(story);
  const apply = () => {
    const shown = new Set<number>();
    story.discrepancies.forEach((discrepancy, place) => {
      if (passes(discrepancy, outlets[place] ?? new Set(), form)) shown.add(place);
    });
    const least = form.querySelector<HTMLInputElement>('[name="sureness"]');
    const said = form.querySelector<HTMLOutputElement>(".threshold output");
    if (least && said) said.textContent = `${least.value} %`;
    const count = form.querySelector<HTMLOutputElement>(".shown output");
    if (count) count.textContent = String(shown.size);
    changed(shown);
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The form's own reset comes after the event.
  form.addEventListener("reset", () => setTimeout(apply));
}
