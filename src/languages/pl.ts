import { besideNames } from './beside-names.ts';
import { endings } from './endings.ts';
import { generationsOf } from './generations.ts';
import { type LazyNames, language } from './language.ts';
import { homes, pairs, phrases, table, tableOfForms, words } from './lists.ts';
import type { SpeechData } from './speech-data.ts';
import { type Conjugate, LETTERS_WITH_TAG, NO_NOUNS, verbsOf } from './verbs.ts';
import { workOf } from './work.ts';

/** Singular cases of a noun by its ending; "minister/ministr" gives the stem that the other cases have. A stranger stays. */
const noun = (entry: string): readonly string[] => {
  const [word = '', own] = entry.split('/');
  const stem = own ?? word;
  if (/(?:ja|ia)$/.test(word)) return [word, ...words('i ę ą o').map(ending => word.slice(0, -1) + ending)];
  if (/owa$/.test(word)) return [word, ...words('ej ą').map(ending => word.slice(0, -1) + ending)];
  if (/ka$/.test(word))
    return [
      word,
      `${word.slice(0, -1)}i`,
      `${word.slice(0, -2)}ce`,
      `${word.slice(0, -1)}ę`,
      `${word.slice(0, -1)}ą`,
    ];
  if (/a$/.test(word)) return [word, ...words('y ie ę ą').map(ending => word.slice(0, -1) + ending)];
  if (/[bcdfghjklłmnprsśtwzżź]$/.test(word))
    return [word, ...words(`a u owi ${/[kg]$/.test(stem) ? 'iem' : 'em'} ie`).map(ending => stem + ending)];
  return [word];
};

/** Cases of a phrase: its first word changes, the rest stays; a list of forms in brackets is written out ("chiny(chin,chinom)"). */
const declined = (phrase: string): readonly string[] => {
  const written = /^(.*)\((.*)\)$/.exec(phrase);
  if (written !== null) return [written[1] ?? '', ...(written[2] ?? '').split(',')];
  const [first = '', ...rest] = words(phrase);
  return noun(first).map(form => [form, ...rest].join(' '));
};

const offices = (list: string): readonly string[] => phrases(list).flatMap(declined);

const countries = (list: string): Readonly<Record<string, readonly string[]>> => tableOfForms(list, declined);

