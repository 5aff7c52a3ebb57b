/** Pages of the web that are no articles, as long as such pages are. The words are our own. */

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Liste</title>${head}</head><body>${body}</body></html>`;
const many = (length: number, write: (at: number) => string): string =>
  Array.from({ length }, (_, at) => write(at)).join('');

/** A bare list of 800 teasers, without any claim of what it is. */
export const teasers = page(
  '',
  many(
    800,
    at =>
      `<div class="teaser"><a href="/x${at}"><h3>Schlagzeile ${at}</h3><p>Ein Anriss, der zum Klicken einlädt und der darum länger ist als die Schlagzeile, die über ihm steht.</p></a></div>`,
  ),
);

const data = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Anzeiger', url: 'https://anzeiger.example/' },
    { '@type': 'Organization', name: 'Anzeiger' },
    { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Start' }] },
  ],
};

/** A newspaper's section: structured data of the site, 90 teasers side by side whose prose is no link, a footer. */
export const section = page(
  `<meta property="og:type" content="website"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
  `<nav>${many(40, at => `<a href="/r${at}">Rubrik ${at}</a>`)}</nav><main><h1>Lokales</h1>${many(
    90,
    at =>
      `<article class="teaser"><h2><a href="/a/${at}">Hafen bekommt zweiten Kran ${at}</a></h2><p>Der Stadtrat hat am Dienstag dem Kauf zugestimmt. Ab Herbst sollen auch größere Schiffe anlegen können, sagt die Hafenmeisterin.</p><time datetime="2024-03-01">${at}</time></article>`,
  )}</main><footer><p>Alle Rechte vorbehalten.</p><p>Impressum</p></footer>`,
);
