/**
 * Pages that look like articles in one way or another and are none: front pages, sections, shops, searches, forums, in the markup such
 * pages really have. The words are our own.
 */

export interface OwnPage {
  readonly what: string;
  readonly url: string;
  readonly html: string;
}

const TEASERS = [
  [
    'Hafen bekommt zweiten Kran',
    'Der Stadtrat hat am Dienstag dem Kauf zugestimmt. Ab Herbst sollen auch größere Schiffe anlegen können, sagt die Hafenmeisterin.',
  ],
  [
    'Kita sucht Vorleser',
    'Wer donnerstags eine Stunde Zeit hat, kann sich melden. Besonders gefragt sind Menschen, die mehr als eine Sprache sprechen.',
  ],
  [
    'Brücke bleibt gesperrt',
    'Die Prüfer fanden Risse im mittleren Pfeiler. Wie lange die Umleitung gilt, will das Amt nächste Woche mitteilen.',
  ],
  [
    'Orchester probt im Freien',
    'Weil der Saal renoviert wird, spielen die Musiker im Park. Zuhörer sind willkommen, solange sie leise Platz nehmen.',
  ],
  [
    'Imker zählen ihre Völker',
    'Nach dem milden Winter sind die Verluste gering. Nur im Süden des Landes klagen manche über leere Kästen.',
  ],
  [
    'Bus fährt häufiger',
    'Von Montag an kommt die Linie alle zehn Minuten. Die Betreiber hoffen, dass damit weniger Autos in die Altstadt fahren.',
  ],
] as const;
const many = <T>(items: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => items).flat();
const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const page = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** The teaser's prose is no link: only its headline is. */
const teaser = ([title, text]: (typeof TEASERS)[number], at: number): string =>
  `<article class="teaser"><h2><a href="/a/${at}">${title}</a></h2><p>${text}</p><time datetime="2024-03-0${(at % 9) + 1}">${at}</time></article>`;
const linked = ([title, text]: (typeof TEASERS)[number], at: number): string =>
  `<li><a href="/a/${at}"><h3>${title}</h3><p>${text}</p></a></li>`;
const boxed = ([title, text]: (typeof TEASERS)[number], at: number): string =>
  `<div class="card"><div><a href="/a/${at}">${title}</a></div><div><p>${text} <a href="/a/${at}">mehr</a></p></div></div>`;

export const NO_ARTICLES: readonly OwnPage[] = [
  {
    what: 'a front page with long teasers',
    url: 'https://anzeiger.example/',
    html: page(
      'Anzeiger',
      '<meta property="og:type" content="website">',
      `<main>${many(TEASERS, 4).map(teaser).join('')}</main>`,
    ),
  },
  {
    what: 'a front page in a folder',
    url: 'https://anzeiger.example/de/',
    html: page('Anzeiger', '', `<main>${many(TEASERS, 4).map(teaser).join('')}</main>`),
  },
  {
    what: 'a section whose teasers are prose outside links',
    url: 'https://anzeiger.example/lokales',
    html: page('Lokales', '', `<main><h1>Lokales</h1>${many(TEASERS, 3).map(teaser).join('')}</main>`),
  },
  {
    what: 'a section of cards that end in "more"',
    url: 'https://anzeiger.example/lokales/',
    html: page(
      'Lokales',
      '<meta property="og:type" content="website">',
      `<section>${many(TEASERS, 3).map(boxed).join('')}</section>`,
    ),
  },
  {
    what: 'a section of lists of links',
    url: 'https://anzeiger.example/kultur',
    html: page('Kultur', '', `<ul>${many(TEASERS, 4).map(linked).join('')}</ul>`),
  },
  {
    what: 'a section that says CollectionPage and lists its articles',
    url: 'https://anzeiger.example/wirtschaft',
    html: page(
      'Wirtschaft',
      ld({
        '@type': 'CollectionPage',
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: TEASERS.map(([name]) => ({ '@type': 'NewsArticle', headline: name })),
        },
      }),
      `<main>${TEASERS.map(teaser).join('')}</main>`,
    ),
  },
  {
    what: 'a tag page',
    url: 'https://anzeiger.example/thema/hafen',
    html: page('Hafen', '', `<main>${many(TEASERS, 2).map(teaser).join('')}</main>`),
  },
  {
    what: 'results of a search',
    url: 'https://anzeiger.example/suche?q=kran',
    html: page('Suche', '', `<ol>${many(TEASERS, 2).map(linked).join('')}</ol>`),
  },
  {
    what: 'a shop: one thing, with a long description',
    url: 'https://laden.example/p/regenjacke-nordwind',
    html: page(
      'Regenjacke Nordwind',
      `<meta property="og:type" content="product">${ld({ '@type': 'Product', name: 'Regenjacke Nordwind', offers: { price: 89 } })}`,
      `<main><h1>Regenjacke Nordwind</h1><div class="description"><p>Die Jacke hält auch starkem Regen stand und lässt sich klein falten. Der Stoff wurde aus alten Netzen gewonnen, die Fischer abgegeben haben.</p><p>Die Nähte sind verschweißt, die Ärmel lassen sich weiten. Waschen bei dreißig Grad, danach im Schatten trocknen.</p><p>Wir liefern in drei Tagen. Wer nicht zufrieden ist, schickt die Jacke innerhalb eines Monats zurück.</p></div><button>In den Korb</button></main>`,
    ),
  },
  {
    what: 'a shop: a list of things',
    url: 'https://laden.example/jacken',
    html: page(
      'Jacken',
      ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', name: 'Nordwind' }] }),
      `<main>${many(TEASERS, 4)
        .map(
          ([, text], at) =>
            `<div class="product"><a href="/p/${at}">Jacke ${at}</a><p>${text}</p><span>${at + 40} €</span></div>`,
        )
        .join('')}</main>`,
    ),
  },
  {
    what: 'a page to log in',
    url: 'https://anzeiger.example/konto',
    html: page(
      'Anmelden',
      '',
      '<form><h1>Anmelden</h1><label>Name<input></label><label>Kennwort<input></label><p>Noch kein Konto? Hier geht es zur Anmeldung, sie dauert nur eine Minute und kostet nichts.</p></form>',
    ),
  },
  {
    what: 'a table of results',
    url: 'https://anzeiger.example/sport/tabelle',
    html: page(
      'Tabelle',
      '',
      `<table>${Array.from({ length: 18 }, (_, at) => `<tr><td>${at + 1}</td><td>Verein ${at}</td><td>${54 - at * 2}</td></tr>`).join('')}</table><p>Stand: Sonntag, nach dem letzten Spiel.</p>`,
    ),
  },
  {
    what: 'pictures with captions',
    url: 'https://anzeiger.example/bilder/markt',
    html: page(
      'Bilder',
      '',
      Array.from(
        { length: 12 },
        (_, at) => `<figure><img alt=""><figcaption>Der Markt am Morgen, Bild ${at}</figcaption></figure>`,
      ).join(''),
    ),
  },
  {
    what: 'an overview of the weather',
    url: 'https://anzeiger.example/wetter',
    html: page(
      'Wetter',
      '',
      `<main><h1>Wetter</h1><p>Heute wechseln Sonne und Wolken, am Abend sind an der Küste einzelne Schauer möglich.</p>${Array.from({ length: 7 }, (_, at) => `<div>Tag ${at}: ${at + 9} Grad</div>`).join('')}</main>`,
    ),
  },
];
