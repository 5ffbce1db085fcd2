// SPDX-License-Identifier: Apache-2.0
// The report as data: what the page's script reads of rashomon-report/1.

export interface Position {
  claims: string[];
}

export interface Discrepancy {
  id: string;
  aspect: string;
  verdict: string;
  claims: string[];
  positions: Position[];
  confidence: number;
}

export interface Claim {
  id: string;
  article: string;
}

export interface Story {
  articles: { id: string; outlet: string | null }[];
  claims: Claim[];
  discrepancies: Discrepancy[];
}

// The stories of the page, in its order.
export function readStories(): Story[] {
  const report = JSON.parse(document.getElementById("report")?.textContent ?? "{}");
  return report.stories ?? [report];
}

// By discrepancy, the outlets that give its answers, each as the place of its first article; an article without a known
// outlet stands for itself.
export function outletsOf(story: Story): Set<string>[] {
  const places = new Map<string, number>();
  story.articles.forEach(({ id, outlet }, place) => {
    places.set(id, outlet === null ? place : story.articles.findIndex((other) => other.outlet === outlet));
  });
  const ofClaim = new Map(story.claims.map(({ id, article }) => [id, String(places.get(article))]));
  return story.discrepancies.map(({ claims }) => new Set(claims.map((claim) => ofClaim.get(claim) ?? "")));
}
