import { besideNames } from './beside-names.ts';
import { endings } from './endings.ts';
import { generationsOf } from './generations.ts';
import { type LazyNames, language } from './language.ts';
import { homes, phrases, table, words } from './lists.ts';
import type { SpeechData } from './speech-data.ts';
import { type Conjugate, LETTERS, verbsOf } from './verbs.ts';
import { workOf } from './work.ts';

const names: LazyNames = {
  common: words(`
    der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird
    bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei
    ihr ihre wenn sein seine seiner ihrer ihren diese dieser dieses diesem wir ich kann gegen vom schon habe unter doch da mich uns was
    hier alle hatte während jedoch seit damit dann wegen zwischen ohne dabei dort nun nachdem obwohl weil ob wo wer warum
    keine kein zwei drei viele laut trotz zudem außerdem dazu darauf dagegen denn deshalb eines ihn ihm ihnen ja nein jetzt heute gestern
  `),
  abbreviations: words(`
    dr prof hr fr frl dipl ing med jur phil rer nat hc st nr bd bzw vgl ca sog geb gest evtl ggf inkl exkl max min mio mrd tsd
    abs art ziff kap hrsg jan feb mär apr jun jul aug sept okt nov dez mo di mi do sa so str tel bspw ehem gen adm lt oblt
    zzgl einschl allg amtl ebd dt engl frz russ chin lat u d.h z.b
  `),
  finalAbbreviations: words('usw etc ff co jh jr sen inc corp ltd v chr'),
  ordinalPoint: true,
  nounsCapitalised: true,
  familyFirst: false,
  honorifics: {
    male: words('herr herrn lord sir graf prinz könig kaiser fürst pater bruder pfarrer mr'),
    female: words('frau lady gräfin prinzessin königin kaiserin fürstin schwester pfarrerin mrs ms'),
    any: words(
      'dr prof professor professorin papst kardinal bischof erzbischof general admiral oberst major hauptmann leutnant imam rabbiner ayatollah scheich',
    ),
  },
  placeholders: ['max mustermann', 'erika mustermann', 'otto normalverbraucher'],
  generations: generationsOf(
    'jr jun junior der_jüngere* die_jüngere* dem_jüngeren* den_jüngeren* des_jüngeren* der_jüngeren*',
    'sr sen senior der_ältere* die_ältere* dem_älteren* den_älteren* des_älteren* der_älteren*',
  ),
  particles: words(
    'von van der den de zu zum zur vom di da del della la le du al el bin ibn ben dos das ter ten',
  ),
  givenNames: new Set(
    words(`
    anna anne andrea andreas angela annalena annegret antje armin axel barbara bernd bernhard birgit björn boris brigitte carl carla
    carsten charlotte christian christiane christine christoph claudia clemens cornelia daniel daniela david dennis dieter dietmar dirk dorothee
    eckart elisabeth elke emil erich ernst eva fabian felix ferdinand florian frank franz franziska frauke friederike friedrich fritz gabriele
    georg gerd gerhard gisela gregor günter günther hannah hannelore hans harald hartmut heike heiko heiner heinrich heinz helga helmut
    herbert hermann holger horst hubertus ilse inga ingo ingrid irene jan jana janine jens joachim jochen johann johanna johannes jonas jörg
    josef julia julian jürgen jutta kai karin karl karsten katarina katharina kathrin katja katrin kerstin kevin klaus konrad konstantin kurt
    lars laura lea lena leon leonie linda lisa lothar ludwig lukas lutz maja manfred manuel manuela marc marcel marco marcus maren maria marianne marie
    mario marion markus martin martina matthias max maximilian melanie michael michaela mike mirjam monika nadine nancy nicole niels
    nils nina norbert olaf oliver oskar otto patrick paul paula peter petra philipp rainer ralf ralph rebecca regina reiner renate ricarda richard
    robert robin roland rolf roman rosa rudolf rüdiger sabine sandra sarah saskia sebastian silke simon simone sophie stefan stefanie steffen
    stephan susanne sven svenja tanja thomas thorsten tim tina tobias torsten udo ulf ulla ulrich ulrike ursula uta ute uwe valentin vera verena
    veronika viktor viktoria volker walter werner wilhelm wolfgang wolfram yvonne
    wladimir sergej dmitri alexander alexej iwan michail nikolai juri igor oleg olga natalja tatjana wolodymyr petro
    donald joe barack george john james william bill hillary boris theresa emmanuel françois nicolas marine jean pierre jacques giuseppe matteo
    pedro recep mohammed ahmed ali hassan mahmud abdullah benjamin jose juan carlos luis
  `),
  ),
  roles: new Set(
    words(`
    direktor direktorin leiter leiterin chef chefin sprecher sprecherin präsident präsidentin vizepräsident vizepräsidentin minister ministerin
    kanzler kanzlerin vorsitzender vorsitzende vorsitzenden vorstand vorständin generalsekretär generalsekretärin sekretär sekretärin
    staatssekretär staatssekretärin senator senatorin gouverneur gouverneurin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
    abgeordneter abgeordnete abgeordneten politiker politikerin diplomat diplomatin botschafter botschafterin gesandter gesandte
    beauftragter beauftragte beauftragten kommissar kommissarin experte expertin forscher forscherin wissenschaftler wissenschaftlerin
    professor professorin historiker historikerin ökonom ökonomin analyst analystin anwalt anwältin richter richterin staatsanwalt
    staatsanwältin polizist polizistin kommandeur kommandant general admiral oberst offizier soldat journalist journalistin autor autorin
    schriftsteller schriftstellerin regisseur regisseurin schauspieler schauspielerin sänger sängerin musiker musikerin künstler künstlerin
    trainer trainerin spieler spielerin stürmer torwart torhüter kapitän unternehmer unternehmerin manager managerin geschäftsführer
    geschäftsführerin gründer gründerin inhaber inhaberin mitglied aktivist aktivistin oppositionsführer oppositionsführerin anführer
    anführerin führer parteichef parteichefin regierungschef regierungschefin staatschef staatschefin premier premierminister premierministerin
    amtsinhaber amtsinhaberin nachfolger nachfolgerin vorgänger vorgängerin stellvertreter stellvertreterin kandidat kandidatin
    spitzenkandidat spitzenkandidatin ehefrau ehemann witwe witwer sohn tochter bruder schwester vater mutter arzt ärztin virologe
    virologin bischof bischöfin kardinal papst pfarrer pfarrerin könig königin prinz prinzessin berater beraterin koordinator
    koordinatorin präses intendant intendantin meister meisterin weltmeister weltmeisterin olympiasieger olympiasiegerin kollege kollegin
    redakteur redakteurin korrespondent korrespondentin vertreter vertreterin funktionär ministerpräsident ministerpräsidentin
    nationalrat nationalrätin ständerat ständerätin bundesrat bundesrätin kantonsrat kantonsrätin stadtrat stadträtin landrat landrätin
    gemeinderat gemeinderätin
  `),
  ),
  work: workOf({
    politics:
      'minister* kanzler* staatssekretär* abgeordnet* senator* bürgermeister* botschafter* diplomat* politiker* landrat* parlamentarier*',
    sport:
      'fußball* fussball* stürmer* torwart* torhüter* mittelfeldspieler* nationalspieler* nationaltrainer* rennfahrer* boxer* tennis* handball* basketball* leichtathlet* schwimmer* skifahrer* olympiasieger* eishockey*',
    other:
      'archäologe archäologin prähistoriker* physiker* chemiker* mathematiker* biologe biologin botaniker* zoologe zoologin geologe geologin astronom astronomin maler malerin malers bildhauer* komponist* pianist* geiger geigerin dirigent* sänger sängerin sängers rapper rapperin gitarrist* schauspieler* theologe theologin theologen',
    business: 'ceo geschäftsführer* vorstandschef* vorstandsvorsitzend* unternehmer* konzernchef* bankier*',
    law: 'staatsanwalt* staatsanwält* kriminalkommissar*',
  }),
  roleEndings: words(`
    minister ministerin ministers präsident präsidentin kanzler kanzlerin chef chefin sprecher sprecherin leiter leiterin direktor direktorin
    sekretär sekretärin führer führerin politiker politikerin experte expertin forscher forscherin trainer trainerin meister meisterin
    vorsitzender vorsitzende vorsitzenden beauftragter beauftragte abgeordnete abgeordneter berater beraterin wissenschaftler
    wissenschaftlerin anwalt anwältin kandidat kandidatin vertreter vertreterin kommissar kommissarin richter richterin manager managerin
  `),
  organisationWords: new Set(
    words(`
    partei ministerium universität hochschule institut bank verband verein bund gewerkschaft kommission ausschuss rat parlament senat
    gericht behörde amt agentur zentralkomitee komitee stiftung gesellschaft konzern unternehmen gruppe zeitung nachrichtenagentur sender
    polizei armee organisation union liga allianz bewegung front kirche akademie museum klinik krankenhaus club klub fc sv vfb vfl tsv sc
    abteilung büro zentrum zk regierung kammer fraktion initiative netzwerk forum ministeriums staatsanwaltschaft bundesamt
  `),
  ),
  sharedBodies: () =>
    words(`
    parlament nationalrat bundesrat ständerat senat abgeordnetenhaus repräsentantenhaus unterhaus oberhaus nationalversammlung regierung bundesregierung
    kanzleramt bundeskanzleramt präsidialamt bundesgericht verfassungsgericht verfassungsgerichtshof gericht gerichtshof oberster oberste oberstes staatsanwaltschaft
    generalstaatsanwaltschaft bundesanwaltschaft rechnungshof nationalbank zentralbank notenbank außenministerium innenministerium finanzministerium
    verteidigungsministerium justizministerium gesundheitsministerium wirtschaftsministerium bildungsministerium umweltministerium verkehrsministerium
    arbeitsministerium landwirtschaftsministerium außenamt bundespolizei bundeskriminalamt nationalgarde armee streitkräfte luftwaffe geheimdienst wahlkommission
    partei sozialistische kommunistische demokratische republikanische konservative liberale grüne grünen sozialdemokraten christdemokraten sozialisten kommunisten
    konservativen liberalen demokraten republikaner volkspartei arbeiterpartei
  `),
  besideNames: () =>
    besideNames({
      place: { both: words('flughafen straße platz allee brücke flugzeugträger') },
      body: {
        both: words(`
      orchester philharmonie stiftung universität hochschule institut schule gymnasium kolleg klinik klinikum krankenhaus museum theater stadion arena bibliothek akademie
      kirche kaserne denkmal
    `),
      },
      street: {
        behind: words(
          `straße strasse str platz allee weg ring ufer damm gasse brücke promenade chaussee steig tunnel kreisel park siedlung haus schule gesamtschule grundschule gymnasium kaserne halle stadion flughafen stadt`,
        ),
      },
      saint: {
        before: words('sankt st heilige heiligen heiliger heiliges apostel apostels evangelist evangelisten'),
      },
      gospel: { before: words('evangelium evangeliums'), links: words('nach des') },
      kin: {
        before: words(
          `brüder brüdern gebrüder gebrüdern geschwister geschwistern schwestern cousins cousinen vettern eheleute eheleuten ehepaar zwillinge zwillingen zwillingsbrüder zwillingsschwestern familie familien dynastie dynastien clan clans sippe`,
        ),
        behind: words(
          `brüder brüdern geschwister geschwistern schwestern cousins zwillinge familie familien dynastie dynastien clan clans sippe erben`,
        ),
      },
      thing: {
        before: words(`
      gasleitung gaspipeline pipeline pipelines gen protein enzym virus asteroid komet schiff frachter frachtschiff kreuzfahrtschiff segelschiff fähre yacht jacht fregatte tanker u-boot kutter boot stute hengst wallach rennpferd hündin sportzentrum einkaufszentrum ortsteil weiler stadtviertel gipfel fluss insel krater rebsorte sorte katze decknamen codenamen
    `),
        links: words('namens genannt getaufte getauften'),
      },
      department: {
        before: words(
          `minister ministers ministerin ministerium ministeriums bundesminister bundesministers bundesministerin bundesministerium bundesministeriums staatssekretär staatssekretärin`,
        ),
        links: words(`für`),
      },
      work: {
        before: words(
          `song songs lied lieds lieder single singles album albums hit hits ballade film films spielfilm spielfilms dokumentarfilm dokumentarfilms doku biopic roman romans buch buchs buches serie fernsehserie musical musicals oper drama theaterstück stück gemälde gedicht computerspiel videospiel titel`,
        ),
      },
      vehicle: {
        before: words(
          'auto autos wagen pkw kleinwagen sportwagen geländewagen flugzeug jet hubschrauber lkw kleinbus motorrad roller',
        ),
        links: words('marke typs typ'),
      },
      ground: {
        before: words('stadion'),
        behind: words('arena stadion pokal cup halle bundesliga liga ring turm tower hochhaus'),
      },
      otherBody: { behind: words('stiftung museum akademie institut orchester beteiligungen pensionskasse') },
      index: { both: words('-index -indizes -indices börsenbarometer kursbarometer'), links: ['wie'] },
      credit: { before: words('foto fotos bild bilder') },
    }),
  vehicles: () => ({
    aircraftMakers: words('flugzeug- luftfahrt- raumfahrt- flugzeugbauer-'),
    makers: words('auto- automobil- fahrzeug- motorrad- lkw-'),
    articles: words(
      'ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer',
    ),
    carArticles: words('den dem im am'),
    aircraftArticles: words('der die dem den das'),
  }),
  organisationEndings: words(`
    ministerium ministeriums partei universität hochschule institut instituts bank verband verbands verbandes gericht gerichts gerichtshof
    behörde amt amtes amts agentur kommission ausschuss ausschusses rat rates rats komitee komitees stiftung gesellschaft konzern konzerns
    gewerkschaft polizei union bund bundes zentrale kammer akademie zeitung anwaltschaft werke
  `),
  partsOfCountries: [],
  legalForms: words('aktiengesellschaft ag gmbh kg kgaa se ev eg ohg ug inc corp ltd plc co'),
  titles: {
    minister: words('minister ministerin ministers bundesminister bundesministerin bundesministers'),
  },
  offices: () => ({
    'head-of-state': words(
      'präsident präsidentin präsidenten staatspräsident staatspräsidentin staatspräsidenten staatschef staatschefin staatsoberhaupt bundespräsident bundespräsidentin bundespräsidenten staatschefs',
    ),
    monarch: words('könig königin kaiser kaiserin monarch monarchin emir sultan großherzog großherzogin'),
    'head-of-government': words(
      'ministerpräsident ministerpräsidentin ministerpräsidenten premierminister premierministerin premierministers premier regierungschef regierungschefin regierungschefs bundeskanzler bundeskanzlerin bundeskanzlers kanzler kanzlerin kanzlers',
    ),
    'deputy-head-of-state': words('vizepräsident vizepräsidentin vizepräsidenten'),
    'deputy-head-of-government': words('vizekanzler vizekanzlerin vizepremier vizeministerpräsident'),
    'foreign-minister': words(
      'außenminister außenministerin außenministers bundesaußenminister bundesaußenministerin chefdiplomat chefdiplomatin',
    ),
    'defence-minister': words(
      'verteidigungsminister verteidigungsministerin verteidigungsministers bundesverteidigungsminister bundesverteidigungsministerin',
    ),
    'finance-minister': words(
      'finanzminister finanzministerin finanzministers bundesfinanzminister bundesfinanzministerin',
    ),
    'interior-minister': words(
      'innenminister innenministerin innenministers bundesinnenminister bundesinnenministerin',
    ),
    'justice-minister': words(
      'justizminister justizministerin justizministers bundesjustizminister bundesjustizministerin',
    ),
    'economy-minister': words(
      'wirtschaftsminister wirtschaftsministerin wirtschaftsministers bundeswirtschaftsminister bundeswirtschaftsministerin',
    ),
    'health-minister': words(
      'gesundheitsminister gesundheitsministerin gesundheitsministers bundesgesundheitsminister bundesgesundheitsministerin',
    ),
    'central-bank-governor': words('notenbankchef notenbankchefin zentralbankchef zentralbankchefin'),
    'parliament-speaker': words(
      'parlamentspräsident parlamentspräsidentin bundestagspräsident bundestagspräsidentin',
    ),
  }),
  demonyms: () =>
    table(`
    AF afghanisch; EG ägyptisch; AL albanisch; DZ algerisch; AO angolanisch; AR argentinisch; AM armenisch; AZ aserbaidschanisch; ET äthiopisch;
    AU australisch; BS bahamaisch; BH bahrainisch; BD bangladeschisch; BB barbadisch; BE belgisch; BZ belizisch; BJ beninisch; BT bhutanisch;
    BO bolivianisch; BA bosnisch; BW botsuanisch; BR brasilianisch; BN bruneiisch; BG bulgarisch; BF burkinisch; BI burundisch; CL chilenisch;
    CN chinesisch; CR costa-ricanisch; CI ivorisch; DK dänisch; DE deutsch; DJ dschibutisch; DO dominikanisch; EC ecuadorianisch; SV salvadorianisch;
    ER eritreisch; EE estnisch; SZ swasiländisch; FJ fidschianisch; FI finnisch; FR französisch; GA gabunisch; GM gambisch; GE georgisch; GH ghanaisch;
    GR griechisch; GT guatemaltekisch; GN guineisch; GY guyanisch; HT haitianisch; HN honduranisch; IN indisch; ID indonesisch; IQ irakisch;
    IR iranisch; IE irisch; IS isländisch; IL israelisch; IT italienisch; JM jamaikanisch; JP japanisch; YE jemenitisch; JO jordanisch;
    KH kambodschanisch; CM kamerunisch; CA kanadisch; CV kapverdisch; KZ kasachisch; QA katarisch; KE kenianisch; KG kirgisisch; CO kolumbianisch;
    CG kongolesisch; CD kongolesisch; KP nordkoreanisch; KR südkoreanisch; XK kosovarisch; HR kroatisch; CU kubanisch; KW kuwaitisch; LA laotisch;
    LS lesothisch; LV lettisch; LB libanesisch; LR liberianisch; LY libysch; LI liechtensteinisch; LT litauisch; LU luxemburgisch; MG madagassisch;
    MW malawisch; MY malaysisch; MV maledivisch; ML malisch; MT maltesisch; MA marokkanisch; MR mauretanisch; MU mauritisch; MX mexikanisch;
    MD moldauisch; MC monegassisch; MN mongolisch; ME montenegrinisch; MZ mosambikanisch; MM myanmarisch; NA namibisch; NP nepalesisch;
    NZ neuseeländisch; NI nicaraguanisch; NL niederländisch; NE nigrisch; NG nigerianisch; MK nordmazedonisch; NO norwegisch; OM omanisch;
    AT österreichisch; TL osttimoresisch; PK pakistanisch; PS palästinensisch; PA panamaisch; PY paraguayisch; PE peruanisch; PH philippinisch;
    PL polnisch; PT portugiesisch; RW ruandisch; RO rumänisch; RU russisch; ZM sambisch; WS samoanisch; SA saudi-arabisch saudisch; SE schwedisch;
    CH schweizerisch schweizer; SN senegalesisch; RS serbisch; SL sierra-leonisch; ZW simbabwisch; SG singapurisch; SK slowakisch; SI slowenisch;
    SO somalisch; ES spanisch; LK sri-lankisch; ZA südafrikanisch; SD sudanesisch; SS südsudanesisch; SR surinamisch; SY syrisch; TJ tadschikisch;
    TW taiwanisch taiwanesisch; TZ tansanisch; TH thailändisch; TG togoisch; TT trinidadisch; TD tschadisch; CZ tschechisch; TN tunesisch;
    TR türkisch; TM turkmenisch; UG ugandisch; UA ukrainisch; HU ungarisch; UY uruguayisch; UZ usbekisch; VE venezolanisch; VA vatikanisch;
    AE emiratisch; US amerikanisch us-amerikanisch; GB britisch englisch; VN vietnamesisch; BY belarussisch weißrussisch; CF zentralafrikanisch; CY zyprisch
  `),
  adjectiveEndings: ['', 'e', 'er', 'en', 'es', 'em'],
  countryNames: () =>
    table(`
    US usa amerika us vereinigte_staaten_von_amerika; GB großbritannien england; CN volksrepublik_china; BY weißrussland; MM birma burma; KR südkorea; KP nordkorea;
    NL holland; AE emirate vae; VA vatikan; CZ tschechische_republik; MD moldawien; MK mazedonien; PS palästina palästinensische_gebiete; CD kongo; RU russische_föderation
  `),
  countryPrefixes: { us: 'US', eu: 'EU', un: 'UN', bundes: 'DE', chinas: 'CN' },
  spokenIn: words('DE AT CH LI LU'),
  ownOffices: () =>
    homes(`
    DE AT CH: bundeskanzler, bundeskanzlerin, bundeskanzlers, kanzler, kanzlerin, kanzlers;
    DE AT CH: bundespräsident, bundespräsidentin, bundespräsidenten;
    DE AT: vizekanzler, vizekanzlerin, bundesaußenminister, bundesaußenministerin, bundesfinanzminister, bundesfinanzministerin,
      bundesverteidigungsminister, bundesverteidigungsministerin, bundesinnenminister, bundesinnenministerin, bundesjustizminister,
      bundesjustizministerin, bundeswirtschaftsminister, bundeswirtschaftsministerin, bundesgesundheitsminister, bundesgesundheitsministerin;
    DE: bundestagspräsident, bundestagspräsidentin
  `),
  besideOffices: () => ({
    becoming: phrases('ich bin, wurde, wird, werden, geworden, gewählte, gewählter, gewählten'),
    posts: phrases(`
      amt, amtes, amts, posten, rolle, wahl, kandidat, kandidaten, kandidatin, kandidatur, anwärter, bewerber, rennen, kampf, bewerbung, nachfolge,
      amtseinführung, vereidigung, funktion, stelle
    `),
    links: words('als um für'),
    // "Will der Präsident Frankreichs werden": what it becomes stands behind it.
    goesOn: phrases('werden, zu werden, geworden'),
    goesOnEndings: [],
    otherTimes: phrases(`
      damals, seinerzeit, zu jener zeit, zu der zeit, zur damaligen zeit, zu dieser zeit, seinerzeitige, seinerzeitiger, seinerzeitigen, in jener
      zeit, in jenen jahren
    `),
  }),
  definiteArticles: words('der die das den dem des'),
  pluralArticles: ['die'],
  feminineOfficeEnding: 'in',
  indefiniteArticles: words('ein eine einer eines einem einen'),
  ofWords: words('von vom der des'),
  attachingWords: words('beim bei im in am an für des der vom zum'),
  former: words(
    'ehemaliger ehemalige ehemaligen ehemals früherer frühere früheren einstige einstiger einstigen damalige damaliger damaligen ex verstorbene verstorbener verstorbenen vormalige vormaliger vormaligen',
  ),
  notNow: words(`
    künftige künftiger künftigen
    designierte designierter designierten neue neuer neuen alt-bundeskanzler gewählte gewählter gewählten
    zukünftige zukünftiger zukünftigen nächste nächster nächsten erste erster ersten letzte letzter letzten stellvertretende stellvertretender stellvertretenden
    mögliche möglicher möglichen gestürzte gestürzter gestürzten abgesetzte abgesetzter abgesetzten
  `),
  ended: words('ehemaliges früheres einstiges aufgelöster aufgelöste aufgelöstes erloschene eingestellte'),
  formerPrefixes: words('ex- alt- alt'),
  placeWords: words('in im nach aus bei nahe um'),
  settlements: {
    nouns: words(
      'stadt kleinstadt großstadt kreisstadt hafenstadt stadtgemeinde marktgemeinde ortsgemeinde landgemeinde kommune dorf ort ortschaft ortsteil stadtteil stadtbezirk vorort weiler provinz insel',
    ),
    links: words('in im der des von am an auf bei'),
  },
  agentWords: words('von laut durch gegen für mit'),
  sport: () => ({
    topic: words(`
      fußball- fussball- handball- basketball- eishockey- volleyball- tennis- bundesliga- torwart- torhüter- torschütze- mittelfeld- stürmer-
      -stürmer abwehrspieler- halbfinal- viertelfinal- achtelfinal- elfmeter- freistoß- länderspiel- nationalspieler- -spieltag spieltag-
      tabellenführer- tabellenplatz- rückrunde hinrunde nachspielzeit schiedsrichter- dfb- uefa fifa radprofi- radsport- champions-league-
      olympiasieger- formel-1- motogp superbike- boxenstopp- qualifying- rennfahrer- radrennen- peloton- boxkampf- boxer- schwergewichts-
      skispring- skisprung- slalom- biathl- leichtathlet- weltcup- weltrangliste- grand-slam- wimbledon wm-titel wm-kampf wm-lauf olympia-sieg-
      rugby- golfturnier- pole-position paddock
    `),
    beside: words(`
      trainer- cheftrainer- coach- verein- klub- club- mannschaft- team- spieler spielers spielern spielerin match- partie tor tore treffer
      verteidiger- angreifer- profi profis kapitän liga pokal- saison spiel spiele sieg siegt siegte besiegt besiegte schlug schlägt gewann
      niederlage fans stadion turnier- punkte sport- -sport olympi- rennstall- motorsport- meisterschaft- champion- -rennen prix formel podium
      etappe etappen- gegentor- gegner auswechsl- eingewechselt ausgewechselt halbzeit finale marathon- titelverteidig- wettkampf- wettkämpf-
      startplatz- weltmeister- europameister- hinspiel rückspiel motorrad-
    `),
    media: words(`
      zeitung- -zeitung wochenzeitung- zeitschrift- -zeitschrift magazin- nachrichtenmagazin- nachrichtenagentur- sender- fernsehsender-
      rundfunk- -rundfunk verlag- medien- internet- onlinedienst- netzwerk-
    `),
    goods: words('sport- -sport'),
    firms: words(`
      unternehmen- -unternehmen konzern- -konzern hersteller- -hersteller -herstellerin -bank -bauer versicherer- -versicherer versicherung-
      händler- -händler handelskette- supermarktkette- discounter- fluggesellschaft- airline brauerei- -marke automarke- firma warenhaus-
      -anbieter anbieter-
    `),
    business: words(`
      unternehmen- konzern- -konzern firma firmen aktie aktien- aktionär- börse- sponsor- -sponsor marke marken kunde kunden- umsatz-
      vorstandschef- bank banken kredit- versicherer- airline fluggesellschaft- filiale- produkt- werbung- werbe- milliarde- ausrüster-
      mitarbeiter- beschäftigte- investier- discounter- supermarkt- einzelhändler- autobauer- autohersteller- autokonzern- -werk fabrik-
      verkauf- absatz- restaurant-
    `),
  }),
  besideBodies: () => ({
    verbs: { modals: [], infinitives: [], objects: [] },
    stocks: words('börse- -börse aktien- leitindex kurse kurs punkte handelstag anleger-'),
  }),
  nameEndings: words('ens es s n'),
  humanVerbs: new Set(
    words(`
    sagte sagt erklärte erklärt betonte betont teilte kritisierte kritisiert forderte fordert warnte warnt kündigte kündigt meinte meint äußerte
    berichtete berichtet schrieb schreibt behauptete behauptet verlangte verlangt lobte begrüßte bestätigte bestätigt dementierte wies will wollte
    gratulierte traf besuchte reiste verwies unterstrich fügte antwortete fragte hofft hoffte glaubt glaubte sieht sprach
  `),
  ),
  notNames: new Set(
    words(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november
    dezember zeit welt mann frau essen bild stern spiegel haus stadt land leben tag jahr woche monat morgen abend kind kinder menschen
    ende anfang recht kraft macht wahl freiheit arbeit geld krieg frieden berg wald feld bach stein fuchs wolf vogel koch richter schneider weber
    müller bauer könig kaiser fischer jäger schäfer zimmermann kaufmann krause sommer winter herbst lang kurz groß klein schwarz weiß braun
    roth rot grün blau gold silber gut engel fleischer schmied wagner becker schulze stark jung alt neumann post bahn kirche schule
    news video foto quelle archiv startseite anzeige kommentar interview
  `),
  ),
};

// What finding statements must know.
/**
 * Principal parts, "infinitive present past participle : what it takes". A bar cuts off a separable prefix ("mit|teilen"); "@" names
 * words of which the clause must have one. Taken: c clause, t only with "dass", i infinitive, a the act alone, l a label, p in the
 * passive its subject speaks, d says something even if denied, r refuses its object, n a name for its object.
 * The other forms follow by rule: plural past, first subjunctive.
 */
const germanVerb: Conjugate = ([first = '', present = '', past = '', participle = '']) => {
  const [particle, infinitive] = first.includes('|') ? first.split('|') : [undefined, first];
  const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
  const stem = (infinitive ?? '').replace(/e?n$/, '');
  const subjunctive = `${stem}e`;
  return {
    forms: [infinitive ?? '', present, past, plural],
    reportedForms: [subjunctive],
    participles: [`${particle ?? ''}${participle}`],
    infinitives: [`${particle ?? ''}${infinitive ?? ''}`],
    ...(particle === undefined ? {} : { particle }),
  };
};

const speech = (): SpeechData => ({
  quotes: [
    ['„', '“'],
    ['„', '”'],
    ['„', '"'],
    ['„', '‟'],
    ['“', '”'],
    ['»', '«'],
    ['«', '»'],
    ['"', '"'],
    ['‚', '‘'],
    ['‚', '’'],
    ['›', '‹'],
    ['‹', '›'],
  ],
  partialQuotes: true,
  verbs: verbsOf(
    `
    sagen sagt sagte gesagt :ci; erklären erklärt erklärte erklärt :ci; mit|teilen teilt teilte geteilt :ci; berichten berichtet berichtete berichtet :ci; berichten berichtet berichtete berichtet @von @vom :a;
    betonen betont betonte betont :ci; melden meldet meldete gemeldet :ci; meinen meint meinte gemeint :ci; behaupten behauptet behauptete behauptet :ci;
    versichern versichert versicherte versichert :ci; bestätigen bestätigt bestätigte bestätigt :ci; schreiben schreibt schrieb geschrieben :c;
    äußern äußert äußerte geäußert :c; hinzu|fügen fügt fügte gefügt :c; ergänzen ergänzt ergänzte ergänzt :c; erläutern erläutert erläuterte erläutert :c;
    unterstreichen unterstreicht unterstrich unterstrichen :c; bekräftigen bekräftigt bekräftigte bekräftigt :ci; bekannt|geben gibt gab gegeben :cia;
    bekannt|machen macht machte gemacht :c; an|geben gibt gab gegeben :cia; fest|stellen stellt stellte gestellt :c; klar|stellen stellt stellte gestellt :c;
    klar|machen macht machte gemacht :c; deutlich|machen macht machte gemacht :c; hervor|heben hebt hob gehoben :c; aus|führen führt führte geführt :c;
    dar|legen legt legte gelegt :c; an|merken merkt merkte gemerkt :c; erzählen erzählt erzählte erzählt :c;
    schildern schildert schilderte geschildert :c; antworten antwortet antwortete geantwortet :c; entgegnen entgegnet entgegnete entgegnet :c;
    erwidern erwidert erwiderte erwidert :c; kontern kontert konterte gekontert :c; fragen fragt fragte gefragt :c; rufen ruft rief gerufen :c;
    verkünden verkündet verkündete verkündet :ci; verlauten verlautet verlautete verlautet :c; verlautbaren verlautbart verlautbarte verlautbart :c;
    ein|räumen räumt räumte geräumt :ci; zu|geben gibt gab gegeben :ci; gestehen gesteht gestand gestanden :ci; ein|gestehen gesteht gestand gestanden :ci;
    argumentieren argumentiert argumentierte argumentiert :c; begründen begründet begründete begründet :ca; kommentieren kommentiert kommentierte kommentiert :c;
    resümieren resümiert resümierte resümiert :c; bilanzieren bilanziert bilanzierte bilanziert :c; konstatieren konstatiert konstatierte konstatiert :c;
    urteilen urteilt urteilte geurteilt :c; prophezeien prophezeit prophezeite prophezeit :ca; prognostizieren prognostiziert prognostizierte prognostiziert :ca;
    warnen warnt warnte gewarnt :cia; mahnen mahnt mahnte gemahnt :cia; ermahnen ermahnt ermahnte ermahnt :ia; drohen droht drohte gedroht :ci;
    an|drohen droht drohte gedroht :ci; an|kündigen kündigt kündigte gekündigt :cia; versprechen verspricht versprach versprochen :ci;
    zu|sagen sagt sagte gesagt :ci; zu|sichern sichert sicherte gesichert :cia; beteuern beteuert beteuerte beteuert :cia; bestreiten bestreitet bestritt bestritten :cid;
    leugnen leugnet leugnete geleugnet :ciad; ab|streiten streitet stritt gestritten :cid; dementieren dementiert dementierte dementiert :cid;
    zurück|weisen weist wies gewiesen :cilr; kritisieren kritisiert kritisierte kritisiert :ca; bemängeln bemängelt bemängelte bemängelt :ca;
    beklagen beklagt beklagte beklagt :c; klagen klagt klagte geklagt @über @darüber :ca; monieren moniert monierte moniert :ca; rügen rügt rügte gerügt :ca;
    loben lobt lobte gelobt :ca; begrüßen begrüßt begrüßte begrüßt :cl; würdigen würdigt würdigte gewürdigt :cl; bedauern bedauert bedauerte bedauert :ci;
    verurteilen verurteilt verurteilte verurteilt @als @scharf @aufs :al; fordern fordert forderte gefordert :cia; verlangen verlangt verlangte verlangt :cia;
    auf|fordern fordert forderte gefordert :cia; auf|rufen ruft rief gerufen :cia; appellieren appelliert appellierte appelliert :cia; bitten bittet bat gebeten :ci;
    empfehlen empfiehlt empfahl empfohlen :cia; raten rät riet geraten :cia; vor|schlagen schlägt schlug geschlagen :cia; an|regen regt regte geregt :cia;
    plädieren plädiert plädierte plädiert :cia; an|ordnen ordnet ordnete geordnet :ci; an|weisen weist wies gewiesen :ia; beschließen beschließt beschloss beschlossen :ci;
    entscheiden entscheidet entschied entschieden :ci; vereinbaren vereinbart vereinbarte vereinbart :ci; glauben glaubt glaubte geglaubt :ci;
    denken denkt dachte gedacht :c; hoffen hofft hoffte gehofft :ci; befürchten befürchtet befürchtete befürchtet :ci; fürchten fürchtet fürchtete gefürchtet :ci;
    vermuten vermutet vermutete vermutet :ca; an|nehmen nimmt nahm genommen :c; erwarten erwartet erwartete erwartet :c; schätzen schätzt schätzte geschätzt :ca;
    beziffern beziffert bezifferte beziffert :a; bezweifeln bezweifelt bezweifelte bezweifelt :cad; planen plant plante geplant :i;
    beabsichtigen beabsichtigt beabsichtigte beabsichtigt :i; erwägen erwägt erwog erwogen :i; aus|gehen geht ging gegangen @davon @von :ca;
    vor|werfen wirft warf geworfen :cia; beschuldigen beschuldigt beschuldigte beschuldigt :cia; bezichtigen bezichtigt bezichtigte bezichtigt :cia;
    bezeichnen bezeichnet bezeichnete bezeichnet :al; nennen nennt nannte genannt :ln; nennen nennt nannte genannt @als :a; ein|stufen stuft stufte gestuft :al; werten wertet wertete gewertet @als :al;
    bewerten bewertet bewertete bewertet :l; beschreiben beschreibt beschrieb beschrieben :cl; sprechen spricht sprach gesprochen @davon @von @vom :cal;
    verweisen verweist verwies verwiesen @auf @darauf :ca; hin|weisen weist wies gewiesen :ca; erinnern erinnert erinnerte erinnert @daran :c;
    aus|sagen sagt sagte gesagt :c; besagen besagt besagte besagt :c; lauten lautet lautete gelautet :c; hervor|gehen geht ging gegangen :c;
    heißen heißt hieß geheißen @es :c; twittern twittert twitterte getwittert :c; jubeln jubelt jubelte gejubelt :c;
    scherzen scherzt scherzte gescherzt :c; vermelden vermeldet vermeldete vermeldet :c; spekulieren spekuliert spekulierte spekuliert :c;
    signalisieren signalisiert signalisierte signalisiert :ci; an|deuten deutet deutete gedeutet :ci; ein|wenden wendet wandte gewandt :c;
    verdeutlichen verdeutlicht verdeutlichte verdeutlicht :c; bekunden bekundet bekundete bekundet :ci; protestieren protestiert protestierte protestiert @gegen @dagegen :c;
    ab|lehnen lehnt lehnte gelehnt :iar; befürworten befürwortet befürwortete befürwortet :ca; verteidigen verteidigt verteidigte verteidigt :l;
    rechtfertigen rechtfertigt rechtfertigte gerechtfertigt :al; aus|schließen schließt schloss geschlossen :cd; skandieren skandiert skandierte skandiert :c;
    schreien schreit schrie geschrien :c; zitieren zitiert zitierte zitiert :cp; beantragen beantragt beantragte beantragt :i; gratulieren gratuliert gratulierte gratuliert :a;
    kondolieren kondoliert kondolierte kondoliert :a; attackieren attackiert attackierte attackiert @als @scharf :al; verspotten verspottet verspottete verspottet @als :al;
    ermutigen ermutigt ermutigte ermutigt :i; erwähnen erwähnt erwähnte erwähnt :c; vergleichen vergleicht verglich verglichen @mit :al; zu|schreiben schreibt schrieb geschrieben :a;
    an|führen führt führte geführt @als @grund :a; verraten verrät verriet verraten :c; enthüllen enthüllt enthüllte enthüllt :c; belegen belegt belegte belegt :c;
    ermitteln ermittelt ermittelte ermittelt :; vor|tragen trägt trug getragen :c; ein|gehen geht ging gegangen @darauf :;
    gelten gilt galt gegolten :; aus|sprechen spricht sprach gesprochen @dafür @dagegen @für @gegen :ci; wünschen wünscht wünschte gewünscht :cia;
    freuen freut freute gefreut @darüber @über :c; beschweren beschwert beschwerte beschwert @über @darüber :c; erhoffen erhofft erhoffte erhofft :c;
    beschwören beschwört beschwor beschworen :c; prangern prangert prangerte geprangert @an :ca; herunter|spielen spielt spielte gespielt :a; bekennen bekennt bekannte bekannt :ci; schwören schwört schwor geschworen :ci;
    geloben gelobt gelobte gelobt :cia; erneuern erneuert erneuerte erneuert @forderung @kritik :a; bieten bietet bot geboten @an :i; an|bieten bietet bot geboten :i;
    halten hält hielt gehalten @für :tl; legen legt legte gelegt @wert :t; berufen beruft berief berufen @darauf :t; drängen drängt drängte gedrängt :ti; bestehen besteht bestand bestanden @darauf :t;
    ein|schränken schränkt schränkte geschränkt :c; rechnen rechnet rechnete gerechnet @damit :t; erteilen erteilt erteilte erteilt @befehl @auftrag @weisung :i;
    nach|sagen sagt sagte gesagt :i; verpflichten verpflichtet verpflichtete verpflichtet @sich :i; einigen einigt einigte geeinigt @darauf @sich :ti; ein|setzen setzt setzte gesetzt @dafür :ti;
    pochen pocht pochte gepocht @darauf :t; formulieren formuliert formulierte formuliert :c; ärgern ärgert ärgerte geärgert @darüber :t; wundern wundert wunderte gewundert @darüber :t;
    zeigen zeigt zeigte gezeigt @darüber @davon :t; feiern feiert feierte gefeiert @als :l; sehen sieht sah gesehen @als :l; an|sehen sieht sah gesehen @als :l; betrachten betrachtet betrachtete betrachtet @als :al;
    charakterisieren charakterisiert charakterisierte charakterisiert @als :al; ab|tun tut tat getan @als :l; heraus|streichen streicht strich gestrichen :c; an|greifen greift griff gegriffen :c; aus|rufen ruft rief gerufen :c;
    entschließen entschließt entschloss entschlossen :i; verdächtigen verdächtigt verdächtigte verdächtigt :i; spotten spottet spottete gespottet :c; schimpfen schimpft schimpfte geschimpft :c; loben lobt lobte gelobt :c;
    flehen fleht flehte gefleht :c; flüstern flüstert flüsterte geflüstert :c; brüllen brüllt brüllte gebrüllt :c; seufzen seufzt seufzte geseufzt :c; wettern wettert wetterte gewettert :c; tönen tönt tönte getönt :c;
    höhnen höhnt höhnte gehöhnt :c; witzeln witzelt witzelte gewitzelt :c; schwärmen schwärmt schwärmte geschwärmt :c; appellieren appelliert appellierte appelliert :c; nach|haken hakt hakte gehakt :c;
    zu|geben gibt gab gegeben :c; klagen klagt klagte geklagt :c; posten postet postete gepostet :c; beurteilen beurteilt beurteilte beurteilt :l; titulieren tituliert titulierte tituliert :l; rühmen rühmt rühmte gerühmt @als :l; notieren notiert notierte notiert :c; zürnen zürnt zürnte gezürnt :c; raunen raunt raunte geraunt :c
  `,
    germanVerb,
    { ...LETTERS, p: ['quoted'], d: ['doubt'], r: ['refusal'], n: ['naming'] },
  ),
  phrases: [
    { words: 'laut', place: 'before' },
    { words: 'lt', place: 'before' },
    { words: 'zufolge', place: 'after' },
    { words: 'zu folge', place: 'after' },
    {
      words: 'nach',
      place: 'before',
      nouns:
        words(`angabe angaben stellungnahme pressemitteilung grundgesetz gesetz regelung aussage aussagen auskunft auskünften ansicht ansichten meinung auffassung einschätzung einschätzungen bericht berichten
        medienberichten zeitungsberichten presseberichten agenturberichten information informationen medieninformationen worten darstellung darstellungen überzeugung
        schätzung schätzungen mitteilung mitteilungen meldung meldungen pressemeldungen medienmeldungen agenturmeldungen erkenntnissen erkenntnis behördenangaben polizeiangaben
        regierungsangaben herstellerangaben firmenangaben unternehmensangaben medienangaben zeugenaussagen augenzeugenberichten ermittlungen recherchen ermittlung
        lesart aufzeichnungen augenzeugen vernehmen wissen vermutungen vermutung annahme annahmen prognose prognosen berechnungen studie untersuchung umfrage
        umfragen analyse gerüchten behauptungen vorwürfen hochrechnungen hochrechnung expertenmeinung expertenangaben pressebericht zeitungsbericht
        medienbericht polizeibericht untersuchungen plänen planungen vorstellungen vorstellung wunsch willen ergebnissen agenturangaben militärangaben armeeangaben krankenhausangaben
        verlautbarungen verlautbarung ausführungen sicht daten zahlen statistik beobachtern experten`),
    },
    { words: 'aus', place: 'before', nouns: words('sicht') },
    {
      words: 'nach',
      place: 'after',
      nouns: words(
        'meinung ansicht auffassung einschätzung überzeugung angaben vernehmen aussage wissen darstellung expertenmeinung polizeiangaben schätzungen informationen berichten',
      ),
    },
    { words: 'gemäß', place: 'before' },
    { words: 'gemäß', place: 'after' },
  ],
  nouns: words(`
    behauptung behauptungen vorwurf vorwürfe forderung forderungen ansicht meinung auffassung hoffnung hoffnungen befürchtung befürchtungen verdacht einschätzung
    aussage aussagen ankündigung begründung hinweis hinweise überzeugung vermutung vermutungen erklärung bitte aufforderung appell kritik gerücht gerüchte
    these theorie prognose warnung drohung zusage versprechen meldung meldungen bericht berichte mitteilung nachricht äußerung feststellung argument
    bedenken zweifel wunsch vorschlag empfehlung antwort frage angabe angaben anschuldigung anschuldigungen besorgnis sorge angst annahme bereitschaft
    schluss ergebnis fazit entschluss information informationen zuversicht bedauern worte worten satz parole parolen sprüche slogan aufschrift zitat andeutung andeutungen beteuerung beteuerungen klage klagen beschwerde beschwerden mahnung mahnungen unterstellung unterstellungen spekulation spekulationen vorhersage vorhersagen
    eingeständnis geständnis bekenntnis ultimatum
  `),
  predicates: words(`
    besorgt überzeugt sicher zuversichtlich optimistisch pessimistisch skeptisch bewusst enttäuscht erfreut erleichtert entsetzt empört bereit dankbar verwundert überrascht froh stolz
    bestürzt erschüttert verärgert beunruhigt zufrieden unzufrieden
  `),
  grammar: {
    order: 'second',
    endings: {
      infinitive: endings('n'),
      nonFinite: endings('n t'),
      attribute: endings('e en er es em'),
      possessive: endings("s ' ’"),
    },
    nounsCapital: true,
    determiners: words(`
      der die das dem den des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene jenes jenem jenen kein keine keinen keinem keiner keines
      sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner
      alle aller allen viele vieler vielen einige einiger einigen mehrere mehrerer mehreren beide beider beiden andere anderer anderen manche manchen
      etliche sämtliche zahlreiche verschiedene zwei drei vier fünf sechs sieben acht neun zehn elf zwölf jeder jede jedes jedem jeden solche solcher solchen
      dessen deren weitere wenige derselbe dieselbe dasselbe
    `),
    oblique: words(
      'den dem des einen einem eines diesem diesen dieses jenem jenen seinem seinen ihrem ihren keinem keinen allen vielen einigen beiden ihn ihm ihnen mich mir dich dir uns euch',
    ),
    pronouns: [
      { word: 'er', gender: 'male', third: true },
      { word: 'sie', third: true },
      { word: 'es' },
      { word: 'wir', plural: true },
      { word: 'ich' },
      { word: 'man' },
      { word: 'dieser', gender: 'male', third: true },
      { word: 'diese', third: true },
      { word: 'dieses' },
      { word: 'jener', gender: 'male', third: true },
      { word: 'wer' },
      { word: 'niemand' },
      { word: 'jemand' },
      { word: 'beide', plural: true },
      { word: 'alle', plural: true },
      { word: 'einige', plural: true },
      { word: 'viele', plural: true },
      { word: 'andere', plural: true },
      { word: 'letzterer', gender: 'male', third: true },
      { word: 'letztere', gender: 'female', third: true },
      { word: 'ersterer', gender: 'male', third: true },
      { word: 'erstere', gender: 'female', third: true },
      { word: 'einer', gender: 'male' },
      { word: 'eine', gender: 'female' },
      { word: 'ihr' },
      { word: 'du' },
    ],
    obliqueBefore: { determiners: words('der'), endings: endings('en') },
    times: words(
      'woche wochen monat monate jahr jahre tag tage abend morgen nacht stunden minuten wochenende sommer winter herbst frühling frühjahr',
    ),
    thatPronouns: words('das dies dieses dazu darauf daraufhin hierzu'),
    prepositions: words(`
      in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur über unter vor vorm für gegen um durch durchs ohne wegen trotz seit während gegenüber laut
      neben zwischen hinter bis ab gemäß infolge aufgrund angesichts anlässlich mithilfe statt anstatt außer binnen innerhalb außerhalb bezüglich hinsichtlich
      mittels per pro via entgegen dank samt nebst zugunsten seitens namens entlang nahe unweit zuungunsten
    `),
    attaching: words('von vom für'),
    genitive: words(
      'des der eines einer dieses dieser seines seiner ihres ihrer aller beider unseres unserer deren dessen mehrerer zweier',
    ),
    adverbs: words(`
      auch zudem außerdem ferner weiter weiterhin dagegen hingegen jedoch allerdings aber dennoch trotzdem heute gestern morgen nun jetzt dann danach dazu darauf
      daraufhin dabei damit dort hier bereits schon noch erneut nur lediglich unterdessen inzwischen mittlerweile zuvor später zuletzt anschließend schließlich
      zugleich gleichzeitig so daher deshalb deswegen somit also ebenfalls ebenso insgesamt derzeit zunächst ursprünglich nicht nie kürzlich jüngst wörtlich
      einerseits andererseits selbst sogar gerade eben vorgestern abends morgens mittags damals einst früher bisher seitdem seither ihrerseits seinerseits wiederum
      immer oft häufig wohl vielleicht möglicherweise offenbar offensichtlich angeblich vermutlich wahrscheinlich natürlich sicher sicherlich zwar vielmehr allein
      hierzu hierbei demnach demzufolge dafür davor darüber darin daran davon hiermit insbesondere besonders erst zumindest mindestens etwa ungefähr
      indes indessen folglich letztlich letztendlich endlich abschließend offiziell öffentlich ausdrücklich nachdrücklich scharf deutlich telefonisch schriftlich mündlich
      nochmals abermals wieder mehrfach wiederholt sich stets ständig weiters nunmehr bislang dadurch nämlich schon ganz sehr
    `),
    coordinators: words('und oder aber sondern denn doch sowie bzw sowohl weder'),
    complementizers: words('dass daß ob'),
    subordinators: words(`
      weil da wenn als obwohl obgleich nachdem bevor ehe während damit sodass falls sofern solange sobald seit seitdem indem wobei wodurch weshalb weswegen um ohne statt
      anstatt außer wogegen womit worauf woraufhin
    `),
    relatives: words('der die das dem den deren dessen denen welcher welche welches welchem welchen was wo'),
    questions: words(
      'wie warum weshalb wieso wann wo woher wohin was wer wem wen wessen welche welcher welches womit wofür worauf woran wovon worin inwieweit inwiefern',
    ),
    asWords: words('wie'),
    soWords: words('so'),
    accordingly: words('demnach demzufolge'),
    perfect: words('hat haben hatte hatten habe hätte hätten habt hast ist sind war waren sei seien'),
    passive: words('wird werden wurde wurden werde würde würden'),
    passiveParticiples: words('worden'),
    modals: words(
      'will wollen wollte wollten kann können konnte konnten muss müssen musste mussten möchte möchten darf dürfen durfte soll sollen sollte sollten mag mögen',
    ),
    agents: words('von vom durch seitens'),
    negations: words('nicht nie niemals kein keine keinen'),
    impersonal: words('es man'),
    be: words('ist sind war waren sei seien'),
    pluperfect: words('hatte hatten'),
    subjects: words('er wir ich man'),
    own: words('meiner meines meinem unserer unseres unserem deiner deines deinem eurer'),
    accordingTo: words('wonach'),
    genders: {
      male: words('der ein dieser herr'),
      female: words('frau'),
      femaleEndings: words(
        'erin orin istin lerin zlerin entin antin sprecherin chefin rätin ärztin bürgermeisterin',
      ),
    },
    pluralNounEndings: words('ungen heiten keiten schaften tionen itäten'),
    pluralEndings: words('n'),
    adverbEndings: words('lich weise mäß falls wärts maßen ig'),
    numerals: words('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf wenige einige'),
    places: words('in im auf aus bei beim'),
    fromWords: words('aus von vom'),
    infinitiveMarks: words('zu'),
    separablePrefixes: words(
      'ab an auf aus bei dar ein empor entgegen fest fort frei heran heraus herab her hin hinaus hinweg hinzu hervor klar los mit nach nieder statt teil um vor voran voraus vorbei weg weiter wieder zu zurück zusammen bekannt durch über unter heim preis sicher bloß bereit kund',
    ),
    finite: words(`
      ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen
      wollte wollten darf dürfen durfte durften mag mögen mochte möchte möchten sei seien habe werde würde würden könne könnte könnten müsse müsste müssten solle
      wolle dürfe dürfte dürften möge wäre wären hätte hätten bin bist seid habt gibt gab gäbe gebe geht ging gehe steht stand stehe stehen liegt lag liege kommt kam komme
      kommen bleibt blieb bleibe lässt ließ lasse macht machte mache
    `),
  },
  mood: {
    strong:
      words(`sei seien habe werde könne müsse solle wolle dürfe möge wisse lasse gebe gehe stehe liege komme bleibe halte richte bedeute arbeite biete rate
      erwarte leite trete enthalte vertrete beinhalte beobachte fürchte verdiene tue finde befinde bestehe sehe nehme`),
    weak: words(
      'hätte hätten wäre wären würde würden könnte könnten müsste müssten sollte sollten dürfte dürften gäbe gäben käme kämen ginge gingen bräuchte bräuchten wüsste wüssten ließe ließen stünde stünden läge lägen bliebe blieben wollten',
    ),
    endings: ['e'],
    notEndings: ['te', 'ende'],
    hearsay: words('soll sollen'),
  },
  spokespeople: words(
    'sprecher sprecherin sprechern sprechers sprecherinnen vertreter vertreterin vertretern mitarbeiter',
  ),
  documents: words(`
    bericht berichte berichts erklärung mitteilung meldung schreiben brief interview rede resolution urteil beschluss entwurf gutachten studie begründung bekennerschreiben papier
    stellungnahme dokument analyse kommentar antrag vertrag aufruf statement pressemitteilung bekanntmachung veröffentlichung artikel beitrag homepage webseite website
    blog buch note petition zeitung magazin medien presse
  `),
  titledNouns: words(`
    zeitung magazin nachrichtenmagazin zeitschrift tageszeitung blatt boulevardblatt sender fernsehsender internetportal nachrichtenportal onlineportal portal wochenzeitung
    film buch roman album song lied serie sendung spiel stück oper titel name namen projekt programm schiff band gruppe partei verein organisation firma gesellschaft
    unternehmen fluggesellschaft hotel restaurant café kategorie gemälde bild ausstellung stiftung initiative aktion kampagne operation hurrikan taifun typ typs
    internetseite website webseite zeitschriften zeitungen sendungen talkshow show label marke produkt software
  `),
});
// End of what finding statements must know.

export const de = language({ tag: 'de', names, speech });
