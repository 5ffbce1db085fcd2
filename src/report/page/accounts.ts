// SPDX-License-Identifier: Apache-2.0
// The articles beside each other: which of them are shown, and bringing words into view.
import type { Words } from "./words";

export class Accounts {
  private columns: HTMLElement[];
  private boxes: HTMLInputElement[];

  constructor(
    private root: HTMLElement,
    private words: Words,
  ) {
    this.columns = [...root.querySelectorAll<HTMLElement>(".account")];
    this.boxes = [...root.querySelectorAll<HTMLInputElement>(".chooser input")];
    const chooser = root.querySelector<HTMLFormElement>(".chooser");
    if (chooser && this.boxes.length > 0) chooser.hidden = false;
    chooser?.addEventListener("input", () => this.apply());
    this.apply();
    root.addEventListener("click", (event) => this.follow(event));
  }

  // Shows the words of these claims, each in its article, and no other articles.
  show(claims: string[], focus: boolean): void {
    const found = claims.map((claim) => this.words.inArticle(claim)).filter((words) => words !== undefined);
    const articles = new Set(found.map((words) => words.closest<HTMLElement>(".account")?.id));
    for (const box of this.boxes) box.checked = articles.has(box.value);
    this.apply();
    const seen = new Set<Element | null>();
    for (const words of found) {
      const column = words.closest(".account");
      if (!seen.has(column)) this.reveal(words);
      seen.add(column);
    }
    const first = found[0]?.closest<HTMLElement>(".account");
    if (!first) return;
    if (this.stacked()) first.closest(".accounts")?.scrollIntoView({ block: "start" });
    if (focus) first.focus({ preventScroll: true });
  }

  private apply(): void {
    if (this.boxes.length === 0) return;
    const none = this.boxes.every((box) => !box.checked);
    for (const column of this.columns) {
      column.hidden = !none && this.boxes.some((box) => box.value === column.id && !box.checked);
    }
  }

  // Where the articles stand below the questions, rather than beside them.
  private stacked(): boolean {
    const section = this.root.querySelector(".accounts");
    return section !== null && getComputedStyle(section).position !== "sticky";
  }

  private reveal(words: HTMLElement): void {
    const column = words.closest<HTMLElement>(".account");
    if (!column) return;
    const offset = words.getBoundingClientRect().top - column.getBoundingClientRect().top;
    column.scrollTo({ top: column.scrollTop + offset - column.clientHeight / 3 });
  }

  // A link to words opens the article they stand in; beside the questions only its column moves.
  private follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a[data-claim]") : null;
    const words = link && document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
    const column = words?.closest<HTMLElement>(".account");
    if (!link || !words || !column) return;
    event.preventDefault();
    if (column.hidden) {
      for (const box of this.boxes) if (box.value === column.id) box.checked = true;
      this.apply();
    }
    this.words.mark("found", [link.getAttribute("data-claim") ?? ""]);
    const desk = link.closest(".desk");
    if (this.stacked() || !desk) column.closest(".accounts")?.scrollIntoView({ block: "start" });
    column.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.reveal(words);
    column.focus({ preventScroll: true });
  }
}
