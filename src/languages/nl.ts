import { besideNames } from './beside-names.ts';
import { endings } from './endings.ts';
import { generationsOf } from './generations.ts';
import { type LazyNames, language } from './language.ts';
import { homes, phrases, table, words } from './lists.ts';
import type { SpeechData } from './speech-data.ts';
import { type Conjugate, LETTERS_WITH_TAG, verbsOf } from './verbs.ts';
import { workOf } from './work.ts';

const names: LazyNames = {
  common: words(`
    de en van het een in is dat op te zijn met voor die niet aan er om ook als dan maar bij of uit nog naar door over ze hij heeft ik was hebben
    worden wordt tot deze dit wel zich geen werd haar hun al meer na kan zou we kunnen moet veel zij had zo wat wie waar onder hem zal omdat tegen
    volgens werden tussen tijdens sinds terwijl toen zonder want waren gaat daar hier nu alle andere eerste twee drie ons onze u je jij mijn zullen
    mag moeten wil willen doen deed doet laat heel zelf toch weer steeds daarom dus echter hoewel toe vanaf binnen buiten jaar gisteren vandaag
  `),
  abbreviations: words(
    'dhr mevr mw mr drs dr prof ir ing ds gen kol kpt lt maj st nr blz bijv o.a d.w.z m.b.t t.a.v i.v.m enz ca resp jan feb mrt apr jun jul aug sept okt nov dec tel evt excl incl',
  ),
  finalAbbreviations: words('enz etc jr sr e.d n.v b.v inc corp ltd'),
  ordinalPoint: false,
  nounsCapitalised: false,
  familyFirst: false,
  honorifics: {
    male: words('meneer dhr heer koning prins keizer graaf hertog lord sir jonkheer pater broeder pastoor'),
    female: words('mevrouw mevr mw koningin prinses keizerin gravin hertogin lady zuster freule'),
    any: words(
      'dr prof professor drs ir mr ds dominee kardinaal bisschop aartsbisschop paus imam rabbijn ayatollah sjeik generaal kolonel majoor kapitein luitenant admiraal',
    ),
  },
  placeholders: ['jan modaal'],
  generations: generationsOf('jr junior de_jonge* de_jongere*', 'sr senior de_oude* de_oudere*'),
  particles: words("van der den de te ten ter het 't ’t von du da di del la le el al bin ben ibn abu"),
  givenNames: new Set(
    words(`
    aad ab abdel achmed ad adriaan adriana agnes ahmed albert alex alexander alexandra ali alice alida alwin ana andré andrea andries angela angelique anita anja ank anke anna annelies
    anneke annemarie annemiek annette annie anouk anton antoinette antonie arend arie arjan arjen arno arnold arthur astrid babette barbara bart bas bastiaan beatrijs ben bernard bert bertus
    bianca bob boudewijn bram brigitte carla carola caroline casper cees cecile charlotte chris christa christiaan christine claire claudia coen cor corine cornelis corrie daan daniel daphne david
    debbie dennis desi diana dick diederik diewertje dilan dirk dominique eddy edith edwin eelco eelke ellen ella elisabeth elke els elsbeth emma emiel erica eric erik ernst esther eva evelien
    evert fatima femke ferdinand fleur floor floris frank frans fred frederik frits geert geertje gerard gerben gerda gerrit gert gijs gijsbert greet greetje guido guus hans hanneke
    hanna harm harry hein helen helena hendrik henk henny herman hester hilde hubert hugo huub ida ilse imke ineke inge ingrid irene iris ivo jaap jacco jack jacob jacoba jacqueline
    jan jan-willem janine janneke jannie jantine janny jasper jef jelle jeroen jesse jet jetta jo jochem joep johan johanna john jolanda joost joop joris jos josé judith juliette jurgen jurriaan
    karel karen karin katja kees kim klaas koen krista kristien laura laurens leen leendert lennart leo leon leonie leontien lex liesbeth lies lilian lilianne linda lisa lodewijk
    loes lotte louis louise luc lucas luuk maaike maarten machteld manon marc marcel margot margreet margriet maria marian marianne marieke mariëlle marijke marina marije marion mariska
    marit marjan marjolein marjolijn mark marleen martijn martin martine matthijs maurits max mei melanie menno merel michael michel michiel mieke mirjam miranda mona monica monique
    mohamed nadia natasja nicole niek niels nienke nina noor olaf olga olivier onno otto patricia patrick paul paulus pauline peter petra philip piet pieter pim ralf ralph raymond rein
    renate rené rianne richard rik rob robbert robert robin roel roelof roemer rogier roland roos rosa ronald rosanne rutger ruud sabine sander sandra sara sarah saskia sebastiaan sharon sigrid
    simon simone sjaak sjoerd sofie sophie stef stefan stefanie steven stijn stientje suzanne sven sybrand sylvia tamara tanja teun theo thierry thijs thomas tim timo tineke tjeerd tom ton
    tonny toon ulrike valerie vera victor vincent wendy werner wiebe willem willemijn willy wilma wim wouter yvonne yvette
    vladimir angela emmanuel donald joe barack john boris giorgia recep benjamin sergej dmitri xi narendra volodymyr hillary theresa ursula
  `),
  ),
  roles: new Set(
    words(`
    president presidente vicepresident oud-president minister ministers premier oud-premier kanselier bondskanselier staatssecretaris secretaris secretaris-generaal directeur directrice
    hoofd chef leider leidster voorzitter voorzitster fractievoorzitter fractieleider partijleider partijvoorzitter woordvoerder woordvoerster kamerlid tweede-kamerlid parlementslid
    parlementariër europarlementariër senator wethouder burgemeester gouverneur commissaris eurocommissaris ambassadeur gezant diplomaat adviseur raadslid afgevaardigde
    vertegenwoordiger vertegenwoordigster lijsttrekker kandidaat politicus politica oppositieleider activist activiste oprichter oprichtster medeoprichter eigenaar ondernemer
    ondernemster miljardair bankier topman topvrouw bestuurder bestuursvoorzitter ceo econoom analist deskundige expert onderzoeker onderzoekster wetenschapper hoogleraar professor rector
    docent historicus historica politicoloog socioloog filosoof advocaat advocate rechter officier procureur-generaal jurist notaris arts huisarts chirurg viroloog epidemioloog verpleegkundige
    schrijver schrijfster auteur dichter journalist journaliste redacteur hoofdredacteur columnist correspondent verslaggever verslaggeefster regisseur regisseuse acteur actrice zanger
    zangeres muzikant rapper kunstenaar kunstenares cabaretier presentator presentatrice producent trainer coach bondscoach speler speelster spits doelman keeper verdediger middenvelder
    aanvoerder kampioen kampioene wielrenner schaatser tennisser tennisster generaal admiraal kolonel kapitein commandant luitenant soldaat politieman agent koning koningin prins prinses
    kardinaal aartsbisschop bisschop paus priester dominee imam rabbijn echtgenoot echtgenote man vrouw weduwe weduwnaar zoon dochter broer zus vader moeder vriend vriendin collega opvolger
    opvolgster voorganger voorgangster lid astronaut ingenieur boer boerin getuige slachtoffer regeringsleider staatshoofd vakbondsman korpschef
      voetballer voetbalster aanvaller schaatsster
  `),
  ),
  work: workOf({
    politics:
      'minister* kanselier* staatssecretaris* kamerlid* senator* burgemeester* ambassadeur* diplomaat* politicus* politica* wethouder* parlementslid* europarlementariër*',
    sport:
      'voetballer* voetbalster* aanvaller* doelman* middenvelder* verdediger* tennisser* tennisster* wielrenner* atleet* bokser* zwemmer* schaatser* schaatsster* bondscoach* spits*',
    other:
      'archeoloog archeologe natuurkundige* scheikundige* wiskundige* bioloog biologe botanicus zoöloog geoloog geologe astronoom sterrenkundige schilder schilderes kunstschilder* beeldhouwer* componist* pianist* violist* dirigent* zanger zangeres rapper rapster gitarist* acteur actrice theoloog theologe',
    business: 'ceo ondernemer* topman topvrouw bestuursvoorzitter* bankier*',
    law: 'procureur-generaal',
  }),
  roleEndings: words(
    'minister ministers president voorzitter voorzitster directeur leider leidster woordvoerder woordvoerster chef secretaris commissaris deskundige onderzoeker hoogleraar trainer coach kampioen burgemeester politicus econoom',
  ),
  organisationWords: new Set(
    words(`
    ministerie departement universiteit hogeschool instituut bank partij unie vereniging verbond bond federatie liga comité commissie raad parlement senaat kamer congres rechtbank hof
    agentschap autoriteit bureau dienst stichting maatschappij bedrijf concern groep vakbond politie leger marine krijgsmacht garde club orkest kerk museum ziekenhuis kliniek centrum
    organisatie alliantie beweging front coalitie regering kabinet fonds fractie krant dagblad omroep zender persbureau gemeente provincie academie fc sc
  `),
  ),
  sharedBodies: () =>
    words(`
    parlement senaat kamer huis afgevaardigden volksvertegenwoordigers lagerhuis hogerhuis nationale nationaal federale congres hooggerechtshof hoge raad
    grondwettelijk constitutioneel hof state rekenhof rekenkamer rechtbank centrale bank ministerie buitenlandse binnenlandse zaken financiën defensie justitie
    politie leger luchtmacht marine openbaar parket regering partij socialistische communistische democratische republikeinse conservatieve liberale groenen
    democraten republikeinen liberalen socialisten
  `),
  besideNames: () =>
    besideNames({
      place: { both: words('luchthaven straat laan plein vliegdekschip') },
      body: {
        both: words(`
      orkest stichting universiteit instituut school college academie ziekenhuis kliniek museum theater stadion bibliotheek centrum brug
    `),
      },
      street: {
        behind: words(`straat laan plein weg kade singel dreef brug tunnel park stadion school luchthaven`),
      },
      prize: { behind: words('prijs award penning medaille trofee schaal') },
      saint: { before: words('sint heilige apostel evangelist') },
      gospel: { before: words('evangelie evangeliën'), links: words('van volgens') },
      kin: {
        before: words(
          `broers zussen gebroeders gezusters broertjes zusjes neven nichten echtpaar tweeling familie families dynastie dynastieën clan`,
        ),
        behind: words(`broers zussen familie dynastie clan`),
      },
      thing: {
        before: words(`
      gasleiding gaspijpleiding pijpleiding gen eiwit enzym virus asteroïde komeet schip vrachtschip cruiseschip jacht fregat tanker veerboot kotter onderzeeër paard merrie hengst hond sportcentrum sporthal winkelcentrum zwembad wijk gehucht dorp rivier eiland berg krater
    `),
        links: words('genaamd geheten gedoopt genoemd'),
        behind: words('gen eiwit enzym virus'),
      },
      department: {
        before: words(`minister ministers ministerie staatssecretaris`),
        links: words(`van voor`),
      },
      work: {
        before: words(
          `lied liedje nummer single album film documentaire roman boek serie musical opera toneelstuk schilderij gedicht hit titel getiteld`,
        ),
      },
      vehicle: {
        before: words(
          'auto personenauto bestelbus busje vrachtwagen motor scooter vliegtuig toestel helikopter',
        ),
        links: words('merk type'),
      },
      ground: {
        before: words('stadion circuit'),
        behind: words('arena stadion cup league beker open masters eredivisie divisie toren'),
      },
      otherBody: {
        behind: words('stichting museum academie instituut fonds orkest participaties pensioenfonds'),
      },
      index: { both: words('-index -indexen -indices -graadmeter -graadmeters'), links: words('zoals als') },
      credit: { before: words('foto fotos beeld') },
    }),
  vehicles: () => ({
    aircraftMakers: words('vliegtuig- luchtvaart- ruimtevaart-'),
    makers: words('auto- autofabrikant- voertuig- motor- vrachtwagen-'),
    articles: words('een zijn haar hun'),
    carArticles: words('de deze'),
    aircraftArticles: words('de'),
  }),
  organisationEndings: words(
    'ministerie partij universiteit hogeschool instituut bank bond vereniging rechtbank gerechtshof hof commissie raad comité stichting maatschappij concern vakbond politie unie dienst agentschap autoriteit',
  ),
  partsOfCountries: words('provinciale regionale gemeentelijke vlaamse waalse'),
  legalForms: words('nv bv n.v b.v vof cv inc corp ltd plc llc ag gmbh se'),
  titles: { minister: ['minister'] },
  offices: () => ({
    'head-of-state': phrases('president, presidente, staatshoofd, bondspresident'),
    monarch: phrases(
      'koning, koningin, vorst, vorstin, keizer, keizerin, monarch, emir, sultan, groothertog, groothertogin',
    ),
    'head-of-government': phrases(
      'premier, minister-president, regeringsleider, eerste minister, bondskanselier, kanselier',
    ),
    'deputy-head-of-state': phrases('vicepresident, vice-president'),
    'deputy-head-of-government': phrases('vicepremier, vice-premier, vicekanselier'),
    'foreign-minister': phrases(
      'minister van buitenlandse zaken, buitenlandminister, buitenlandse minister, chef-diplomaat',
    ),
    'defence-minister': phrases('minister van defensie, defensieminister, minister van landsverdediging'),
    'finance-minister': phrases('minister van financiën, minister van financien'),
    'interior-minister': phrases('minister van binnenlandse zaken'),
    'justice-minister': phrases('minister van justitie'),
    'economy-minister': phrases('minister van economische zaken, minister van economie'),
    'health-minister': phrases('minister van volksgezondheid, minister van gezondheid'),
    'central-bank-governor': phrases('president van de nederlandsche bank, gouverneur van de nationale bank'),
    'parliament-speaker': phrases('parlementsvoorzitter, voorzitter van het parlement, kamervoorzitter'),
  }),
  demonyms: () =>
    table(`
    AF afghaans; ZA zuid-afrikaans; AL albanees albanes; DZ algerijns; DE duits; AD andorrees andorres; AO angolees angoles; AG antiguaans; SA saoedisch saudisch saoedi-arabisch; AR argentijns; AM armeens; AU australisch;
    AT oostenrijks; AZ azerbeidzjaans; BS bahamaans; BH bahreins; BD bengaals bengalees; BB barbadiaans; BE belgisch; BZ belizaans; BJ benins; BT bhutaans; BY belarussisch wit-russisch; MM birmaans birmees myanmarees; BO boliviaans;
    BA bosnisch; BW botswaans; BR braziliaans; BN bruneis; BG bulgaars; BF burkinees burkines; BI burundees burundes; KH cambodjaans; CM kameroens; CA canadees canades; CV kaapverdisch; CF centraal-afrikaans; CL chileens;
    CN chinees chines; CY cypriotisch; CO colombiaans; KM comorees; CG congolees congoles; CD congolees congoles; KP noord-koreaans; KR zuid-koreaans; CR costa-ricaans; CI ivoriaans; HR kroatisch; CU cubaans; DK deens; DJ djiboutiaans;
    DM dominicaans; DO dominicaans; EG egyptisch; AE emiratisch; EC ecuadoraans ecuadoriaans; ER eritrees eritres; ES spaans; EE ests estisch estlands; SZ swazisch; US amerikaans; ET ethiopisch; FJ fijisch; FI fins; FR frans;
    GA gabonees gabones; GM gambiaans; GE georgisch; GH ghanees ghanes; GR grieks; GD grenadaans; GT guatemalteeks guatemalaans; GN guinees guines; GW guinee-bissaus; GQ equatoriaal-guinees; GY guyaans; HT haïtiaans; HN hondurees hondures; HU hongaars;
    IN indiaas; ID indonesisch; IQ iraaks; IR iraans; IE iers; IS ijslands; IL israëlisch; IT italiaans; JM jamaicaans; JP japans; JO jordaans; KZ kazachs kazachstaans; KE keniaans; KG kirgizisch; KI kiribatisch; XK kosovaars;
    KW koeweits; LA laotiaans; LS lesothaans; LV lets letlands; LB libanees libanes; LR liberiaans; LY libisch; LI liechtensteins; LT litouws; LU luxemburgs; MK macedonisch noord-macedonisch; MG malagassisch; MY maleisisch; MW malawisch; MV maldivisch;
    ML malinees malines; MT maltees maltes; MA marokkaans; MH marshalleilands; MU mauritiaans; MR mauritaans; MX mexicaans; FM micronesisch; MD moldavisch; MC monegaskisch; MN mongools; ME montenegrijns; MZ mozambikaans; NA namibisch;
    NR nauruaans; NP nepalees nepales; NI nicaraguaans; NE nigerees; NG nigeriaans; NO noors; NZ nieuw-zeelands; OM omaans; UG oegandees oegandes; UZ oezbeeks; PK pakistaans; PW palaus; PS palestijns; PA panamees panames; PG papoea;
    PY paraguayaans; NL nederlands; PE peruaans; PH filipijns; PL pools; PT portugees portuges; QA qatarees qatares; RO roemeens; GB brits engels; RU russisch; RW rwandees rwandes; KN kittitiaans; SM san-marinees; LC saint-luciaans; VC vincentiaans;
    SB salomonseilands; SV salvadoraans; WS samoaans; ST santomees; SN senegalees senegales; RS servisch; SC seychels; SL sierra-leoons; SG singaporees singapores; SK slowaaks slovaaks; SI sloveens; SO somalisch; SD soedanees soedanes; SS zuid-soedanees;
    LK sri-lankaans; SE zweeds; CH zwitsers; SR surinaams; SY syrisch; TJ tadzjieks; TW taiwanees taiwanes; TZ tanzaniaans; TD tsjadisch; CZ tsjechisch; TH thais thai; TL timorees; TG togolees togoles; TO tongaans; TT trinidadiaans; TN tunesisch;
    TM turkmeens; TR turks; TV tuvaluaans; UA oekraïens; UY uruguayaans; VU vanuatuaans; VA vaticaans; VE venezolaans; VN vietnamees vietnames; YE jemenitisch; ZM zambiaans; ZW zimbabwaans
  `),
  adjectiveEndings: words('e').concat(['']),
  countryNames: () =>
    table(`
    US vs verenigde_staten amerika usa verenigde_staten_van_amerika; GB groot-brittannië verenigd_koninkrijk engeland; CN volksrepubliek_china; BY wit-rusland belarus; MM birma myanmar; NL holland; AE vae emiraten verenigde_arabische_emiraten;
    VA vaticaan heilige_stoel; CZ tsjechische_republiek tsjechië; MD moldavië; MK macedonië; PS palestina; CD democratische_republiek_congo; CG congo; RU russische_federatie; CI ivoorkust; SA saoedi-arabië saudi-arabië; SZ swaziland; TL oost-timor;
    KR zuid-korea; KP noord-korea; TW taiwan; UA oekraïne; ZA zuid-afrika; DO dominicaanse_republiek
  `),
  countryPrefixes: { vs: 'US', eu: 'EU', vn: 'UN' },
  spokenIn: words('NL BE SR'),
  ownOffices: () =>
    homes(`
    NL *: minister-president;
    NL BE *: kamervoorzitter;
    NL: president van de nederlandsche bank;
    BE: minister van landsverdediging;
    DE AT *: bondskanselier
  `),
  besideOffices: () => ({
    becoming: phrases('ik ben, werd, wordt, worden, geworden, verkozen, gekozen, benoemd, beëdigd'),
    posts: phrases(`
      ambt, post, functie, rol, kandidaat, kandidaten, kandidatuur, verkiezing, verkiezingen, race, strijd, benoeming, inauguratie, beëdiging, baan
    `),
    links: words('als voor om tot'),
    goesOn: phrases('worden, te worden, geworden'),
    goesOnEndings: [],
    otherTimes: phrases(
      'destijds, toentertijd, van toen, indertijd, in die tijd, op dat moment, in die jaren, van destijds, toenmaals, in die dagen',
    ),
  }),
  definiteArticles: words('de het'),
  pluralArticles: [],
  feminineOfficeEnding: null,
  indefiniteArticles: ['een'],
  ofWords: ['van'],
  attachingWords: words('van bij in aan voor'),
  former: words('ex voormalig voormalige vroegere toenmalig toenmalige wijlen overleden vorige'),
  notNow: words(`
    oud-president oud-premier oud-minister ex-president ex-premier ex-minister toekomstig toekomstige aanstaande aangewezen beoogd beoogde gekozen
    volgende nieuwe demissionair waarnemend waarnemende plaatsvervangend afgezette laatste mogelijke adjunct
  `),
  ended: words('opgeheven ontbonden'),
  formerPrefixes: words('ex- oud-'),
  placeWords: words('in te bij naar uit nabij vanuit rond'),
  settlements: {
    nouns: words('stad dorp plaats gehucht wijk provincie eiland'),
    links: words('in van op bij'),
  },
  agentWords: words('door volgens tegen met voor'),
  sport: () => ({
    topic: words(`
      voetbal- eredivisie- basketbal- handbal- hockey- volleybal- tennis- rugby wielren- peloton doelman- middenvelder- halvefinale- kwartfinale-
      strafschop- penalty- bondscoach- topscorer- uefa fifa bundesliga jupiler formule-1- motogp motorsport- boks- atletiek- marathon- wimbledon
      schaats- sprinter- turner turnster turnen ronde-van- veldrijd- veldrit- zwemmer- pole podium paddock
    `),
    beside: words(`
      club- ploeg- team- trainer- coach- wedstrijd- doelpunt- speler spelers verdediger- aanvaller- spits keeper- kapitein competitie- beker-
      stadion- supporters seizoen- nederlaag- zege- versloeg verslaat won wint toernooi- punten renner- sport- -sport olympi- atlet- kampioen-
      race races prix etappe- rit klassiek- tegenstander- ronde rondes finale finales scheidsrechter- scoorde sprint kwalificatie- medaille-
      coureur- wereldkampioen- eerste-klasse formule
    `),
    media: words(`
      krant- dagblad- weekblad- tijdschrift- omroep- zender- televisie- radio- persbureau- uitgever- media- internet- netwerk-
    `),
    goods: words('sport- -sport'),
    firms: words(`
      -bedrijf fabrikant- -fabrikant -bank verzekeraar- -verzekeraar verzekering- luchtvaartmaatschappij- brouwerij- -merk automerk-
      supermarktketen- winkelketen- concern- -concern producent- onderneming- multinational
    `),
    business: words(`
      bedrijf bedrijven onderneming- concern aandeel aandelen- beurs- sponsor- -sponsor merk merken klant klanten- omzet- bank banken verzekeraar-
      luchtvaartmaatschappij- winkel winkels product- reclame- miljard- werknemers personeel fabriek- dochterbedrijf- supermarkt- topman ceo
      investeer- verkoop- autofabrikant- leverancier- restaurant-
    `),
  }),
  besideBodies: () => ({
    verbs: { modals: [], infinitives: [], objects: [] },
    stocks: words('beurs- aandelen- index punten beleggers-'),
  }),
  nameEndings: words('s'),
  humanVerbs: new Set(
    words(`
    zei zegt verklaarde verklaart vertelde vertelt meldde meldt schreef schrijft stelde stelt noemde noemt benadrukte benadrukt voegde waarschuwde waarschuwt beloofde belooft eiste eist
    bekritiseerde kritiseerde ontkende ontkent bevestigde bevestigt erkende erkent antwoordde antwoordt vroeg vraagt riep roept wees vindt vond denkt dacht gelooft hoopt hoopte wil wilde
    kondigde prees veroordeelde bezocht reisde ontmoette overleed stierf trouwde tekende trad heeft laat liet reageerde reageert vreest pleitte pleit sprak spreekt twitterde
  `),
  ),
  notNames: new Set(
    words(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
    wereld land tijd man vrouw mensen stad dag jaar week maand ochtend avond nacht kind kinderen leven dood recht kracht oorlog vrede werk geld bakker visser smit koning keizer bos berg
    dijk brug kerk molen wolf vos haan klein groot jong oud wit zwart bruin rood groen noord zuid oost west trouw parool volkskrant telegraaf metro
    foto video bron reactie reacties delen lees meer advertentie interview analyse opinie archief nieuws vandaag gisteren morgen ja nee dank iedereen links rechts regering justitie
    gezondheid economie cultuur sport
  `),
  ),
};

/**
 * Principal parts, "infinitive present past participle : what it takes". A bar cuts off a separable prefix ("toe|voegen"); "@": words of
 * which the clause must have one. Taken: c clause, t only with "dat", i infinitive, a the act alone, l a label.
 */
const dutchVerb: Conjugate = ([first = '', present = '', past = '', participle = '']) => {
  const [particle, infinitive] = first.includes('|') ? first.split('|') : [undefined, first];
  const doubled = /^[^aeiou]*[aeiou][bdfgklmnprst]$/.test(past) ? past + past.slice(-1) : past;
  const plural = past.endsWith('e') ? `${past}n` : `${doubled}en`;
  return {
    forms: [present, past, plural, infinitive ?? ''],
    reportedForms: [],
    participles: [`${particle ?? ''}${participle}`],
    infinitives: [`${particle ?? ''}${infinitive ?? ''}`],
    ...(particle === undefined ? {} : { particle }),
  };
};

const speech = (): SpeechData => ({
  quotes: [
    ['‘', '’'],
    ['“', '”'],
    ['„', '”'],
    ['„', '“'],
    ['"', '"'],
    ['«', '»'],
    ["'", "'"],
  ],
  verbs: verbsOf(
    `
    zeggen zegt zei gezegd :ci; zeggen zeggen zeiden gezegd :ci; verklaren verklaart verklaarde verklaard :c; vertellen vertelt vertelde verteld :c; melden meldt meldde gemeld :c; mede|delen deelt deelde gedeeld :c; berichten bericht berichtte bericht :c; schrijven schrijft schreef geschreven :c; stellen stelt stelde gesteld :c;
    vinden vindt vond gevonden :cl; menen meent meende gemeend :c; denken denkt dacht gedacht :ci; geloven gelooft geloofde geloofd :c; hopen hoopt hoopte gehoopt :ci; vrezen vreest vreesde gevreesd :ca; verwachten verwacht verwachtte verwacht :ci; vermoeden vermoedt vermoedde vermoed :c; schatten schat schatte geschat :c; voorspellen voorspelt voorspelde voorspeld :ca;
    benadrukken benadrukt benadrukte benadrukt :c; onderstrepen onderstreept onderstreepte onderstreept :c; beklemtonen beklemtoont beklemtoonde beklemtoond :c; toe|voegen voegt voegde gevoegd :c; aan|vullen vult vulde gevuld :c; toe|lichten licht lichtte gelicht :c; uit|leggen legt legde gelegd :c; op|merken merkt merkte gemerkt :c; constateren constateert constateerde geconstateerd :c;
    concluderen concludeert concludeerde geconcludeerd :c; aan|geven geeft gaf gegeven :c; aan|stippen stipt stipte gestipt :c; aan|kondigen kondigt kondigde gekondigd :cia; bekend|maken maakt maakte gemaakt :ca; beweren beweert beweerde beweerd :ci; bevestigen bevestigt bevestigde bevestigd :ca; ontkennen ontkent ontkende ontkend :cia; erkennen erkent erkende erkend :ca; toe|geven geeft gaf gegeven :c; bekennen bekent bekende bekend :ci; betwisten betwist betwistte betwist :ca; tegen|spreken spreekt sprak gesproken :ca;
    antwoorden antwoordt antwoordde geantwoord :c; reageren reageert reageerde gereageerd :c; vragen vraagt vroeg gevraagd :ci; waarschuwen waarschuwt waarschuwde gewaarschuwd :ca; dreigen dreigt dreigde gedreigd :i; beloven belooft beloofde beloofd :ci; toe|zeggen zegt zei gezegd :ci; verzekeren verzekert verzekerde verzekerd :c; garanderen garandeert garandeerde gegarandeerd :c; zweren zweert zwoer gezworen :ci;
    eisen eist eiste geëist :ca; verlangen verlangt verlangde verlangd :ca; op|roepen roept riep geroepen :ia; verzoeken verzoekt verzocht verzocht :ia; aan|raden raadt raadde geraden :ia; adviseren adviseert adviseerde geadviseerd :cia; voor|stellen stelt stelde gesteld :cia; pleiten pleit pleitte gepleit @voor @ervoor :a;
    bekritiseren bekritiseert bekritiseerde bekritiseerd :a; kritiseren kritiseert kritiseerde gekritiseerd :a; veroordelen veroordeelt veroordeelde veroordeeld :a; beschuldigen beschuldigt beschuldigde beschuldigd :ia; verwijten verwijt verweet verweten :ca; hekelen hekelt hekelde gehekeld :al; betreuren betreurt betreurde betreurd :ca; verwelkomen verwelkomt verwelkomde verwelkomd :a; toe|juichen juicht juichte gejuicht :a; prijzen prijst prees geprezen :a; bedanken bedankt bedankte bedankt :a; feliciteren feliciteert feliciteerde gefeliciteerd :a;
    noemen noemt noemde genoemd :l; omschrijven omschrijft omschreef omschreven @als :l; beschrijven beschrijft beschreef beschreven :cal; bestempelen bestempelt bestempelde bestempeld @als :l; betitelen betitelt betitelde betiteld @als :l; verdedigen verdedigt verdedigde verdedigd :a; rechtvaardigen rechtvaardigt rechtvaardigde gerechtvaardigd :a; verwerpen verwerpt verwierp verworpen :a; af|wijzen wijst wees gewezen :a; wijzen wijst wees gewezen @erop @op :ta;
    laten laat liet gelaten @weten :c; herhalen herhaalt herhaalde herhaald :c; herinneren herinnert herinnerde herinnerd @eraan :t; klagen klaagt klaagde geklaagd @over :a; klagen klaagt klaagde geklaagd :c; roepen roept riep geroepen :c; schreeuwen schreeuwt schreeuwde geschreeuwd :c; fluisteren fluistert fluisterde gefluisterd :c; grappen grapt grapte gegrapt :c; twitteren twittert twitterde getwitterd :c; tweeten tweet tweette getweet :c;
    suggereren suggereert suggereerde gesuggereerd :c; onthullen onthult onthulde onthuld :c; besluiten besluit besloot besloten :i; weigeren weigert weigerde geweigerd :i; overwegen overweegt overwoog overwogen :i; citeren citeert citeerde geciteerd :c; argumenteren argumenteert argumenteerde geargumenteerd :c; betogen betoogt betoogde betoogd :c; oordelen oordeelt oordeelde geoordeeld :c; twijfelen twijfelt twijfelde getwijfeld @eraan :t; verzuchten verzucht verzuchtte verzucht :c;
    speculeren speculeert speculeerde gespeculeerd :c; verduidelijken verduidelijkt verduidelijkte verduidelijkt :c; in|schatten schat schatte geschat :c; uit|sluiten sluit sloot gesloten :c; gaan gaat ging gegaan @ervan :t; vervolgen vervolgt vervolgde vervolgd :c
  `,
    dutchVerb,
    LETTERS_WITH_TAG,
  ),
  phrases: [
    { words: 'volgens', place: 'before' },
    { words: 'aldus', place: 'before' },
    { words: 'naar eigen zeggen van', place: 'before' },
    { words: 'naar het oordeel van', place: 'before' },
    { words: 'naar de mening van', place: 'before' },
    { words: 'in de ogen van', place: 'before' },
    { words: 'in de woorden van', place: 'before' },
  ],
  nouns: words(`
    bewering beweringen beschuldiging verwijt eis mening opvatting hoop vrees angst verdenking aankondiging uitleg overtuiging verklaring oproep kritiek gerucht geruchten stelling
    voorspelling waarschuwing dreigement toezegging belofte bericht berichten nieuws argument twijfel wens voorstel aanbeveling antwoord vraag informatie woorden leus conclusie idee
  `),
  predicates: words(
    'overtuigd zeker bezorgd optimistisch pessimistisch sceptisch bewust teleurgesteld opgelucht verontwaardigd bereid dankbaar verrast blij trots tevreden ontevreden bang',
  ),
  grammar: {
    order: 'second',
    endings: {
      infinitive: endings('n'),
      nonFinite: endings('n t'),
      possessive: endings("s 's ’s ' ’"),
    },
    commaless: true,
    nounsCapital: false,
    determiners: words(`
      de het een deze dit die dat zijn haar hun ons onze mijn jouw uw geen alle enkele sommige vele veel beide andere elk elke ieder iedere twee drie vier vijf zes zeven acht negen tien
      verschillende meerdere zulke
    `),
    oblique: words('hem hen'),
    pronouns: [
      { word: 'hij', gender: 'male', third: true },
      { word: 'zij', third: true },
      { word: 'ze', third: true },
      { word: 'het' },
      { word: 'wij', plural: true },
      { word: 'we', plural: true },
      { word: 'ik' },
      { word: 'men' },
      { word: 'deze', third: true },
      { word: 'die' },
      { word: 'wie' },
      { word: 'niemand' },
      { word: 'iemand' },
      { word: 'beiden', plural: true },
      { word: 'velen', plural: true },
      { word: 'sommigen', plural: true },
      { word: 'anderen', plural: true },
      { word: 'u' },
      { word: 'je' },
    ],
    thatPronouns: words('dat dit'),
    numerals: words(
      'twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig veertig vijftig honderd duizend miljoen',
    ),
    prepositions: words(`
      in op aan bij met na naar van voor door over onder tegen om uit tot tussen tijdens sinds zonder wegens ondanks volgens vanaf binnen buiten rond rondom langs per via te ter ten
      behalve dankzij omtrent sedert jegens aldus
    `),
    attaching: words('van voor uit bij'),
    genitive: [],
    adverbs: words(`
      begin half medio eind vorig vorige volgend jaar week maand ook verder bovendien echter toch vandaag gisteren morgen nu dan daarna toen daar hier al reeds nog opnieuw slechts alleen intussen inmiddels eerder later onlangs tenslotte uiteindelijk
      tegelijk tegelijkertijd daarom dus zo zelfs niet nooit altijd vaak vermoedelijk waarschijnlijk mogelijk natuurlijk maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
      maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond maandagochtend ochtend avond middag er zich wel weer vooral eerst erop ervoor eraan
      ervan hierop daarop januari februari maart april mei juni juli augustus september oktober november december
    `),
    coordinators: words('en of maar want dus noch'),
    complementizers: words('dat of'),
    subordinators: words(
      'omdat als toen terwijl hoewel nadat voordat sinds zodat indien tenzij zolang zodra doordat om',
    ),
    relatives: words('die dat wie wat waar waarin waarmee waarop waarvan waaraan waardoor welke'),
    questions: words('hoe waarom wanneer waar wat wie welke hoeveel'),
    asWords: words('zoals'),
    soWords: words('aldus'),
    accordingly: [],
    perfect: words('heeft hebben had hadden is zijn was waren'),
    passive: words('wordt worden werd werden'),
    passiveParticiples: words('geworden'),
    modals: words(
      'wil willen wilde wilden kan kunnen kon konden moet moeten moest moesten mag mogen mocht zal zullen zou zouden',
    ),
    agents: words('door'),
    negations: words('niet nooit geen'),
    impersonal: words('het er'),
    be: words('is zijn was waren'),
    pluperfect: words('had hadden'),
    subjects: words('hij wij we ik'),
    own: words('mijn onze ons'),
    accordingTo: [],
    genders: {
      male: words('meneer dhr heer'),
      female: words('mevrouw mevr'),
      femaleEndings: words('ster trice esse euse gravin innen vrouw'),
    },
    adverbEndings: words('lijk gewijs'),
    places: words('in op uit'),
    infinitiveMarks: words('te'),
    separablePrefixes: words('aan af bij in mee na om op over toe uit voor weg mede bekend tegen terug'),
    finite: words(`
      is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten moest moesten wil willen wilde wilden mag mogen mocht zal zullen zou zouden
      gaat gaan ging gingen staat staan stond ligt lag komt komen kwam kwamen blijft blijven bleef laat liet doet deed maakt maakte geeft gaf krijgt kreeg
    `),
  },
  spokespeople: words(
    'woordvoerder woordvoerders woordvoerster vertegenwoordiger vertegenwoordigers bron bronnen',
  ),
  documents: words(
    'rapport verklaring brief interview toespraak resolutie vonnis arrest besluit studie onderzoek document analyse artikel boek blog website petitie persbericht tweet bericht verslag',
  ),
  titledNouns: words(`
    krant dagblad weekblad tijdschrift omroep zender website film boek roman album lied nummer serie programma stuk opera titel naam project groep partij vereniging operatie orkaan
    schilderij tentoonstelling stichting restaurant hotel schip merk bedrijf documentaire
  `),
});

export const nl = language({ tag: 'nl', names, speech });
