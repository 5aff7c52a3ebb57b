import { besideNames } from './beside-names.ts';
import { generationsOf } from './generations.ts';
import { type LazyNames, language } from './language.ts';
import { elidedPhrases, homes, table, tableOfForms, words } from './lists.ts';
import type { SpeechData } from './speech-data.ts';
import { type Conjugate, LETTERS_WITH_TAG, NO_NOUNS, verbsOf } from './verbs.ts';
import { workOf } from './work.ts';

/** All forms of an adjective by its masculine singular: "russo", "tedesco", "greco|greci", "francese", "belga". */
const adjective = (entry: string): readonly string[] => {
  const [male = '', plural] = entry.split('|');
  const stem = male.slice(0, -1);
  const hard = /[cg]$/.test(stem) ? `${stem}h` : stem;
  if (male.endsWith('o')) return [male, `${stem}a`, plural ?? `${hard}i`.replace(/ii$/, 'i'), `${hard}e`];
  if (male.endsWith('a')) return [male, `${hard}i`, `${hard}e`];
  if (male.endsWith('e')) return [male, `${stem}i`];
  return [male];
};

const demonyms = (list: string): Readonly<Record<string, readonly string[]>> => tableOfForms(list, adjective);

const names: LazyNames = {
  common: words(`
    di e che la il un a per è in una non del le si i della da con dei al alla come più anche ma lo gli sono nel ha ad su dal ed se o delle degli
    ha hanno era dell nella questo questa suo sua dopo quando essere tra fra stato stata dalla alle ai agli loro chi cui quello quella due anni ci
    perché anche solo prima così sulla sul nei nelle negli dai dalle dagli contro già ancora dove mentre ogni stati state suoi sue molto tutti tutte
    tutto poi secondo verso oggi ieri senza però invece quindi oltre durante aveva avevano era erano sarà saranno sarebbe avrebbe avrebbero lui lei noi
    io mi ti vi quale quali quanto cosa qui lì ora qualche alcuni alcune altri altre altro altra ne né nessun po
  `),
  abbreviations: words(
    'sig sigg dott dr prof avv ing arch geom rag on sen mons card gen col cap ten magg amm s ss art pag pagg vol n tel ecc gen feb mar apr mag giu lug ago set ott nov dic ca',
  ),
  finalAbbreviations: words('ecc jr sr s.p.a s.r.l inc corp ltd'),
  ordinalPoint: false,
  nounsCapitalised: false,
  familyFirst: false,
  honorifics: {
    male: words('signor signore sig don re principe lord sir conte duca padre fra frate mister'),
    female: words('signora signorina donna regina principessa lady contessa duchessa suor madre'),
    any: words(`dottor dottore dott dr dottoressa professor professore professoressa prof avvocato avv ingegner ing onorevole on monsignor monsignore mons
      cardinale cardinal vescovo arcivescovo papa imam rabbino ayatollah sceicco generale colonnello maggiore capitano tenente ammiraglio giudice maresciallo`),
  },
  generations: generationsOf('jr junior figlio', 'sr senior padre'),
  particles: words(
    "di de del della dello dei degli d' d’ la lo li von van der den da dos das al el bin ben ibn abu dal dalla",
  ),
  givenNames: new Set(
    words(`
    achille ada adele adolfo adriana adriano agata agnese agostino alba alberta alberto aldo alessandra alessandro alessia alessio alfonso alfredo alice alvise amalia amedeo
    ambra andrea angela angelica angelo anita anna annalisa annamaria antonella antonia antonino antonio arianna armando arnaldo arturo asia augusta augusto aurelio aurora
    barbara bartolomeo beatrice benedetta benedetto beppe bernardo bianca bruna bruno camilla carla carlo carlotta carmela carmelo carmine carolina caterina catia cecilia
    celeste cesare chiara cinzia ciro clara claudia claudio clemente concetta corrado cosimo costanza cristian cristiana cristiano cristina dalila damiano daniela daniele
    dario davide debora deborah diana diego domenica domenico donata donatella donato dora edoardo elena eleonora elio elisa elisabetta elsa emanuela emanuele emilia emilio
    emma enrica enrico enzo ermanno ernesto ester ettore eugenia eugenio eva fabiana fabio fabiola fabrizia fabrizio fausta fausto federica federico felice ferdinando
    fernando filippo fiorella fiorenza flavia flavio franca francesca francesco franco fulvio gabriele gabriella gaetano gaia gennaro gerardo germano giacinto giacomo giada
    gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gianpiero gilberto gino gioacchino giordano giorgia giorgio giovanna giovanni giulia giuliana
    giuliano giulio giuseppe giuseppina giustino grazia graziella graziano greta guglielmo guido ida ignazio ilaria ilario immacolata ines irene irma isabella italo ivan ivana
    ivano jacopo lara laura lea leonardo letizia lia licia lidia liliana lina livia livio lorena lorenza lorenzo loredana luana luca lucia luciana luciano lucio ludovica
    luigi luigia luisa maddalena manlio manuela manuele mara marcella marcello marco margherita maria mariagrazia marianna mariano marina marino mario marisa marta martina
    martino massimiliano massimo matilde matteo mattia maura maurizio mauro melania melissa michela michele michelangelo milena mirco mirella miriam monica morena nadia
    natale natalia nazario nicola nicole nicoletta nicolò nino noemi nunzia nunzio olga orazio oreste oriana ornella oscar osvaldo ottavia ottavio palmira paola paolo
    pasquale patrizia patrizio pier piera pierangelo pierferdinando pierluigi piero pietro pino raffaella raffaele raimondo rebecca regina remo renata renato renzo riccardo rita roberta
    roberto rocco rodolfo romano romeo romina rosa rosalba rosanna rosaria rosario rosella rossana rossella ruggero sabina sabrina salvatore samuele sandra sandro sara saverio
    sebastiano serena sergio settimio silvana silvano silvia silvio simona simone sofia sonia stefania stefano stella susanna tatiana teodoro teresa tiziana tiziano tommaso
    tullio ugo umberto valentina valentino valeria valerio vanessa vera veronica vincenza vincenzo viola virginia virginio vito vittoria vittorio viviana walter
    vladimir angela emmanuel donald joe barack john boris olaf ursula pedro recep benjamin sergej dmitrij xi narendra volodymyr hillary theresa
  `),
  ),
  roles: new Set(
    words(`
    presidente presidentessa vicepresidente ministro ministra viceministro viceministra premier cancelliere cancelliera segretario segretaria sottosegretario
    sottosegretaria direttore direttrice capo capogruppo portavoce deputato deputata eurodeputato eurodeputata senatore senatrice consigliere consigliera assessore
    assessora governatore governatrice sindaco sindaca prefetto questore ambasciatore ambasciatrice diplomatico diplomatica commissario commissaria inviato inviata
    delegato delegata rappresentante leader dirigente numero candidato candidata oppositore oppositrice militante attivista fondatore fondatrice cofondatore
    imprenditore imprenditrice miliardario banchiere economista analista esperto esperta ricercatore ricercatrice scienziato scienziata professore professoressa
    docente rettore rettrice storico storica politologo politologa sociologo sociologa filosofo filosofa avvocato avvocata giudice magistrato magistrata procuratore
    procuratrice pm gip notaio medico primario chirurgo virologo virologa epidemiologo epidemiologa infermiere infermiera scrittore scrittrice poeta poetessa autore
    autrice giornalista redattore redattrice editorialista corrispondente regista attore attrice cantante musicista cantautore cantautrice rapper artista comico comica
    conduttore conduttrice produttore produttrice allenatore allenatrice ct tecnico calciatore giocatore giocatrice attaccante portiere difensore centrocampista
    capitano campione campionessa tennista pilota generale ammiraglio colonnello comandante tenente ufficiale soldato poliziotto carabiniere sindacalista re regina
    principe principessa cardinale arcivescovo vescovo papa pontefice sacerdote parroco imam rabbino moglie marito vedova vedovo figlio figlia fratello sorella padre
    madre compagno compagna amico amica collega successore predecessore membro astronauta ingegnere agricoltore testimone vittima titolare ex-presidente ex-ministro
  `),
  ),
  work: workOf({
    politics:
      'ministro ministra cancelliere deputato deputata senatore senatrice sindaco sindaca ambasciatore ambasciatrice diplomatico diplomatica politico politica sottosegretario sottosegretaria eurodeputato eurodeputata governatore',
    sport:
      'calciatore calciatrice attaccante portiere centrocampista difensore tennista ciclista atleta pugile nuotatore nuotatrice cestista allenatore allenatrice pallavolista sciatore sciatrice',
    other:
      'archeologo archeologa matematico biologo biologa zoologo zoologa geologo geologa astronomo astronoma pittore pittrice scultore scultrice compositore compositrice pianista violinista cantante rapper chitarrista attore attrice teologo teologa',
    business: 'ceo imprenditore imprenditrice banchiere',
    law: 'magistrato magistrata',
  }),
  roleEndings: [],
  organisationWords: new Set(
    words(`
    ministero dipartimento università istituto scuola banca partito unione associazione federazione lega comitato commissione consiglio parlamento senato camera
    congresso tribunale corte agenzia autorità ufficio amministrazione fondazione società compagnia gruppo azienda impresa sindacato confederazione polizia questura
    procura carabinieri guardia esercito marina forze forza club squadra orchestra chiesa museo ospedale policlinico clinica centro organizzazione alleanza movimento
    fronte coalizione governo tesoro fondo servizio prefettura comune regione provincia giornale quotidiano settimanale radio televisione osservatorio accademia
    teatro gazzetta corriere
  `),
  ),
  sharedBodies: () =>
    words(`
    parlamento senato camera deputati rappresentanti comuni lord consiglio nazionale federale stati assemblea corte suprema costituzionale cassazione conti
    tribunale banca centrale ministero affari esteri interno interni difesa giustizia economia finanze salute istruzione polizia governo procura generale esercito
    marina aeronautica partito democratico socialista comunista repubblicano popolare liberale conservatore laburista verdi democratici repubblicani
  `),
  besideNames: () =>
    besideNames({
      place: { both: words('aeroporto liceo piazza viale portaerei') },
      body: {
        both: words(`
      orchestra filarmonica fondazione università istituto scuola accademia ospedale clinica museo teatro stadio biblioteca centro corso ponte
    `),
      },
      street: {
        before: words(
          `via viale v.le vie piazza p.zza p.za piazzale p.le piazzetta corso c.so largo vicolo lungomare lungotevere ponte rotonda circonvallazione liceo aeroporto`,
        ),
      },
      prize: { before: words('premio premi medaglia trofeo') },
      saint: { before: words('san santo santa sant santi apostolo evangelista') },
      gospel: { before: words('vangelo vangeli'), links: words('di secondo') },
      kin: {
        before: words(
          `fratelli sorelle cugini cugine coniugi gemelli gemelle coppia famiglia famiglie dinastia dinastie clan`,
        ),
      },
      several: {
        before: words(
          `i gli le dei degli delle ai agli alle dai dagli dalle nei negli nelle sui sugli sulle`,
        ),
      },
      thing: {
        before: words(`
      gasdotto gasdotti oleodotto gene proteina enzima virus asteroide cometa nave yacht fregata petroliera traghetto veliero peschereccio sottomarino cavalla cavallo cane cagna palasport palazzetto quartiere frazione borgo fiume lago isola monte vetta vulcano cratere vitigno
    `),
        links: words(
          'chiamato chiamata denominato denominata battezzato battezzata soprannominato soprannominata',
        ),
      },
      department: {
        before: words(`ministro ministra ministri ministero sottosegretario sottosegretaria`),
        links: words(`di del dello della dell' dell’ dei degli delle per il la lo`),
      },
      work: {
        before: words(
          `canzone brano singolo album film pellicola documentario romanzo libro serie musical opera commedia quadro poesia intitolato intitolata`,
        ),
      },
      vehicle: {
        before: words('auto vettura furgone camion moto scooter aereo aerei velivolo elicottero utilitaria'),
        links: words('marca modello tipo'),
      },
      ground: {
        before: words('stadio coppa trofeo torneo premio circuito palazzetto torre grattacielo'),
        behind: words('arena stadium cup park'),
      },
      otherBody: { before: words('fondazione museo istituto accademia associazione') },
      index: { both: words('indice indici'), links: ['come'] },
      credit: { before: words('foto immagine immagini credit crediti') },
    }),
  vehicles: () => ({
    aircraftMakers: words('aeronautic- aerospazial- aerei velivoli'),
    makers: words('automobil- automobilistic- auto veicoli moto camion'),
    articles: words("un una un' un’ suo sua"),
    carArticles: [],
    aircraftArticles: words(
      "il l' l’ del dell' dell’ nel nell' nell’ dal dall' dall’ sul sull' sull’ al all' all’",
    ),
  }),
  organisationEndings: [],
  partsOfCountries: words('regionale provinciale cantonale comunale'),
  legalForms: words('spa s.p.a srl s.r.l sas snc scarl onlus inc corp ltd llc plc ag gmbh sa nv'),
  titles: { minister: words('ministro ministra') },
  offices: () => ({
    'head-of-state': elidedPhrases(
      'presidente, presidentessa, presidente della repubblica, capo dello stato, presidente federale',
    ),
    monarch: elidedPhrases(
      're, regina, monarca, sovrano, sovrana, imperatore, imperatrice, emiro, sultano, granduca, granduchessa',
    ),
    'head-of-government': elidedPhrases(
      'primo ministro, prima ministra, premier, presidente del consiglio, presidente del consiglio dei ministri, capo del governo, capo di governo, cancelliere, cancelliera, cancelliere federale, cancelliera federale',
    ),
    'deputy-head-of-state': elidedPhrases('vicepresidente'),
    'deputy-head-of-government': elidedPhrases(
      'vicepremier, vice premier, vicepresidente del consiglio, vicecancelliere, vice primo ministro',
    ),
    'foreign-minister': elidedPhrases(
      'ministro degli esteri, ministra degli esteri, ministro degli affari esteri, capo della diplomazia, capo della farnesina, segretario di stato americano',
    ),
    'defence-minister': elidedPhrases('ministro della difesa, ministra della difesa, segretario alla difesa'),
    'finance-minister': elidedPhrases(
      'ministro delle finanze, ministra delle finanze, ministro del tesoro, segretario al tesoro',
    ),
    'interior-minister': elidedPhrases(
      "ministro dell'interno, ministra dell'interno, ministro degli interni, ministra degli interni, capo del viminale",
    ),
    'justice-minister': elidedPhrases('ministro della giustizia, ministra della giustizia, guardasigilli'),
    'economy-minister': elidedPhrases("ministro dell'economia, ministra dell'economia"),
    'health-minister': elidedPhrases('ministro della salute, ministra della salute, ministro della sanità'),
    'central-bank-governor': elidedPhrases(
      'governatore della banca centrale, governatrice della banca centrale',
    ),
    'parliament-speaker': elidedPhrases(
      'presidente del parlamento, presidente della camera, presidente del bundestag',
    ),
  }),
  demonyms: () =>
    demonyms(`
    AF afgano afghano; ZA sudafricano; AL albanese; DZ algerino; DE tedesco; AD andorrano; AO angolano; AG antiguano; SA saudita; AR argentino; AM armeno; AU australiano; AT austriaco|austriaci;
    AZ azero azerbaigiano; BS bahamense; BH bahreinita; BD bangladese; BB barbadiano; BE belga; BZ beliziano; BJ beninese; BT bhutanese; BY bielorusso; MM birmano; BO boliviano; BA bosniaco|bosniaci;
    BW botswano; BR brasiliano; BN bruneiano; BG bulgaro; BF burkinabé; BI burundese; KH cambogiano; CM camerunense; CA canadese; CV capoverdiano; CF centrafricano; CL cileno; CN cinese; CY cipriota;
    CO colombiano; KM comoriano; CG congolese; CD congolese; KP nordcoreano; KR sudcoreano; CR costaricano; CI ivoriano; HR croato; CU cubano; DK danese; DJ gibutiano; DM dominicense; DO dominicano;
    EG egiziano; AE emiratino; EC ecuadoriano; ER eritreo; ES spagnolo; EE estone; SZ swazi; US statunitense americano; ET etiope; FJ figiano; FI finlandese; FR francese; GA gabonese; GM gambiano; GE georgiano;
    GH ghanese; GR greco|greci; GD grenadino; GT guatemalteco; GN guineano; GW guineense; GQ equatoguineano; GY guyanese; HT haitiano; HN honduregno; HU ungherese; IN indiano; ID indonesiano; IQ iracheno;
    IR iraniano; IE irlandese; IS islandese; IL israeliano; IT italiano; JM giamaicano; JP giapponese nipponico|nipponici; JO giordano; KZ kazako kazaco; KE keniota keniano; KG kirghiso; KI kiribatiano; XK kosovaro;
    KW kuwaitiano; LA laotiano; LS lesothiano; LV lettone; LB libanese; LR liberiano; LY libico|libici; LI liechtensteinese; LT lituano; LU lussemburghese; MK macedone; MG malgascio; MY malese malaysiano;
    MW malawiano; MV maldiviano; ML maliano; MT maltese; MA marocchino; MH marshallese; MU mauriziano; MR mauritano; MX messicano; FM micronesiano; MD moldavo; MC monegasco; MN mongolo; ME montenegrino;
    MZ mozambicano; NA namibiano; NR nauruano; NP nepalese; NI nicaraguense; NE nigerino; NG nigeriano; NO norvegese; NZ neozelandese; OM omanita; UG ugandese; UZ uzbeko uzbeco; PK pakistano; PW palauano;
    PS palestinese; PA panamense; PG papuano; PY paraguaiano; NL olandese; PE peruviano; PH filippino; PL polacco|polacchi; PT portoghese; QA qatariota qatarino; RO rumeno romeno; GB britannico|britannici inglese;
    RU russo; RW ruandese; KN nevisiano; SM sammarinese; LC santaluciano; VC sanvincentino; SB salomonese; SV salvadoregno; WS samoano; ST saotomense; SN senegalese; RS serbo; SC seychellese;
    SL sierraleonese; SG singaporiano; SK slovacco|slovacchi; SI sloveno; SO somalo; SD sudanese; SS sudsudanese; LK srilankese; SE svedese; CH svizzero elvetico|elvetici; SR surinamese; SY siriano; TJ tagico|tagichi;
    TW taiwanese; TZ tanzaniano; TD ciadiano; CZ ceco|cechi; TH thailandese tailandese; TL timorese; TG togolese; TO tongano; TT trinidadiano; TN tunisino; TM turkmeno turcmeno; TR turco|turchi; TV tuvaluano;
    UA ucraino; UY uruguaiano; VU vanuatuano; VA vaticano; VE venezuelano; VN vietnamita; YE yemenita; ZM zambiano; ZW zimbabwese
  `),
  adjectiveEndings: [''],
  countryNames: () =>
    table(`
    US stati_uniti usa stati_uniti_d'america america; GB regno_unito gran_bretagna inghilterra; CN repubblica_popolare_cinese; BY bielorussia belarus; MM birmania myanmar; NL olanda paesi_bassi;
    AE emirati_arabi_uniti emirati emirati_arabi; VA vaticano santa_sede; CZ repubblica_ceca cechia; MD moldavia moldova; MK macedonia; PS palestina; CD repubblica_democratica_del_congo; CG congo;
    RU federazione_russa; CI costa_d'avorio costa_d'_avorio costa_d’_avorio; SA arabia_saudita; SZ swaziland; TL timor_est; KR corea_del_sud; KP corea_del_nord; TW taiwan; ZA sudafrica sud_africa; DO repubblica_dominicana
  `),
  countryPrefixes: {},
  spokenIn: words('IT CH SM VA'),
  ownOffices: () =>
    homes(`
    IT FR DE AT PT PL GR FI CZ TR *: presidente della repubblica, capo dello stato;
    IT US *: presidente della camera;
    IT: presidente del consiglio, presidente del consiglio dei ministri, capo della farnesina, capo del viminale, guardasigilli;
    DE: presidente del bundestag
  `),
  besideOffices: () => ({
    becoming: elidedPhrases(`
      io sono, diventare, diventa, diventato, diventata, diventò, divenne, divenuto, divenuta, eletto, eletta, eleggere, elesse, nominato, nominata, fu
    `),
    posts: elidedPhrases(`
      carica, posto, ruolo, candidato, candidata, candidati, candidatura, elezione, elezioni, funzione, funzioni, figura, corsa, campagna, poltrona,
      incarico, insediamento
    `),
    links: words('come per a'),
    goesOn: elidedPhrases(`
      popolare, islamica, democratica, socialista, araba, bolivariana
    `),
    goesOnEndings: words('ale are ore ense ico eo ano ivo ario orio'),
    otherTimes: elidedPhrases(`
      all'epoca, dell'epoca, di allora, d'allora, in quel momento, in quel periodo, a quel tempo, a quei
      tempi, in quegli anni
    `),
  }),
  definiteArticles: words(
    "il lo la l' l’ al allo alla all' all’ del dello della dell' dell’ dal dallo dalla dall' dall’ col",
  ),
  pluralArticles: words('i gli le ai agli alle dei degli delle dai dagli dalle'),
  feminineOfficeEnding: null,
  indefiniteArticles: words("un uno una un' un’"),
  countryBehind: true,
  ofWords: words("di del dello della dell' dell’ dei degli delle d' d’"),
  attachingWords: words("di del dello della dell' dell’ dei degli delle per presso in al alla"),
  former: words('ex precedente defunto defunta allora'),
  notNow: words(`
    ex-presidente ex-ministro ex-premier futuro futura prossimo prossima eletto eletta uscente neo nuovo nuova primo-vice aggiunto
    vice deposto deposta destituito destituita ultimo ultima possibile designato designata incaricato incaricata reggente
  `),
  ended: words('disciolto disciolta sciolto sciolta scomparso scomparsa soppresso soppressa'),
  formerPrefixes: words('ex-'),
  placeWords: words("in a ad presso verso nel nella nello nei nelle nell' nell’ dal dalla dall' dall’"),
  settlements: {
    nouns: words('comune città villaggio frazione quartiere località provincia isola'),
    links: words('di del della dell dello d in nel nella'),
  },
  agentWords: words('da dal dalla secondo con contro per'),
  sport: () => ({
    topic: words(`
      calcio calciat- calcistic- pallacanestro basket pallavolo tennis tennista- rugby ciclismo allenator- attaccant- centrocampist- centravanti
      semifinal- scudetto campionat- bianconer- nerazzurr- rossoner- giallorosso- uefa fifa bundesliga champions motogp scuderia ciclist- pugile-
      pugilat- boxe atletica maratona- wimbledon sciatore- sciatric- biathlon slalom motomondiale ginnast- nuotator- nuotatric- calciomercato
      pallavolist- cestist- pole podio paddock monoposto
    `),
    beside: words(`
      club squadra squadre partita partite gol giocator- difensor- portier- capitano lega coppa stadio- tifos- stagione sconfitta vittoria
      battuto batte pareggi- derby tecnico panchina torneo- punti titolo sport- olimpi- atlet- polisportiv- campion- gara gare prix tappa tappe
      giro avversari- arbitro- arbitri segnato reti rigore coppe finale finali quarti sprint qualifiche pilota piloti medagli- vincitore
      allenamento- formula motociclis- automobilis-
    `),
    media: words(`
      giornale quotidiano settimanale rivista televisione televisiva radio emittente agenzia stampa media editore internet rete
    `),
    goods: words('sport-'),
    firms: words(`
      azienda società compagnia produttore banca assicurazione assicurazioni marchio gruppo birrificio supermercati costruttore operatore
      impresa multinazionale automobilistica automobili
    `),
    business: words(`
      azienda aziende società compagnia compagnie azioni azionist- borsa investitor- investiment- sponsor- marchio marchi client- vendite ricavi
      utili utile banca banche bancari- assicura- negozio negozi prodotto prodotti pubblicit- miliard- dipendenti lavoratori fabbrica fabbriche
      stabiliment- filiale supermercat- fornitor- ristorant-
    `),
  }),
  besideBodies: () => ({
    verbs: { modals: [], infinitives: [], objects: [] },
    stocks: words('borsa borse indice azioni listino listini punti investitor-'),
  }),
  nameEndings: [],
  humanVerbs: new Set(
    words(`
    dice disse detto afferma affermato affermò dichiara dichiarato dichiarò spiega spiegato spiegò annuncia annunciato annunciò aggiunge aggiunto aggiunse scrive scritto scrisse
    sostiene sostenuto sottolinea sottolineato ricorda ricordato ribadisce ribadito assicura assicurato avverte avvertito chiede chiesto propone proposto critica criticato
    denuncia denunciato accusa accusato nega negato ammette ammesso riconosce riconosciuto conferma confermato risponde risposto commenta commentato racconta raccontato
    precisa precisato osserva osservato conclude concluso promette promesso insiste crede pensa spera vuole ritiene ritenuto lamenta attacca replica replicato difende
    ha aveva incontra incontrato visita visitato arriva arrivato muore morto nasce nato lascia dimesso twitta parla parlato firma firmato
  `),
  ),
  notNames: new Set(
    words(`
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    mondo paese tempo uomo donna città giorno anno settimana mese mattina sera notte bambino bambini vita morte legge forza guerra pace lavoro soldi denaro
    croce rosa bianca luce bianco nero rossi verdi grande piccolo re conte ferrari fabbri pastore stella sole luna mare monte bosco fiume valle nord sud est ovest torre
    fiori bella bello buono giovane vecchio repubblica stampa libero messaggero mattino unità giornale
    foto video fonte commento condividi leggi altro pubblicità intervista analisi editoriale archivio notizie ultime oggi ieri domani sì no grazie tutti
    sinistra destra stato governo giustizia salute economia cultura sport
  `),
  ),
};

