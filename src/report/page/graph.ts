// SPDX-License-Identifier: Apache-2.0
// One picture at a time: what stands around a question; the whole graph where it is asked for.

export class Graph {
  private select: HTMLSelectElement | null;

  constructor(private root: HTMLElement) {
    this.select = root.querySelector(".picker select");
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
