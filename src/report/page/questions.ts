// SPDX-License-Identifier: Apache-2.0
// The list of discrepancies: one of them may be chosen, with the pointer or with keys.
import type { Accounts } from "./accounts";
import type { Graph } from "./graph";
import type { Story } from "./report";
import type { Words } from "./words";

export class Questions {
  private cards: HTMLElement[];

  constructor(
    root: HTMLElement,
    private story: Story,
    private words: Words,
    private accounts: Accounts,
    private graph: Graph,
  ) {
    this.cards = [...root.querySelectorAll<HTMLElement>(".finding")];
    for (const card of this.cards) {
      for (const button of card.querySelectorAll<HTMLElement>("[data-show]")) button.hidden = false;
      card.addEventListener("click", (event) => this.click(card, event));
      card.addEventListener("keydown", (event) => this.key(card, event));
    }
    // One stop of the Tab key for the list; within it J and K move.
    if (this.cards[0]) this.cards[0].tabIndex = 0;
  }

  // Leaves only these shown.
  keep(shown: Set<number>): void {
    for (const card of this.cards) card.hidden = !shown.has(this.placeOf(card));
    const hidden = this.story.discrepancies.filter((_, place) => !shown.has(place)).flatMap(({ claims }) => claims);
    this.words.mark("left-out", hidden);
    const first = this.cards.find((card) => !card.hidden);
    for (const card of this.cards) card.tabIndex = card === first ? 0 : -1;
  }

  private placeOf(card: HTMLElement): number {
    return Number(card.dataset.place);
  }

  private choose(card: HTMLElement): void {
    for (const other of this.cards) {
      other.classList.toggle("chosen", other === card);
      other.tabIndex = other === card ? 0 : -1;
    }
    this.words.mark("of-chosen", this.claimsOf(card));
    this.graph.show(this.placeOf(card), false);
  }

  // Those of the positions, the words that are shown first.
  private claimsOf(card: HTMLElement): string[] {
    return this.story.discrepancies[this.placeOf(card)]?.positions.flatMap(({ claims }) => claims) ?? [];
  }

  private click(card: HTMLElement, event: MouseEvent): void {
    const target = event.target as Element;
    this.choose(card);
    const asked = target.closest<HTMLElement>("[data-show]")?.dataset.show;
    if (asked === "graph") this.graph.show(this.placeOf(card), true);
    if (asked === "words") this.accounts.show(this.claimsOf(card), true);
  }

  private key(card: HTMLElement, event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const shown = this.cards.filter((one) => !one.hidden);
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const next = step && shown[shown.indexOf(card) + step];
    if (next) {
      event.preventDefault();
      this.choose(next);
      next.focus();
    } else if (event.key === "Enter" && event.target === card) {
      this.choose(card);
      this.accounts.show(this.claimsOf(card), true);
    }
  }

  // Back from the articles to the question that led there.
  back(): void {
    const card = this.cards.find((one) => one.classList.contains("chosen") && !one.hidden);
    card?.focus();
    card?.scrollIntoView({ block: "nearest" });
  }
}
