// SPDX-License-Identifier: Apache-2.0
// Words and claims point at each other: what is under the pointer or the focus is lit wherever it stands.

const claimsOf = (element: Element | null): string[] =>
  (element?.getAttribute("data-claims") ?? element?.getAttribute("data-claim") ?? "").split(" ").filter(Boolean);

export class Words {
  private byClaim = new Map<string, Element[]>();

  constructor(private root: HTMLElement) {
    for (const element of root.querySelectorAll("[data-claims], [data-claim]")) {
      for (const claim of claimsOf(element)) {
        const found = this.byClaim.get(claim);
        if (found) found.push(element);
        else this.byClaim.set(claim, [element]);
      }
    }
    for (const type of ["mouseover", "focusin"]) root.addEventListener(type, (event) => this.light(event.target));
    for (const type of ["mouseout", "focusout"]) root.addEventListener(type, () => this.mark("lit", []));
  }

  // Gives the class to all that stands for these claims, and takes it from all else.
  mark(name: string, claims: Iterable<string>): void {
    for (const element of this.root.querySelectorAll(`.${name}`)) element.classList.remove(name);
    for (const claim of claims) {
      for (const element of this.byClaim.get(claim) ?? []) element.classList.add(name);
    }
  }

  // Where a claim's words begin in its article.
  inArticle(claim: string): HTMLElement | undefined {
    return this.byClaim.get(claim)?.find((element) => element.closest(".account")) as HTMLElement | undefined;
  }

  private light(target: EventTarget | null): void {
    const element = target instanceof Element ? target.closest("[data-claims], [data-claim]") : null;
    this.mark("lit", claimsOf(element));
  }
}