const names: LazyNames = {
  common: words(`
    w i na z do się nie że o jest to a po od jak za przez dla który która które których którzy którego której są oraz był była było były być
    ma co już tym tego ten ta te tej także też jego jej ich tylko może gdy ale przed bez lub czy w ze we roku będzie będą został została zostały
    jako pod nad przy między podczas według ponieważ jednak więc kiedy gdzie tak również przeciwko wobec po tych tym tymi sobie swoje swój swoją
    swojego jeszcze bardzo przed teraz dziś dzisiaj wczoraj jeśli żeby aby choć mimo ponad około oni on ona my ja pan pani im mu go nas nam ją
    ją u ku bo lecz albo nawet mają miał miała ktoś kto nic nikt wszyscy wszystko wszystkich każdy jeden dwa trzy dwóch lat
  `),
  abbreviations: words(
    'dr prof mgr inż hab ks bp abp kard gen płk mjr kpt por st św ul al pl r w nr tel tys mln mld zł tzw tzn np m.in itd itp ok im red sp zob por art ust pkt poz ur zm fot godz min sek ww',
  ),
  finalAbbreviations: words('itd itp jr sr s.a inc corp ltd'),
  ordinalPoint: true,
  nounsCapitalised: false,
  familyFirst: false,
  honorifics: {
    male: words('pan pana panu panem panie król króla książę księcia lord sir ojciec ojca brat'),
    female: words('pani panią królowa królowej księżna księżniczka lady siostra'),
    any: words(`
      dr doktor doktora prof profesor profesora ks ksiądz księdza biskup biskupa bp arcybiskup arcybiskupa abp kardynał kardynała kard papież papieża papieżem imam rabin ajatollah
      szejk generał generała gen pułkownik pułkownika płk major kapitan porucznik admirał sędzia sędziego sierżant
    `),
  },
  placeholders: ['jan kowalski'],
  generations: generationsOf(
    'jr junior juniora juniorowi juniorem juniorze młodszy* młodszego* młodszemu* młodszym* młodsza* młodszej* młodszą*',
    'sr senior seniora seniorowi seniorem seniorze starszy* starszego* starszemu* starszym* starsza* starszej* starszą*',
  ),
  particles: words('de van von der den di da del della la le el al bin ben ibn abu'),
  givenNames: new Set(
    words(`
    adam adrian agata agnieszka albert aldona aleksander aleksandra alicja alina andrzej aneta angelika anita anna antoni antonina arkadiusz artur barbara bartłomiej bartosz beata benedykt
    bernard bogdan bogumiła bogusław bolesław bożena bronisław cezary cecylia celina czesław dagmara damian daniel danuta daria dariusz dawid diana dominik dominika donald dorota edmund edward
    edyta eliza elżbieta emil emilia ernest eugeniusz ewa ewelina fabian felicja feliks filip franciszek gabriela genowefa gerard grażyna grzegorz gustaw halina hanna helena henryk hubert
    ignacy igor ilona irena ireneusz iwona iza izabela jacek jadwiga jakub jan janina janusz jarosław jerzy joachim joanna jolanta józef józefa julia julian julita justyna kacper kamil kamila
    karol karolina katarzyna kazimierz kinga klaudia konrad konstanty kornel krystian krystyna krzysztof ksawery laura lech leokadia leon leszek lidia lilianna lucjan lucyna ludwik łucja łukasz
    maciej magda magdalena maja maksymilian małgorzata marcelina marcin marek maria marian marianna mariola mariusz marlena marta martyna marzena mateusz michał mieczysław mikołaj milena mirosław
    mirosława monika natalia nikodem nina norbert olaf olga oliwia oskar patrycja patryk paulina paweł piotr przemysław radosław rafał regina renata robert roman ryszard sabina sandra sebastian
    seweryn sławomir sonia stanisław stefan stefania sylwester sylwia szczepan szymon tadeusz teodor teresa tomasz tymon tymoteusz urszula wacław waldemar wanda weronika wiesław wiesława wiktor
    wiktoria wincenty wioletta wit witold włodzimierz wojciech zbigniew zdzisław zenon ziemowit zofia zuzanna zygmunt
    władimir siergiej dmitrij angela emmanuel joe barack john boris giorgia recep benjamin xi narendra wołodymyr hillary theresa ursula alaksandr swiatłana
    `).flatMap(noun),
  ),
  roles: new Set(
    words(`
    prezydent wiceprezydent prezydentka premier/premier wicepremier minister/ministr ministra wiceminister/wiceministr ministerka kanclerz kanclerka sekretarz sekretarka szef szefowa prezes prezeska wiceprezes
    przewodniczący przewodniczącego przewodniczącemu przewodniczącym przewodnicząca przewodniczącej wiceprzewodniczący dyrektor dyrektorka kierownik kierowniczka naczelnik rzecznik rzeczniczka poseł posła posłowi
    posłem posłanka eurodeputowany eurodeputowana europoseł europosłanka senator senatorka radny radna wojewoda wojewody marszałek/marszałk marszałkini burmistrz prezydent starosta wójt ambasador
    ambasadorka dyplomata komisarz komisarka doradca doradcy doradczyni pełnomocnik pełnomocniczka przedstawiciel przedstawicielka lider liderka przywódca przywódcy przywódczyni kandydat kandydatka
    polityk polityczka opozycjonista opozycjonistka działacz działaczka aktywista aktywistka założyciel założycielka współzałożyciel właściciel przedsiębiorca biznesmen bizneswoman miliarder bankier
    ekonomista ekonomistka analityk ekspert ekspertka badacz badaczka naukowiec profesor rektor historyk historyczka politolog politolożka socjolog socjolożka filozof adwokat adwokatka prawnik prawniczka sędzia
    sędzi prokurator prokuratorka notariusz lekarz lekarka chirurg wirusolog epidemiolog pielęgniarka pisarz pisarka poeta poetka autor autorka dziennikarz dziennikarka redaktor redaktorka publicysta
    publicystka komentator korespondent korespondentka reżyser reżyserka aktor aktorka piosenkarz piosenkarka muzyk raper artysta artystka prezenter prezenterka producent producentka trener trenerka selekcjoner
    piłkarz piłkarka zawodnik zawodniczka napastnik bramkarz obrońca pomocnik kapitan mistrz mistrzyni tenisista tenisistka skoczek generał admirał pułkownik dowódca dowódcy oficer żołnierz policjant policjantka
    związkowiec król królowa książę księżna kardynał arcybiskup biskup papież ksiądz proboszcz imam rabin żona mąż wdowa wdowiec syn córka brat siostra ojciec matka partner partnerka przyjaciel przyjaciółka kolega
    następca następczyni poprzednik poprzedniczka członek członkini astronauta inżynier rolnik rolniczka świadek mieszkaniec mieszkanka
    `).flatMap(noun),
  ),
  work: workOf({
    politics:
      'minister ministra ministrem ministrowi poseł posła posłem posłanka senator senatora senatorem burmistrz burmistrza prezydent-miasta ambasador ambasadora dyplomata dyplomaty polityk polityka kanclerz kanclerza wiceminister wiceministra europoseł wojewoda',
    sport:
      'piłkarz piłkarza piłkarzem napastnik napastnika bramkarz bramkarza pomocnik pomocnika obrońca-reprezentacji tenisista tenisistka siatkarz siatkarka kolarz lekkoatleta lekkoatletka bokser pływak pływaczka koszykarz selekcjoner selekcjonera skoczek',
    other:
      'archeolog archeologa fizyk chemik matematyk biolog biologa botanik zoolog geolog geologa astronom astronoma malarz malarza malarka rzeźbiarz rzeźbiarza rzeźbiarka kompozytor kompozytora kompozytorka pianista pianistka skrzypek skrzypaczka dyrygent dyrygenta dyrygentka piosenkarz piosenkarza piosenkarka wokalista wokalistka raper rapera raperka gitarzysta gitarzystka aktor aktora aktorem aktorka teolog teologa',
    business: 'biznesmen biznesmena biznesmenem bizneswoman przedsiębiorca przedsiębiorcy bankier bankiera',
    law: 'prokurator prokuratora prokuratorem',
  }),
  roleEndings: [],
  organisationWords: new Set(
    words(`
    ministerstwo ministerstwa ministerstwie departament uniwersytet uniwersytetu uniwersytecie politechnika politechniki instytut instytutu instytucie szkoła szkoły bank banku partia partii związek związku stowarzyszenie
    stowarzyszenia federacja federacji liga ligi komitet komitetu komisja komisji rada rady parlament parlamentu senat senatu sejm sejmu kongres kongresu sąd sądu trybunał trybunału agencja agencji urząd urzędu biuro biura
    administracja fundacja fundacji towarzystwo spółka spółki firma firmy koncern koncernu grupa grupy konfederacja policja policji prokuratura prokuratury wojsko wojska armia armii straż straży klub klubu drużyna
    orkiestra kościół kościoła muzeum szpital szpitala klinika centrum organizacja organizacji sojusz sojuszu ruch ruchu front koalicja koalicji rząd rządu skarb fundusz funduszu służba służby izba izby gmina województwo
    gazeta gazety dziennik tygodnik radio telewizja portal akademia akademii platforma zjednoczenie
  `),
  ),
  sharedBodies: () =>
    words(`
    parlament senat izba reprezentantów gmin lordów deputowanych zgromadzenie narodowe narodowy kongres trybunał konstytucyjny stanu sąd najwyższy najwyższa
    bank centralny ministerstwo spraw zagranicznych wewnętrznych obrony narodowej finansów sprawiedliwości zdrowia prokuratura generalna krajowa policja rząd rada
    ministrów państwa kontroli partia socjalistyczna komunistyczna demokratyczna republikańska konserwatywna liberalna zieloni
  `),
  besideNames: () =>
    besideNames({
      place: {
        both: words('imienia im ulica ulicy ul aleja alei plac placu lotnisko lotniska lotniskowiec'),
      },
      body: {
        both: words(`
      orkiestra fundacja uniwersytet instytut szkoła liceum akademia szpital muzeum teatr stadion biblioteka centrum most fundacji uniwersytetu instytutu szkoły akademii
      szpitala teatru stadionu biblioteki fundację uniwersytecie instytucie szkole szpitalu muzeum teatrze stadionie bibliotece centrum moście
    `),
      },
      street: {
        before: words(
          `ulica ulicy ulicę ulicą ul aleja alei aleję aleją aleje alejach al plac placu placem pl rondo ronda rondzie rondem skwer skweru skwerze bulwar bulwaru bulwarze most mostu moście park parku osiedle osiedlu osiedla os imienia im lotnisko lotniska`,
        ),
      },
      saint: {
        before: words(
          'święty świętego świętemu świętym święta świętej św apostoł apostoła ewangelista ewangelisty',
        ),
      },
      gospel: { before: words('ewangelia ewangelii ewangelię ewangelią'), links: words('według wg od') },
      kin: {
        before: words(
          `bracia braci braciom braćmi braciach siostry małżeństwo małżeństwa małżeństwem kuzyni kuzynów kuzynom rodzina rodziny rodzinę rodziną rodzinie dynastia dynastii dynastię dynastią klan klanu klanem klanie`,
        ),
      },
      thing: {
        before: words(`
      gazociąg gazociągu gazociągiem gazociągi gazociągów ropociąg ropociągu gen genu genie genem białko białka wirus wirusa asteroida asteroidy kometa komety statek statku statkiem jacht jachtu jachtem fregata fregaty tankowiec tankowca prom promu okręt okrętu klacz koń pies dzielnica dzielnicy wieś wsi osiedle osiedlu osiedla rzeka rzeki jezioro jeziora wyspa wyspy wyspie góra góry szczyt szczytu krater krateru odmiana odmiany
    `),
        links: words('nazwie nazwą nazwany nazwana nazwane zwany zwana'),
      },
      work: {
        before: words(
          `piosenka piosenki piosenkę piosence utwór utworu utworem utworze singiel singla singlem album albumu albumie albumem płyta płyty płytę płycie film filmu filmie filmem powieść powieści książka książki książkę książce serial serialu serialem spektakl spektaklu musical musicalu opera operę obraz obrazu wiersz wiersza hit hitu tytułem zatytułowany zatytułowana zatytułowaną`,
        ),
      },
      vehicle: {
        before: words(
          'samochód samochodu samochodem samochody auto auta autem pojazd pojazdu pojazdem motocykl motocykla motocyklem samolot samolotu samolotem samoloty śmigłowiec śmigłowca helikopter ciężarówka osobowy osobowego osobowym',
        ),
        links: words('marki typu model'),
      },
      ground: {
        before: words(
          'stadion stadionie stadionu puchar pucharu pucharze turniej turnieju memoriał ekstraklasa',
        ),
        behind: words('arena stadion cup park open narodowy ekstraklasa liga'),
      },
      otherBody: { before: words('fundacja fundacji fundację fundacją muzeum') },
      index: {
        both: words(
          'indeks indeksu indeksowi indeksem indeksie indeksy indeksów indeksom indeksami indeksach',
        ),
        links: words('takie jak takich takimi'),
      },
      credit: { before: words('foto fot zdjęcie zdjęcia fotografia źródło') },
    }),
  vehicles: () => ({
    aircraftMakers: words('lotnicz- samolot- śmigłow-'),
    makers: words('samochod- motoryzacyjn- motocykl- pojazd- ciężarów-'),
    articles: words('swoim swoje swojego swojej'),
    carArticles: [],
    aircraftArticles: [],
  }),
  organisationEndings: [],
  partsOfCountries: [],
  legalForms: words('sa s.a sp z.o.o zoo spółka inc corp ltd llc plc ag gmbh'),
  titles: {
    minister: words('minister ministra ministrowi ministrem ministrze ministerka'),
    'parliament-speaker': words('marszałek marszałka marszałkowi marszałkiem marszałku'),
  },
  offices: () => ({
    'head-of-state': [...offices('prezydent, głowa państwa'), ...words('prezydencie prezydentka')],
    monarch: offices('król, królowa, monarcha, cesarz, emir, sułtan'),
    'head-of-government': [...offices('premier, kanclerz, szef rządu, szefowa rządu'), ...words('premierze')],
    'deputy-head-of-state': offices('wiceprezydent'),
    'deputy-head-of-government': offices('wicepremier, wicekanclerz'),
    'foreign-minister': offices(
      'minister/ministr spraw zagranicznych, ministra spraw zagranicznych, ministerka spraw zagranicznych, szef msz, szefowa msz, szef dyplomacji, szefowa dyplomacji, sekretarz stanu',
    ),
    'defence-minister': offices(
      'minister/ministr obrony, minister/ministr obrony narodowej, ministra obrony, szef mon, szefowa mon, szef pentagonu',
    ),
    'finance-minister': offices('minister/ministr finansów, ministra finansów'),
    'interior-minister': offices(
      'minister/ministr spraw wewnętrznych, ministra spraw wewnętrznych, szef mswia, szef msw',
    ),
    'justice-minister': offices('minister/ministr sprawiedliwości, ministra sprawiedliwości'),
    'economy-minister': offices('minister/ministr gospodarki, ministra gospodarki'),
    'health-minister': offices('minister/ministr zdrowia, ministra zdrowia'),
    'central-bank-governor': offices(
      'prezes banku centralnego, szef banku centralnego, szefowa banku centralnego, prezes nbp',
    ),
    'parliament-speaker': offices('marszałek/marszałk sejmu, przewodniczący parlamentu, spiker parlamentu'),
  }),
  demonyms: () =>
    table(`
    AF afgańsk; ZA południowoafrykańsk; AL albańsk; DZ algiersk; DE niemieck; AD andorsk; AO angolsk; AG antiguańsk; SA saudyjsk; AR argentyńsk; AM armeńsk ormiańsk; AU australijsk; AT austriack; AZ azerbejdżańsk azersk;
    BS bahamsk; BH bahrajńsk; BD bangladesk; BB barbadosk; BE belgijsk; BZ belizeńsk; BJ benińsk; BT bhutańsk; BY białorusk; MM birmańsk; BO boliwijsk; BA bośniack; BW botswańsk; BR brazylijsk; BN brunejsk; BG bułgarsk;
    BF burkińsk; BI burundyjsk; KH kambodżańsk; CM kameruńsk; CA kanadyjsk; CV zielonoprzylądkow; CF środkowoafrykańsk; CL chilijsk; CN chińsk; CY cypryjsk; CO kolumbijsk; KM komorsk; CG kongijsk; CD kongijsk;
    KP północnokoreańsk; KR południowokoreańsk; CR kostarykańsk; CI iworyjsk; HR chorwack; CU kubańsk; DK duńsk; DJ dżibutyjsk; DM dominick; DO dominikańsk; EG egipsk; AE emirack; EC ekwadorsk; ER erytrejsk;
    ES hiszpańsk; EE estońsk; SZ suazyjsk; US amerykańsk; ET etiopsk; FJ fidżyjsk; FI fińsk; FR francusk; GA gabońsk; GM gambijsk; GE gruzińsk; GH ghańsk; GR greck; GD grenadyjsk; GT gwatemalsk; GN gwinejsk; GW gwinejsk;
    GQ równikowogwinejsk; GY gujańsk; HT haitańsk; HN hondurask; HU węgiersk; IN indyjsk; ID indonezyjsk; IQ irack; IR irańsk; IE irlandzk; IS islandzk; IL izraelsk; IT włosk; JM jamajsk; JP japońsk; JO jordańsk; KZ kazachstańsk
    kazachsk; KE kenijsk; KG kirgisk; KI kiribatyjsk; XK kosowsk; KW kuwejck; LA laotańsk; LS lesotyjsk; LV łotewsk; LB libańsk; LR liberyjsk; LY libijsk; LI liechtensteińsk; LT litewsk; LU luksembursk; MK macedońsk
    północnomacedońsk; MG madagaskarsk; MY malezyjsk; MW malawijsk; MV malediwsk; ML malijsk; MT maltańsk; MA marokańsk; MH marszalsk; MU mauritiusk; MR mauretańsk; MX meksykańsk; FM mikronezyjsk; MD mołdawsk; MC monakijsk;
    MN mongolsk; ME czarnogórsk; MZ mozambick; NA namibijsk; NR naurańsk; NP nepalsk; NI nikaraguańsk; NE nigersk; NG nigeryjsk; NO norwesk; NZ nowozelandzk; OM omańsk; UG ugandyjsk; UZ uzbeck; PK pakistańsk; PW palauańsk;
    PS palestyńsk; PA panamsk; PG papuask; PY paragwajsk; NL holendersk niderlandzk; PE peruwiańsk; PH filipińsk; PL polsk; PT portugalsk; QA katarsk; RO rumuńsk; GB brytyjsk angielsk; RU rosyjsk; RW rwandyjsk; KN kittsk;
    SM sanmaryńsk; LC luciańsk; VC vincenck; SB salomońsk; SV salwadorsk; WS samoańsk; ST santomejsk; SN senegalsk; RS serbsk; SC seszelsk; SL sierraleońsk; SG singapursk; SK słowack; SI słoweńsk; SO somalijsk; SD sudańsk;
    SS południowosudańsk; LK lankijsk; SE szwedzk; CH szwajcarsk; SR surinamsk; SY syryjsk; TJ tadżyck; TW tajwańsk; TZ tanzańsk; TD czadyjsk; CZ czesk; TH tajlandzk tajsk; TL timorsk; TG togijsk; TO tongijsk; TT trynidadzk;
    TN tunezyjsk; TM turkmeńsk; TR tureck; TV tuwalsk; UA ukraińsk; UY urugwajsk; VU vanuack; VA watykańsk; VE wenezuelsk; VN wietnamsk; YE jemeńsk; ZM zambijsk; ZW zimbabweńsk
  `),
  adjectiveEndings: words('i iego iemu im a iej ą ie ich imi'),
  countryNames: () =>
    countries(`
    AF afganistan; ZA rpa; AL albania; DZ algieria; DE niemcy(niemiec,niemcom,niemcami,niemczech) rfn; AD andora; AO angola; SA arabia_saudyjska(arabii_saudyjskiej,arabię_saudyjską,arabią_saudyjską); AR argentyna; AM armenia; AU australia; AT austria;
    AZ azerbejdżan; BH bahrajn; BD bangladesz; BE belgia; BJ benin; BT bhutan; BY białoruś(białorusi,białorusią); MM birma mjanma; BO boliwia; BA bośnia_i_hercegowina(bośni_i_hercegowiny,bośni,bośnia); BW botswana; BR brazylia; BG bułgaria; BF burkina_faso;
    BI burundi; KH kambodża; CM kamerun; CA kanada(kanady,kanadzie,kanadę,kanadą); CL chile; CN chiny(chin,chinom,chinami,chinach) chrl; CY cypr; CO kolumbia; CG kongo(konga,kongu,kongiem); KP korea_północna(korei_północnej,koreę_północną,koreą_północną) krld;
    KR korea_południowa(korei_południowej,koreę_południową,koreą_południową); CR kostaryka; HR chorwacja; CU kuba(kuby,kubie,kubę,kubą); DK dania; DJ dżibuti; DO dominikana; EG egipt(egiptu,egiptowi,egiptem,egipcie); AE zea emiraty(emiratów,emiratom,emiratami,emiratach) zjednoczone_emiraty_arabskie(zjednoczonych_emiratów_arabskich);
    EC ekwador; ER erytrea; ES hiszpania; EE estonia; SZ eswatini; US usa stany_zjednoczone(stanów_zjednoczonych,stanom_zjednoczonym,stanami_zjednoczonymi,stanach_zjednoczonych) ameryka; ET etiopia; FI finlandia; FR francja; GA gabon; GM gambia; GE gruzja; GH ghana; GR grecja; GT gwatemala;
    GN gwinea; GY gujana; HT haiti; HN honduras; HU węgry(węgier,węgrom,węgrami,węgrzech); IN indie(indii,indiom,indiami,indiach); ID indonezja; IQ irak; IR iran; IE irlandia; IS islandia; IL izrael; IT włochy(włoch,włochom,włochami,włoszech); JM jamajka; JP japonia; JO jordania;
    KZ kazachstan; KE kenia; KG kirgistan; XK kosowo(kosowa,kosowu,kosowem,kosowie); KW kuwejt; LA laos; LV łotwa(łotwy,łotwie,łotwę,łotwą); LB liban; LR liberia; LY libia; LI liechtenstein; LT litwa(litwy,litwie,litwę,litwą); LU luksemburg; MK macedonia macedonia_północna(macedonii_północnej,macedonię_północną);
    MG madagaskar; MY malezja; MW malawi; MV malediwy(malediwów); ML mali; MT malta(malty,malcie,maltę,maltą); MA maroko(maroka,maroku,marokiem); MU mauritius; MR mauretania; MX meksyk; MD mołdawia; MC monako(monaka,monaku); MN mongolia; ME czarnogóra(czarnogóry,czarnogórze,czarnogórę,czarnogórą); MZ mozambik; NA namibia;
    NP nepal; NI nikaragua; NE niger; NG nigeria; NO norwegia; NZ nowa_zelandia(nowej_zelandii,nową_zelandię,nową_zelandią); OM oman; UG uganda; UZ uzbekistan; PK pakistan; PS palestyna; PA panama; PY paragwaj; NL holandia niderlandy(niderlandów,niderlandom,niderlandami,niderlandach); PE peru; PH filipiny(filipin,filipinom,filipinach);
    PL polska(polski,polsce,polskę,polską) rp; PT portugalia; QA katar; RO rumunia; GB wielka_brytania(wielkiej_brytanii,wielką_brytanię,wielką_brytanią) zjednoczone_królestwo(zjednoczonego_królestwa) anglia; RU rosja federacja_rosyjska(federacji_rosyjskiej); RW rwanda; SV salwador; SN senegal; RS serbia; SC seszele(seszeli);
    SL sierra_leone; SG singapur; SK słowacja; SI słowenia; SO somalia; SD sudan; SS sudan_południowy(sudanu_południowego); LK sri_lanka(sri_lanki,sri_lance); SE szwecja; CH szwajcaria; SR surinam; SY syria; TJ tadżykistan; TW tajwan; TZ tanzania; TD czad; CZ czechy(czech,czechom,czechami,czechach); TH tajlandia; TG togo;
    TN tunezja; TM turkmenistan; TR turcja; UA ukraina; UY urugwaj; VA watykan; VE wenezuela; VN wietnam; YE jemen; ZM zambia; ZW zimbabwe
  `),
  countryPrefixes: {},
  spokenIn: words('PL'),
  ownOffices: () =>
    homes(`
    PL: marszałek sejmu, marszałka sejmu, marszałkiem sejmu, prezes nbp, prezesa nbp, szef mon, szefa mon, szef mswia, szefa mswia
  `),
  besideOffices: () => ({
    becoming: phrases(`
      jestem, został, została, zostanie, zostać, zostaje, był, była, być, będzie, bywał, wybrany, wybrana, wybrano, mianowany, mianowana, zaprzysiężony,
      zaprzysiężona, został wybrany, stał się
    `),
    posts: phrases(`
      urząd, urzędu, urzędzie, urzędem, stanowisko, stanowiska, stanowisku, fotel, fotela, funkcja, funkcję, funkcji, kandydat, kandydata,
      kandydatem, kandydatka, kandydatką, kandydatura, kandydaturę, kandydatury, kandydować, kandyduje, kandydował, kandydowała, wybory, wyborach,
      wyborów, wybór, inauguracja, inauguracji, inaugurację, posada, posady, posadę, kadencja, kadencji, wyścig, wyścigu, zaprzysiężenie, rola, rolę,
      roli
    `),
    links: words('na o do w dla'),
    goesOn: [],
    goesOnEndings: words('u cji zji ii enia ania'),
    otherTimes: phrases('wówczas, w tamtym czasie, w tym czasie, w owym czasie, za czasów, w tamtych latach'),
  }),
  definiteArticles: [],
  pluralArticles: [],
  feminineOfficeEnding: null,
  indefiniteArticles: [],
  countryBehind: true,
  ofWords: [],
  attachingWords: words('w we z ze do na przy od'),
  former: words(
    'były byłego byłemu byłym była byłej byłą dawny dawnego dawnym ówczesny ówczesnego ówczesnemu ówczesnym ówczesna ówczesnej ówczesną poprzedni poprzedniego poprzednia zmarły zmarłego zmarła eks',
  ),
  notNow: words(`
    przyszły przyszłego przyszła nowy nowego nowym nowa nowej następny następnego
    elekt desygnowany desygnowanego wybrany nowo pierwszy pierwszego pierwsza ostatni ostatniego ustępujący ustępującego obalony obalonego ewentualny zastępca zastępcy
  `),
  ended: words('nieistniejący nieistniejąca nieistniejące zlikwidowany zlikwidowana rozwiązana'),
  formerPrefixes: words('eks- eks ex-'),
  placeWords: words('w we na do z ze koło pod nad'),
  settlements: {
    nouns: words('miasto wieś miejscowość osada gmina dzielnica prowincja wyspa'),
    links: words('w we na'),
  },
  agentWords: words('przez według wobec przeciwko od dla z ze'),
  sport: () => ({
    topic: words(`
      futbol- piłkarz- piłkarsk- koszykar- koszyków- siatków- hokei- hokej- tenisi- kolarz- kolarsk- żużl- bramkarz- napastnik- ekstraklas-
      półfina- ćwierćfina- mundial- mistrzostw- uefa fifa bundeslig- rugby formuł- motogp pięściar- bokser- boks boksu maraton- wimbledon
      narciar- skoczk- skoczek biathl- slalom- peloton- gimnasty- pływak- pływacz- wyścig- rajd- lekkoatlet- siatkar-
    `),
    beside: words(`
      klub- drużyn- trener- mecz- gol gola gole golem bramk- zawodnik- zawodnic- piłk- obrońc- pomocnik- kapitan liga ligi lidze ligę puchar-
      stadion- kibic- sezon- turniej- zwycięstw- porażk- pokonał- wygrał- przegrał- punktów sport- olimpi- mistrz mistrza mistrzów prix podium
      etap etapu etapie runda rundy rundzie rywal rywala rywali rywalk- rywalem finał finału finale strzelił- kierowc- wygran- kwalifikac- medal-
      set seta setów punkt punkty mistrzyni motocykl-
    `),
    media: words(`
      gazeta gazety dziennik tygodnik magazyn czasopismo telewizja telewizyjna telewizyjny radio radiowa stacja nadawca agencja prasowa media
      wydawca internet portal
    `),
    goods: words('sport-'),
    firms: words(`
      firma przedsiębiorstwo producent bank ubezpieczyciel ubezpieczeniowa lotnicze lotnicza lotniczy marka browar sieć koncern spółka operator
      korporacja towarzystwo
    `),
    business: words(`
      firma firmy firmę firmie spółk- koncern- akcje akcji akcjonariusz- giełd- sponsor- marka marki markę klient- sprzedaż- zysk- bank banku
      banki ubezpiecz- linie lotnicz- sklep- produkt- reklam- miliard- pracownik- pracownic- fabryk- zakład- inwest- dyskont- supermarket- dostawc- restaurac-
    `),
  }),
  besideBodies: () => ({
    verbs: { modals: [], infinitives: [], objects: [] },
    stocks: words('giełd- indeks- akcj- inwestor- punktów'),
  }),
  nameEndings: words('iego iemu ego emu owi iem em ami ach ym im ej ie ą ę a e u y i m'),
  nameEndingSwaps: pairs(
    'iego:i iemu:i im:i iej:a ego:y emu:y ej:a a:o u:o em:o dzie:da kowi:ek kiem:ek ka:ek cie:ta rze:ra le:la sie:sa zie:za ie:a y:a i:a e:a',
  ),
  familyForms: [
    {
      stems: words('sk ck dzk'),
      male: 'i',
      female: 'a',
      onlyMale: words('i iego iemu im'),
      onlyFemale: words('a iej'),
    },
  ],
  humanVerbs: new Set(
    words(`
    powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła dodał dodała ogłosił ogłosiła oświadczył oświadczyła napisał napisała pisze zapowiedział zapowiedziała wyjaśnił wyjaśniła poinformował
    poinformowała przekazał przekazała podkreślił podkreśliła zaznaczył zaznaczyła ocenił oceniła uważa uznał uznała twierdzi przyznał przyznała zapewnił zapewniła ostrzegł ostrzegła zaapelował zaapelowała wezwał
    wezwała zażądał zażądała skrytykował skrytykowała oskarżył oskarżyła zaprzeczył zaprzeczyła potwierdził potwierdziła odpowiedział odpowiedziała zapytał zapytała przypomniał przypomniała zauważył zauważyła
    skomentował skomentowała chce może sądzi wierzy liczy obiecał obiecała spotkał spotkała odwiedził przybył przyjechał zmarł zmarła urodził podpisał podpisała zrezygnował ma
  `),
  ),
  notNames: new Set(
    words(`
    poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września
    październik października listopad listopada grudzień grudnia świat kraj czas mężczyzna kobieta miasto dzień rok tydzień miesiąc rano wieczór noc dziecko dzieci życie śmierć prawo siła wojna pokój praca pieniądze
    krzyż róża król mazur kowal młynarz wilk zając sikora wróbel lis kot las góra rzeka dąb północ południe wschód zachód nowak biały czarny mały duży młody stary
    zdjęcie wideo film źródło komentarz udostępnij czytaj więcej reklama wywiad analiza opinia archiwum wiadomości dziś dzisiaj wczoraj jutro tak nie dziękuję wszyscy lewica prawica rząd państwo
    zdrowie gospodarka kultura sport rzeczpospolita wyborcza fakt
  `),
  ),
};

