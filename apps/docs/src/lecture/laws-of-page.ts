/** The laws that a page of the lecture claims, by their ids in the order of the page, each once. `mdx` is the source of the page. */
export function lawsOfPage(mdx: string): string[] {
  const claims = [...mdx.matchAll(/<Claim law="([^"]+)"|<MoreLaws laws=\{\[([^\]]*)\]\}/g)]
  return [
    ...new Set(
      claims.flatMap(([, one, several]) => (one ? [one] : [...several!.matchAll(/'([^']+)'/g)].map((m) => m[1]!))),
    ),
  ]
}
