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

// The outlets that give a discrepancy's answers; an article without a known outlet stands for itself.
export function outletsOf(story: Story, discrepancy: Discrepancy): Set<string> {
  const outlets = new Map(story.articles.map(({ id, outlet }) => [id, outlet ?? id]));
  const held = new Set(discrepancy.claims);
  const found = new Set<string>();
  for (const claim of story.claims) {
    if (held.has(claim.id)) found.add(outlets.get(claim.article) ?? claim.article);
  }
  return found;
}