/**
 * A verb of saying: "infinitive [past-masculine] [present forms …] : what it takes"; the past is made from an infinitive in -ć where none
 * is given. Taken: c clause, t only with "że", i infinitive or "żeby", l a label; "a" marks
 * acts, which are not reported yet: the end of their subject is not known where verbs are told by endings only. "@": words of which the clause must have one.
 */
const polishVerb: Conjugate = ([infinitive = '', ...rest]) => {
  const own = rest.find(word => word.endsWith('ł'));
  const past = own ?? infinitive.replace(/ć$/, 'ł');
  // "powiedział", "powiedziała", "powiedzieli": before the men's plural "a" turns to "e".
  const base = past.slice(0, -1);
  const men = base.replace(/ia$/, 'ie');
  const plural = /ął$/.test(past) ? base.replace(/ą$/, 'ę') : base;
  return {
    forms: [
      ...NO_NOUNS,
      past,
      `${plural}ła`,
      `${plural}ło`,
      `${men.replace(/ą$/, 'ę')}li`,
      `${plural}ły`,
      ...rest.filter(word => word !== own),
    ],
    participles: [],
    reportedForms: [],
    infinitives: [infinitive],
  };
};

const speech = (): SpeechData => ({
  quotes: [
    ['„', '”'],
    ['„', '“'],
    ['„', '"'],
    ['«', '»'],
    ['»', '«'],
    ['“', '”'],
    ['"', '"'],
  ],
  dashes: words('— –'),
  verbs: verbsOf(
    `
    powiedzieć powiedział :c; mówić mówi mówią :c; stwierdzić :c; twierdzić twierdzi twierdzą :c; dodać :c; dodawać dodaje dodają :c; ogłosić :ca; oświadczyć :c; oznajmić :c; napisać :c; pisać pisze piszą :c; zapowiedzieć zapowiedział :ca; zapowiadać zapowiada zapowiadają :c; wyjaśnić :c; wyjaśniać wyjaśnia :c; tłumaczyć tłumaczy tłumaczą :c;
    poinformować :c; informować informuje informują :c; przekazać :c; przekazywać przekazuje :c; podawać podaje podawał podawała podają :c; podkreślić :c; podkreślać podkreśla podkreślają :c; zaznaczyć :c; zaznaczać zaznacza :c; ocenić :c; oceniać ocenia oceniają :c; uważać uważa uważają :c; uznać :c; sądzić sądzi sądzą :c; myśleć myślał myśli :c; wierzyć wierzy wierzą :t;
    przyznać :c; przyznawać przyznaje :c; zapewnić :c; zapewniać zapewnia zapewniają :c; ostrzec ostrzegł ostrzega ostrzegają :ca; przestrzec przestrzegł przestrzega :ca; zaapelować :ca; apelować apeluje apelują :ca; wezwać :a; wzywać wzywa wzywają :a; zażądać :ca; żądać żąda żądają :ca; domagać domaga domagają @się :a; poprosić :a; prosić prosi :a; zaproponować :ca; proponować proponuje proponują :ca; zalecić :ca; zalecać zaleca :ca;
    skrytykować :a; krytykować krytykuje krytykują :a; potępić :a; potępiać potępia :a; oskarżyć :a; oskarżać oskarża oskarżają :a; zarzucić :ca; zarzucać zarzuca zarzucają :ca; pochwalić :a; chwalić chwali :a; podziękować :a; pogratulować :a; powitać :a; zaprzeczyć :ca; zaprzeczać zaprzecza :ca; zdementować :ca; potwierdzić :ca; potwierdzać potwierdza :c; odrzucić :a;
    odpowiedzieć odpowiedział :c; odpowiadać odpowiada :c; odeprzeć odparł :c; odrzec odrzekł :c; zapytać :c; pytać pyta pytają :c; przypomnieć przypomniał :c; przypominać przypomina :c; zauważyć :c; zauważać zauważa :c; wskazać :c; wskazywać wskazuje wskazują :c; zwrócić @uwagę :t; skomentować :c; komentować komentuje :c; relacjonować relacjonuje :c; opowiedzieć opowiedział :c; opowiadać opowiada :c;
    obiecać :ci; obiecywać obiecuje :ci; zagrozić :c; grozić grozi :c; przewidzieć przewidział :c; przewidywać przewiduje przewidują :ca; prognozować prognozuje prognozują :ca; oszacować :c; szacować szacuje szacują :c; spodziewać spodziewa spodziewają @się :t; obawiać obawia obawiają @się :t; przypuszczać przypuszcza :c; podejrzewać podejrzewa :c; nazwać :l; nazywać nazywa :l; określić @jako @mianem :l; opisać :l;
    argumentować argumentuje argumentują :c; przekonywać przekonuje przekonują :c; utrzymywać utrzymuje utrzymują :c; dowodzić dowodzi :c; podsumować :c; konkludować konkluduje :c; żartować żartuje :c; zażartować :c; ironizować ironizuje :c; krzyczeć krzyczał krzyczy :c; zawołać :c; wołać woła :c; szepnąć :c; wykrzyknąć :c; ubolewać ubolewa @nad :a; ujawnić :c; donieść doniósł donosi donoszą :c; podać podał podaje podają :c; zeznać :c;
    zadeklarować :ca; deklarować deklaruje deklarują :c; wyrazić @nadzieję @opinię @obawę :t; kontynuować kontynuuje :; postulować postuluje :ca; poprzeć poparł :a; bronić broni :a; usprawiedliwić :a; wykluczyć :c; sugerować sugeruje sugerują :c; zasugerować :c; sprecyzować :c; doprecyzować :c; uściślić :c; przekonać :t; cytować cytuje cytują :c
  `,
    polishVerb,
    { ...LETTERS_WITH_TAG, a: [] },
  ),
  phrases: [
    { words: 'według', place: 'before' },
    { words: 'zdaniem', place: 'before' },
    { words: 'w opinii', place: 'before' },
    { words: 'w ocenie', place: 'before' },
    { words: 'jak wynika z informacji', place: 'before' },
    { words: 'zgodnie z informacjami', place: 'before' },
    { words: 'zgodnie ze słowami', place: 'before' },
    { words: 'w myśl', place: 'before' },
  ],
  nouns: words(`
    twierdzenie zarzut zarzuty oskarżenie oskarżenia żądanie opinia opinię zdanie nadzieja nadzieję obawa obawy podejrzenie zapowiedź wyjaśnienie przekonanie oświadczenie oświadczenia deklaracja apel krytyka
    plotka plotki hipoteza teza prognoza ostrzeżenie groźba obietnica wiadomość informacja informacje argument wątpliwość wątpliwości życzenie propozycja zalecenie odpowiedź pytanie słowa słowami zdaniem hasło
    wniosek wniosku idea pewność
  `),
  predicates: words(
    'przekonany przekonana przekonani pewny pewna pewien zaniepokojony zaniepokojona świadomy świadoma rozczarowany rozczarowana oburzony oburzona gotowy gotowa gotów wdzięczny wdzięczna zaskoczony zaskoczona zadowolony zadowolona dumny dumna',
  ),
  grammar: {
    order: 'free',
    commaClauses: true,
    endings: { past: endings('ł ła ło li ły') },
    dropsSubject: true,
    pluralEndings: words('li ły ją dzą szą rzą ą'),
    finiteEndings: words(
      'ował owała owało owali owały iła iło iły iał iała iało ieli iały yła yło yły ęło ęła ęli uje ują owano zano mano lono szono',
    ),
    nounsCapital: false,
    determiners: words(`
      ten ta to te ci tego tej tych temu tym tymi ową swój swoja swoje swojego swojej swoich jego jej ich nasz nasza nasze wasz mój moja moje mojego mojej cały cała wszystkie wszystkich wszyscy każdy każda
      żaden żadna niektóre niektórzy kilka wielu wiele dwa dwie dwóch trzy cztery pięć sześć siedem osiem dziewięć dziesięć inny inna inne inni oba obie obaj
    `),
    oblique: words('tego temu tej tych tymi swojego swojej swoich swoim'),
    pronouns: [
      { word: 'on', gender: 'male', third: true },
      { word: 'ona', gender: 'female', third: true },
      { word: 'oni', gender: 'male', plural: true, third: true },
      { word: 'one', gender: 'female', plural: true, third: true },
      { word: 'ono' },
      { word: 'ja' },
      { word: 'my', plural: true },
      { word: 'kto' },
      { word: 'nikt' },
      { word: 'ktoś' },
      { word: 'niektórzy', plural: true },
      { word: 'wielu', plural: true },
      { word: 'wszyscy', plural: true },
    ],
    thatPronouns: words('to tym tego'),
    prepositions: words(`
      w we na z ze do od ode o po za przez przed przy pod nad dla bez u ku między pomiędzy wśród podczas według wobec przeciw przeciwko oprócz mimo dzięki wskutek wokół obok koło około
      poza ponad
    `),
    attaching: words('z ze do w we od na dla'),
    genitive: [],
    adverbs: words(`
      także też również jeszcze już potem następnie wcześniej później dziś dzisiaj wczoraj jutro teraz wtedy tu tutaj tam tak dlatego więc jednak natomiast zatem ponownie znowu tylko nawet
      ostatnio niedawno oficjalnie publicznie wyraźnie stanowczo rano wieczorem poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia
      września października listopada grudnia nie się bardzo więcej mniej dziennikarzom
    `),
    coordinators: words('i oraz a ale lub albo czy ani lecz'),
    complementizers: words('że iż żeby aby czy jakoby'),
    subordinators: words(
      'ponieważ bo gdyż kiedy gdy jeśli jeżeli chociaż choć zanim dopóki podczas jak żeby aby skoro',
    ),
    relatives: words(
      'który która które którzy którego której któremu których którym którymi którą co gdzie kto',
    ),
    questions: words('jak dlaczego gdzie kiedy kto kogo co ile jaki jaka jakie czyj skąd dokąd'),
    asWords: words('jak'),
    soWords: [],
    accordingly: [],
    perfect: [],
    passive: words('został została zostało zostali zostały jest są był była było były'),
    passiveParticiples: [],
    modals: words(
      'chce chcą chciał chciała może mogą mógł mogła musi muszą musiał powinien powinna zamierza zamierzają',
    ),
    agents: words('przez'),
    negations: words('nie nigdy ani'),
    impersonal: [],
    be: words('jest są był była było byli były'),
    pluperfect: [],
    subjects: words('on ona oni one ja my'),
    own: words('mój moja moje mojego mojej nasz nasza nasze naszego naszej moim naszym'),
    accordingTo: [],
    genders: {
      male: words('pan ten'),
      female: words('pani ta'),
      femaleEndings: words('czka rka nka yni ska cka dka'),
    },
    numerals: words(
      'jeden jedna dwa dwie dwóch trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwanaście dwadzieścia trzydzieści sto tysiąc tysięcy milion milionów',
    ),
    adverbEndings: words('nie wie'),
    places: words('w we na z'),
    infinitiveMarks: [],
    separablePrefixes: [],
    finite: words(`
      jest są był była było byli były będzie będą został została zostało zostali zostały zostanie zostaną ma mają miał miała mieli może mogą mógł mogła mogli musi muszą powinien powinna powinno
      chce chcą chciał ma stał stała stało staje staje pozostaje trwa trwają działa działają planuje planują
    `),
  },
  spokespeople: words(
    'rzecznik rzecznika rzeczniczka rzeczniczki przedstawiciel przedstawiciela przedstawicielka przedstawiciele źródło źródła',
  ),
  documents: words(
    'oświadczenie oświadczeniu komunikat komunikacie raport raporcie list liście wywiad wywiadzie wpis wpisie rezolucja rezolucji wyrok wyroku decyzja badanie badaniu dokument dokumencie analiza analizie artykuł artykule książka książce petycja tekst tekście notatka przemówienie przemówieniu publikacja publikacji',
  ),
  titledNouns: words(`
    gazeta gazety gazecie dziennik dziennika tygodnik tygodnika magazyn pismo stacja portal radio film filmu filmie książka książki książce powieść album piosenka serial program programu sztuka opera tytuł nazwa
    projekt grupa partia partii stowarzyszenie operacja huragan obraz wystawa fundacja restauracja hotel statek marka firma
  `),
});

export const pl = language({ tag: 'pl', names, speech });
