/** A paragraph of own news in each language, to tell them from each other by. */
export const SAMPLES: Readonly<Record<string, string>> = {
  de: 'Die Stadt will im Herbst eine neue Brücke bauen, weil die alte nicht mehr sicher ist. Der Rat hat das Geld dafür schon im Frühjahr beschlossen, aber es fehlt noch an einer Firma, die mit den Arbeiten beginnen kann.',
  en: 'The town wants to build a new bridge in the autumn because the old one is no longer safe. The council set aside the money for it in spring, but there is still no firm that can begin with the work.',
  fr: "La ville veut construire un nouveau pont à l'automne, car l'ancien n'est plus sûr. Le conseil a déjà voté l'argent au printemps, mais il n'y a pas encore d'entreprise qui puisse commencer les travaux.",
  es: 'La ciudad quiere construir un puente nuevo en otoño porque el viejo ya no es seguro. El ayuntamiento aprobó el dinero en primavera, pero todavía no hay una empresa que pueda empezar con las obras.',
  it: 'La città vuole costruire un nuovo ponte in autunno perché quello vecchio non è più sicuro. Il consiglio ha già stanziato i soldi in primavera, ma non c’è ancora una ditta che possa cominciare i lavori.',
  pt: 'A cidade quer construir uma ponte nova no outono porque a antiga já não é segura. A câmara aprovou o dinheiro na primavera, mas ainda não há uma empresa que possa começar as obras.',
  nl: 'De stad wil in de herfst een nieuwe brug bouwen omdat de oude niet meer veilig is. De raad heeft het geld daarvoor al in het voorjaar vrijgemaakt, maar er is nog geen bedrijf dat met het werk kan beginnen.',
  pl: 'Miasto chce jesienią zbudować nowy most, ponieważ stary nie jest już bezpieczny. Rada przyznała na to pieniądze już wiosną, ale nie ma jeszcze firmy, która mogłaby rozpocząć prace.',
  ru: 'Город хочет осенью построить новый мост, потому что старый уже не безопасен. Совет выделил на это деньги ещё весной, но пока нет фирмы, которая могла бы начать работы.',
  zh: '这座城市打算在秋天修建一座新桥，因为旧桥已经不安全了。市议会在春天就批准了这笔钱，但是还没有公司可以开始施工。',
};

/** The members of the United Nations, the Holy See, Palestine, Taiwan and Kosovo, by ISO 3166-1 code. */
export const COUNTRIES: readonly string[] = `
  AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET
  FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN
  ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO
  TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW VA PS TW XK
`
  .trim()
  .split(/\s+/);