/**
 * A verb of saying: "infinitive [participle finite forms …] : what it takes"; one with nothing behind its infinitive is regular. Taken: c
 * clause, t only with "che", i infinitive with "di", a the act alone, l a label. "@": words of which the clause must have one.
 */
const italianVerb: Conjugate = ([infinitive = '', participle, ...listed]) => {
  const stem = infinitive.slice(0, -3);
  // "spiega": the spelling keeps the sound before e and i in other forms, which news does not use.
  const regular = infinitive.endsWith('are')
    ? words('a ano ò arono ava avano').map(ending => stem + ending)
    : infinitive.endsWith('ire')
      ? words('isce iscono ì irono iva ivano').map(ending => stem + ending)
      : words('e ono eva evano').map(ending => stem + ending);
  const past =
    participle ?? stem + (infinitive.endsWith('are') ? 'ato' : infinitive.endsWith('ire') ? 'ito' : 'uto');
  return {
    forms: [...NO_NOUNS, ...(participle === undefined ? regular : listed)],
    participles: ['o', 'a', 'i', 'e'].map(ending => past.slice(0, -1) + ending),
    reportedForms: [],
    infinitives: [infinitive],
  };
};

const speech = (): SpeechData => ({
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  verbs: verbsOf(
    `
    dire detto dice dicono disse dissero diceva dicevano :ci; dichiarare :ci; affermare :ci; spiegare :c; annunciare :cia; annunziare :cia; aggiungere aggiunto aggiunge aggiungono aggiunse aggiunsero aggiungeva :c; scrivere scritto scrive scrivono scrisse scrissero scriveva :c;
    sostenere sostenuto sostiene sostengono sostenne sostennero sosteneva sostenevano :ci; sottolineare :c; ricordare :c; ribadire :c; assicurare :ci; garantire :c; avvertire avvertito avverte avvertono avvertì avvertiva :ca; avvisare :c; chiarire :c; precisare :c; puntualizzare :c; specificare :c; evidenziare :c; rimarcare :c; segnalare :c;
    ammettere ammesso ammette ammettono ammise ammisero ammetteva :ci; riconoscere riconosciuto riconosce riconoscono riconobbe :c; confessare :ci; confermare :cia; negare :cia; smentire :cia; respingere respinto respinge respingono respinse :a; rispondere risposto risponde rispondono rispose risposero :c; replicare :c; ribattere ribattuto ribatte ribattono :c;
    chiedere chiesto chiede chiedono chiese chiesero chiedeva :cia; domandare :c; commentare :c; osservare :c; notare :c; rilevare :c; constatare :c; raccontare :c; riferire :c; riportare :c; rivelare :c; svelare :c; testimoniare :c; confidare :c; concludere concluso conclude concludono concluse :c; proseguire proseguito prosegue :c; riassumere riassunto riassume :c;
    promettere promesso promette promettono promise promisero :cia; giurare :ci; minacciare minacciato minacciano minacciò minacciarono minacciava minacciavano :cia; insistere insistito insiste insistono :c; ritenere ritenuto ritiene ritengono ritenne riteneva :ci; credere creduto crede credono credette credeva :ci; pensare :ci; sperare :ci; temere temuto teme temono temeva :ci; auspicare :ca; prevedere previsto prevede prevedono previde :c; stimare :c; calcolare :c; supporre supposto suppone suppongono :c; ipotizzare :ca;
    lamentare :ca; denunciare :cal; criticare :al; condannare :al; accusare :ia; attaccare :c; bollare @come :al; definire definito definisce definiscono definì :al; descrivere descritto descrive descrivono descrisse :al; chiamare :l; difendere difeso difende difendono difese :al; giustificare :ca; elogiare :a; lodare :a; salutare :a; ringraziare :ta; congratulare @si :a; invitare :ia; esortare :ia; invocare :a; sollecitare :ia; ordinare :i; intimare :ia; raccomandare :cia; consigliare :cia; suggerire :ci; proporre proposto propone propongono propose :cia; pretendere preteso pretende pretendono :cia; reclamare :a; rivendicare :ca;
    twittare :c; postare :c; pubblicare :c; comunicare :c; informare :c; argomentare :c; ragionare :c; ironizzare :c; scherzare :c; esclamare :c; gridare :c; urlare :c; sussurrare :c; tuonare :c; sbottare :c; incalzare :c; sentenziare :c; tagliare @corto :c; chiosare :c; rincarare :c; sospirare :c; protestare :c; obiettare :c; dubitare :t; decidere deciso decide decidono decise :i; rifiutare :i; vantare :a; asserire :ci; esprimere espresso esprime esprimono espresse @opinione @speranza :t; indicare :c; mettere @chiaro messo mette :t; fare @sapere @notare fatto fa fanno fece :c; rendere @noto reso rende rendono rese :c
  `,
    italianVerb,
    LETTERS_WITH_TAG,
  ),
  phrases: [
    { words: 'per', place: 'before', quoted: true },
    { words: 'secondo', place: 'before' },
    { words: 'stando a', place: 'before' },
    { words: 'stando al', place: 'before' },
    { words: 'stando alla', place: 'before' },
    { words: 'stando alle', place: 'before' },
    { words: "stando all'", place: 'before' },
    { words: 'a detta di', place: 'before' },
    { words: 'a detta del', place: 'before' },
    { words: 'a detta della', place: 'before' },
    { words: 'a parere di', place: 'before' },
    { words: 'a giudizio di', place: 'before' },
    { words: 'per ammissione di', place: 'before' },
  ],
  nouns: words(`
    affermazione affermazioni accusa accuse richiesta opinione parere speranza timore timori preoccupazione sospetto annuncio spiegazione convinzione dichiarazione dichiarazioni
    appello critica voce voci ipotesi tesi previsione avvertimento minaccia promessa notizia argomento dubbio dubbi auspicio proposta raccomandazione risposta domanda
    informazione parole frase slogan conclusione idea certezza
  `),
  predicates: words(`
    convinto convinta convinti sicuro sicura certo certa preoccupato preoccupata fiducioso fiduciosa ottimista pessimista scettico scettica consapevole deluso delusa sollevato
    indignato indignata pronto pronta disposto disposta grato grata sorpreso sorpresa felice contento contenta orgoglioso orgogliosa favorevole contrario contraria
  `),
  grammar: {
    order: 'free',
    endings: { past: [{ ends: 'ò' }] },
    reflexives: words("si s' s’"),
    dropsSubject: true,
    pluralEndings: words('no'),
    finiteEndings: words(
      'arono irono erono erà eranno irà iranno erebbe erebbero irebbe irebbero ava avano eva evano iva ivano',
    ),
    nounsCapital: false,
    determiners: words(`
      il lo la l' l’ i gli le un uno una un' un’ questo questa questi queste quel quello quella quei quegli quelle suo sua suoi sue loro mio mia miei mie tuo tua nostro nostra nostri nostre
      al allo alla all' all’ ai agli alle del dello della dell' dell’ dei degli delle dal dallo dalla dall' dall’ dai dagli dalle nel nello nella nell' nell’ nei negli nelle sul sullo sulla sull' sull’
      alcuni alcune molti molte tutto tutta tutti tutte ogni nessun nessuna due tre quattro cinque sei sette otto nove dieci altro altra altri altre entrambi
    `),
    oblique: words(
      "al allo alla all' all’ ai agli alle dal dallo dalla dall' dall’ dai dagli dalle nel nello nella nell' nell’ nei negli nelle sul sullo sulla sull' sull’",
    ),
    pronouns: [
      { word: 'lui', gender: 'male', third: true },
      { word: 'lei', gender: 'female', third: true },
      { word: 'egli', gender: 'male', third: true },
      { word: 'ella', gender: 'female', third: true },
      { word: 'loro', plural: true },
      { word: 'essi', gender: 'male', plural: true, third: true },
      { word: 'esse', gender: 'female', plural: true, third: true },
      { word: 'io' },
      { word: 'noi', plural: true },
      { word: 'chi' },
      { word: 'nessuno' },
      { word: 'qualcuno' },
      { word: 'quest’ultimo', gender: 'male', third: true },
      { word: "quest'ultimo", gender: 'male', third: true },
      { word: 'molti', plural: true },
      { word: 'alcuni', plural: true },
      { word: 'tutti', plural: true },
    ],
    thatPronouns: words('questo ciò lo così'),
    numerals: words(
      'uno una due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta cento mille milioni',
    ),
    prepositions: words(`
      a ad di da in con su per tra fra contro verso durante dopo prima senza secondo presso oltre sotto sopra dentro fuori entro fino circa nonostante mediante attraverso
      al allo alla all' all’ ai agli alle del dello della dell' dell’ dei degli delle dal dallo dalla dall' dall’ dai dagli dalle nel nello nella nell' nell’ nei negli nelle sul sullo sulla sull' sull’ sui sugli sulle d' d’
    `),
    attaching: words("di del dello della dell' dell’ dei degli delle d' d’ per in"),
    genitive: [],
    adverbs: words(`
      anche inoltre poi infine quindi però invece tuttavia ancora sempre mai ieri oggi domani ora allora dopo prima così qui lì solo soltanto pure persino intanto già più meno
      molto bene male recentemente precedentemente ufficialmente pubblicamente chiaramente lunedì martedì mercoledì giovedì venerdì sabato domenica mattina sera pomeriggio notte
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre non si ci ne lo le gli mi ti vi stamattina stasera stamani
    `),
    coordinators: words('e ed o oppure ma né bensì'),
    complementizers: words('che se'),
    subordinators: words(
      'perché poiché quando mentre se anche dopo prima come dove affinché sebbene benché siccome finché',
    ),
    relatives: words('che cui quale quali dove chi'),
    questions: words('come perché dove quando chi cosa quale quali quanto quanti'),
    asWords: words('come'),
    soWords: [],
    accordingly: [],
    perfect: words('ha hanno aveva avevano abbia abbiano avrebbe avrebbero ebbe'),
    passive: words('è sono era erano fu furono viene vengono veniva sarà saranno'),
    passiveParticiples: words('stato stata stati state'),
    modals: words('vuole vogliono voleva può possono poteva deve devono doveva intende potrebbe dovrebbe'),
    agents: words("da dal dallo dalla dall' dall’ dai dagli dalle"),
    negations: words('non mai nessun nessuna'),
    impersonal: ['tutto'],
    be: words('è sono era erano'),
    pluperfect: words('aveva avevano'),
    subjects: words('lui lei egli ella io noi'),
    own: words('mio mia miei mie nostro nostra nostri nostre'),
    accordingTo: [],
    genders: {
      male: words('il lo un signor'),
      female: words('la una signora'),
      femaleEndings: words('trice essa aria ata'),
    },
    adverbEndings: words('mente'),
    places: words("in nel nella nello nell' nell’ nei nelle su sul sulla sull'"),
    infinitiveMarks: words("di d' d’"),
    separablePrefixes: [],
    finite: words(`
      è sono era erano fu furono sarà saranno sarebbe sarebbero ha hanno aveva avevano avrà avranno avrebbe avrebbero può possono poteva potrà potrebbe potrebbero deve devono
      doveva dovrà dovrebbe vuole vogliono voleva va vanno andrà viene vengono verrà verranno fa fanno faceva sta stanno stava sia siano abbia abbiano resta rimane rimangono c'è
    `),
  },
  spokespeople: words('portavoce rappresentante rappresentanti fonte fonti'),
  documents: words(
    'comunicato rapporto lettera messaggio tweet post risoluzione sentenza decisione studio indagine documento dossier relazione articolo libro blog sito petizione testo nota intervista discorso dichiarazione ordinanza',
  ),
  titledNouns: words(`
    giornale quotidiano settimanale rivista rete radio sito film libro romanzo album canzone serie programma opera titolo nome progetto gruppo partito associazione operazione
    uragano quadro mostra fondazione ristorante hotel albergo nave marchio azienda applicazione app documentario trasmissione
  `),
});

export const it = language({ tag: 'it', names, speech });
