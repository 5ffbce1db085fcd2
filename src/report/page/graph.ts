// SPDX-License-Identifier: Apache-2.0
// One picture at a time: what stands around a question; the whole graph where it is asked for.

export class Graph {
  private select: HTMLSelectElement | null;

  constructor(private root: HTMLElement) {
    this.select = root.querySelector(".picker select");
    for (const picture of root.querySelectorAll<HTMLElement>(".component")) this.follow(picture);
    const picker = root.querySelector<HTMLFormElement>(".picker");
    if (!picker || !this.select) return;
    picker.hidden = false;
    this.select.addEventListener("input", () => this.apply());
    this.apply();
  }

  show(place: number, scroll: boolean): void {
    if (!this.select) return;
    this.select.value = String(place);
    this.apply();
    if (!scroll) return;
    this.root.querySelector(".graph")?.scrollIntoView({ block: "start" });
    this.select.focus({ preventScroll: true });
  }

  // Of many lines, those of the claim or the line that is pointed at stand out.
  private follow(picture: HTMLElement): void {
    const dim = (event: Event): void => {
      const left = event.type === "pointerleave" || event.type === "focusout";
      const at = !left && event.target instanceof Element ? event.target : null;
      const target = at?.closest<SVGElement>(".claim, .edge");
      const asked = (target?.dataset.claim ?? target?.dataset.ties)?.split(" ");
      const edge = target?.dataset.ties;
      for (const line of picture.querySelectorAll<SVGElement>(".edge")) {
        const ties = line.dataset.ties ?? "";
        const near = edge === undefined ? asked?.some((claim) => ties.split(" ").includes(claim)) : ties === edge;
        line.classList.toggle("dim", asked !== undefined && !near);
      }
    };
    for (const kind of ["pointerover", "pointerleave", "focusin", "focusout"]) picture.addEventListener(kind, dim);
  }

  private apply(): void {
    const asked = this.select?.value ?? "all";
    for (const picture of this.root.querySelectorAll<HTMLElement>(".component")) {
      const places = (picture.dataset.places ?? "").split(" ");
      picture.hidden = asked !== "all" && !places.includes(asked);
    }
    for (const agreed of this.root.querySelectorAll<HTMLDetailsElement>(".graph details")) {
      agreed.hidden = asked !== "all";
      agreed.open = asked === "all";
    }
  }
}
