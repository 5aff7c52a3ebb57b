import { besideNames } from './beside-names.ts';
import { endings } from './endings.ts';
import { generationsOf } from './generations.ts';
import { type LazyNames, language } from './language.ts';
import { homes, phrases, table, words } from './lists.ts';
import type { SpeechData } from './speech-data.ts';
import { type Conjugate, LETTERS, type Letters, verbsOf } from './verbs.ts';
import { workOf } from './work.ts';

const names: LazyNames = {
  common: words(`
    the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had they you were
    there one all we can her has would been if more when will who so no she other its may these what them than some him
    into only could their our out such two about after before because while during since until although though however also
    my me us your these those each both where why how then now here just over under between against through yet still
    let many most several according despite when whether did do does should must might
  `),
  abbreviations: words(`
    mr mrs ms messrs dr prof rev hon gen col maj capt lt cmdr sgt gov sen rep reps sens pres amb supt st mt ft vs no nos vol pp fig
    jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri approx est dept cf viz adm brig cpl pvt det insp fr msgr
  `),
  finalAbbreviations: words('inc corp ltd co cos llc plc etc jr sr bros ave blvd rd al ph esq'),
  openers: words(
    'last next earlier later meanwhile however since among another officials authorities police investigators prosecutors critics experts analysts residents',
  ),
  ordinalPoint: false,
  nounsCapitalised: false,
  familyFirst: false,
  honorifics: {
    male: words('mr sir lord king prince father brother'),
    female: words('mrs ms miss lady dame queen princess sister'),
    any: words(`
      dr prof professor rev reverend hon judge justice senator sen representative rep congressman congresswoman governor gov mayor president
      gen general col colonel maj major capt captain lt lieutenant sgt sergeant adm admiral cmdr commander cpl corporal pvt private officer
      detective det pope cardinal archbishop bishop rabbi imam sheikh ayatollah sheriff coach
    `),
  },
  placeholders: ['john doe', 'jane doe', 'john q. public', 'joe bloggs'],
  generations: generationsOf('jr junior* the_younger*', 'sr senior* the_elder*'),
  particles: words('von van der den de di da del della la le du al el bin ibn ben dos das of ter ten abu'),
  givenNames: new Set(
    words(`
    aaron abigail adam adrian aidan alan albert alex alexander alexandra alfred alice alison allen amanda amber amy andrea andrew andy angela angelina ann
    anna anne annie anthony antonio arnold arthur ashley austin barack barbara barry beatrice ben benjamin bernard bernie beth betty beverly bill billy
    bob bobby boris brad bradley brandon brenda brent brian brittany bruce bryan calvin cameron carl carla carlos carol caroline carolyn
    catherine cecil charles charlie charlotte chelsea cheryl chris christian christina christine christopher cindy claire clarence claude clifford clint
    colin connie craig crystal curtis cynthia daisy dale dan daniel danny darren dave david dawn dean debbie deborah debra denis dennis
    derek diana diane dick dominic don donald donna dorothy doug douglas dustin dwight earl ed eddie edgar edith edmund eduardo edward edwin eileen
    elaine eleanor elizabeth ellen emily emma eric erica erik erin ernest ethan eugene eva evan evelyn felix fernando florence frances francis
    francisco frank fred frederick gabriel gary gavin gene geoffrey george gerald gerard gilbert gina glenn gloria gordon grace graham grant greg
    gregory guy gwen hannah harold harriet harry harvey heather hector helen henry herbert herman hillary holly howard hugh ian irene isaac isabel
    ivan jack jackie jackson jacob jacqueline jake james jamie jane janet janice jared jason jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse
    jessica jill jim jimmy joan joanna joe joel john johnny jon jonathan jordan jorge jose joseph joshua joyce juan juanita judith judy julia julian
    julie justin karen kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kent kevin kim kimberly kirk kristen kurt kyle
    lance larry laura lauren laurence lawrence leah lee leo leon leonard leroy leslie lester lewis liam lillian linda lindsay lisa liz lloyd lois loretta
    lori louis louise lucas lucy luis luke lydia lynn madeleine malcolm marc marcia marco marcus margaret maria marie marilyn mario marion mark marlene
    marshall martha martin marvin mary matt matthew maureen maurice max megan melanie melissa melvin meredith michael michelle miguel mike
    mildred milton miranda mitch mitchell mitt molly monica morris nancy naomi natalie nathan neil nelson nicholas nick nicole nigel nina noah noel nora
    norman olivia oliver oprah oscar owen pamela pat patricia patrick paul paula pauline pedro peggy penny perry pete peter phil philip phillip phyllis
    rachel rafael ralph ramon randall randy ray raymond rebecca regina reginald rex ricardo richard rick ricky rob robert roberto robin rodney roger
    roland ron ronald rosa rose rosemary ross roy ruby rudy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sergio seth
    shane shannon sharon shaun shawn sheila shirley sidney simon sonia sophie stacy stanley stella stephanie stephen steve steven stewart stuart sue
    susan suzanne sylvia tara ted teresa terrence terry theodore theresa thomas tim timothy tina todd tom tommy toni tony tracy travis trevor tyler
    valerie vanessa vernon veronica vicki victor victoria vincent viola virginia vladimir walter wanda warren wayne wendy wesley
    whitney wilbur will willard william willie winston yolanda yvonne zachary
    mohammed muhammad ahmed ali hassan hussein abdul abdullah ibrahim khalid omar yusuf mahmoud mustafa angela emmanuel giuseppe jean pierre jacques
    françois nicolas hans heinz helmut klaus wolfgang sergei dmitry igor oleg yuri mikhail nikolai volodymyr narendra rahul sanjay wei ming jun
  `),
  ),
  roles: new Set(
    words(`
    president vice-president minister secretary chancellor premier chairman chairwoman chairperson chair chief director manager spokesman spokeswoman
    spokesperson senator congressman congresswoman representative governor mayor ambassador envoy diplomat commissioner adviser advisor aide
    official officer commander general admiral colonel captain lieutenant sergeant judge justice lawyer attorney prosecutor solicitor barrister
    analyst economist strategist researcher scientist professor historian expert author writer novelist poet journalist reporter editor columnist
    correspondent actor actress singer musician rapper director filmmaker producer artist comedian model designer coach player striker goalkeeper
    quarterback pitcher linebacker guard forward midfielder founder co-founder owner ceo cfo executive entrepreneur investor billionaire banker leader
    activist lawmaker politician candidate nominee member deputy head boss star legend champion detective sheriff coordinator treasurer
    physician doctor surgeon nurse psychologist sociologist teacher principal dean chaplain pastor priest bishop archbishop cardinal pope rabbi imam cleric
    king queen prince princess duke duchess wife husband widow son daughter brother sister father mother friend colleague veteran astronaut engineer
    programmer developer consultant trader broker dealer farmer student chemist physicist biologist
  `),
  ),
  work: workOf({
    politics:
      'minister ministers chancellor congressman congresswoman senator mayor ambassador diplomat politician lawmaker governor legislator parliamentarian mp deputy',
    sport:
      'footballer striker goalkeeper midfielder defender winger quarterback pitcher sprinter swimmer boxer cyclist golfer skier tennis basketball hockey cricketer football soccer athlete olympian rugby',
    other:
      'archaeologist prehistorian physicist chemist mathematician biologist botanist zoologist geologist astronomer painter sculptor composer pianist violinist conductor singer rapper guitarist actor actress theologian',
    business: 'ceo cfo executive businessman businesswoman entrepreneur banker',
    law: 'prosecutor attorney detective sheriff',
  }),
  roleEndings: [],
  organisationWords: new Set(
    words(`
    ministry department university college school institute institution bank party union association federation league committee commission council
    parliament senate congress assembly court agency authority office bureau administration foundation trust society company corporation group
    holdings industries partners associates brothers airlines airways motors systems technologies communications pharmaceuticals laboratories energy
    oil gas petroleum steel electric insurance financial capital securities exchange press news times post journal network channel radio television
    police army navy force forces guard corps club team orchestra church museum hospital clinic center centre organization organisation alliance
    movement front coalition government treasury reserve fund board service services international national
  `),
  ),
  sharedBodies: () =>
    words(`
    parliament senate house representatives commons lords congress assembly chamber deputies national federal supreme constitutional central high court
    ministry department foreign interior home defence defense justice finance treasury health education trade transport labour labor agriculture environment
    affairs office external internal bank police army navy air force guard prosecutor electoral election commission public party socialist
    communist democratic republican conservative liberal green greens democrats republicans conservatives liberals socialists communists
  `),
  besideNames: () =>
    besideNames({
      place: { both: words('airport street avenue boulevard carrier uss') },
      body: {
        both: words(`
      orchestra philharmonic foundation university institute school college academy hospital clinic museum theatre theater stadium arena library center centre square bridge memorial
    `),
      },
      street: {
        behind: words(
          `street avenue ave boulevard blvd road rd drive square plaza highway hwy parkway pkwy lane expressway freeway turnpike bridge tunnel park way airport`,
        ),
      },
      prize: { behind: words('award awards prize prizes medal trophy scholarship fellowship lecture') },
      saint: { before: words('saint st saints apostle evangelist') },
      gospel: { before: words('gospel gospels'), links: words('of according to') },
      kin: {
        before: words(`brothers sisters siblings cousins twins`),
        behind: words(
          `brothers sisters siblings cousins twins family families dynasty dynasties clan clans heirs`,
        ),
      },
      thing: {
        before: words(`
      pipeline pipelines gene protein enzyme virus asteroid comet ship yacht frigate tanker ferry trawler schooner submarine mare stallion gelding racehorse codename codenamed village hamlet suburb neighbourhood neighborhood river lake island crater mountain
    `),
        links: words('named called dubbed codenamed nicknamed'),
        behind: words('pipeline pipelines gene protein enzyme virus asteroid comet'),
      },
      department: { before: words(`minister ministers ministry ministries`), links: words(`of for the`) },
      work: {
        before: words(
          `song songs single album film movie biopic documentary novel book memoir musical opera play painting sculpture poem track hit ballad series sitcom drama titled entitled`,
        ),
      },
      ground: {
        behind: words(`
      arena stadium stadion dome ballpark park speedway raceway coliseum open cup trophy league masters ring invitational championship
      championships bowl gp superdome center centre fieldhouse prix building tower towers skyscraper
    `),
      },
      otherBody: {
        behind: words(
          'ventures foundation museum academy caucus mission institute association federation fund trust agency authority university orchestra programme program leasing participations',
        ),
      },
      index: {
        before: words('index indexes indices'),
        behind: words('index indexes indices composite'),
        links: words('such as like including'),
      },
      credit: { before: words('photo photos photograph photographs picture pictures image images credit') },
    }),
  vehicles: () => ({
    aircraftMakers: words('aircraft airplane aeroplane aerospace planemaker'),
    makers: words('car carmaker automaker automobile automotive vehicle motorcycle truck'),
    articles: words('a an his her their'),
    carArticles: [],
    aircraftArticles: words('the'),
  }),
  organisationEndings: [],
  partsOfCountries: words('state county provincial municipal city borough'),
  legalForms: words(
    'inc corp corporation ltd limited llc llp plc co company cos lp nv sa ag gmbh spa ab oy bv pty pte kk se as asa',
  ),
  titles: {
    minister: words('minister secretary'),
    'parliament-speaker': ['speaker'],
    'finance-minister': ['chancellor'],
  },
  offices: () => ({
    'head-of-state': ['president', 'head of state', 'federal president', 'state president'],
    monarch: [
      'king',
      'queen',
      'monarch',
      'emperor',
      'empress',
      'emir',
      'sultan',
      'grand duke',
      'grand duchess',
    ],
    'head-of-government': [
      'prime minister',
      'premier',
      'chancellor',
      'federal chancellor',
      'head of government',
      'president of the government',
      'president of the council of ministers',
      'chairman of the council of ministers',
      'taoiseach',
    ],
    'deputy-head-of-state': ['vice president', 'vice-president'],
    'deputy-head-of-government': [
      'deputy prime minister',
      'vice premier',
      'vice-chancellor',
      'vice chancellor',
      'deputy premier',
    ],
    'foreign-minister': [
      'foreign minister',
      'minister of foreign affairs',
      'minister for foreign affairs',
      'foreign secretary',
      'secretary of state for foreign affairs',
      'secretary of state for foreign and commonwealth affairs',
      'minister of external affairs',
      'external affairs minister',
      'secretary of foreign affairs',
      'minister for europe and foreign affairs',
      'minister of europe and foreign affairs',
      'minister of foreign and european affairs',
      'top diplomat',
      'federal minister of foreign affairs',
      'united states secretary of state',
      'secretary of state of the united states',
    ],
    'defence-minister': [
      'defence minister',
      'defense minister',
      'minister of defence',
      'minister of defense',
      'minister for defence',
      'minister of national defence',
      'defence secretary',
      'defense secretary',
      'secretary of defense',
      'secretary of state for defence',
      'united states secretary of defense',
    ],
    'finance-minister': [
      'finance minister',
      'minister of finance',
      'minister for finance',
      'treasury secretary',
      'secretary of the treasury',
      'chancellor of the exchequer',
      'united states secretary of the treasury',
    ],
    'interior-minister': [
      'interior minister',
      'minister of the interior',
      'minister of interior',
      'minister of internal affairs',
      'home secretary',
      'home minister',
      'minister of home affairs',
      'home affairs minister',
      'secretary of state for the home department',
    ],
    'justice-minister': [
      'justice minister',
      'minister of justice',
      'minister for justice',
      'attorney general',
      'united states attorney general',
    ],
    'economy-minister': [
      'economy minister',
      'minister of economy',
      'minister of the economy',
      'minister of economic affairs',
      'economics minister',
    ],
    'health-minister': [
      'health minister',
      'minister of health',
      'minister for health',
      'health secretary',
      'secretary of state for health',
    ],
    'central-bank-governor': ['central bank governor', 'governor of the central bank'],
    'parliament-speaker': ['speaker of parliament', 'parliament speaker', 'speaker of the parliament'],
  }),
  demonyms: () =>
    table(`
    AF afghan; EG egyptian; AL albanian; DZ algerian; AO angolan; AR argentine argentinian; AM armenian; AZ azerbaijani; ET ethiopian;
    AU australian; BS bahamian; BH bahraini; BD bangladeshi; BB barbadian; BE belgian; BZ belizean; BJ beninese; BT bhutanese; BO bolivian;
    BA bosnian; BW botswanan; BR brazilian; BN bruneian; BG bulgarian; BF burkinabe; BI burundian; CL chilean; CN chinese; CR costa_rican; CI ivorian;
    DK danish; DE german; DJ djiboutian; DO dominican; EC ecuadorian ecuadorean; SV salvadoran; ER eritrean; EE estonian; SZ swazi; FJ fijian; FI finnish;
    FR french; GA gabonese; GM gambian; GE georgian; GH ghanaian; GR greek; GT guatemalan; GN guinean; GY guyanese; HT haitian; HN honduran; IN indian;
    ID indonesian; IQ iraqi; IR iranian; IE irish; IS icelandic; IL israeli; IT italian; JM jamaican; JP japanese; YE yemeni; JO jordanian;
    KH cambodian; CM cameroonian; CA canadian; CV cape_verdean; KZ kazakh; QA qatari; KE kenyan; KG kyrgyz; CO colombian; CG congolese; CD congolese;
    KP north_korean; KR south_korean; XK kosovar kosovan; HR croatian; CU cuban; KW kuwaiti; LA laotian lao; LS basotho; LV latvian; LB lebanese; LR liberian;
    LY libyan; LI liechtensteiner; LT lithuanian; LU luxembourgish; MG malagasy; MW malawian; MY malaysian; MV maldivian; ML malian; MT maltese;
    MA moroccan; MR mauritanian; MU mauritian; MX mexican; MD moldovan; MC monegasque; MN mongolian; ME montenegrin; MZ mozambican; MM burmese;
    NA namibian; NP nepalese nepali; NZ new_zealand; NI nicaraguan; NL dutch; NE nigerien; NG nigerian; MK macedonian; NO norwegian; OM omani;
    AT austrian; TL timorese; PK pakistani; PS palestinian; PA panamanian; PY paraguayan; PE peruvian; PH philippine filipino; PL polish; PT portuguese;
    RW rwandan; RO romanian; RU russian; ZM zambian; WS samoan; SA saudi saudi_arabian; SE swedish; CH swiss; SN senegalese; RS serbian; SL sierra_leonean;
    ZW zimbabwean; SG singaporean; SK slovak slovakian; SI slovenian slovene; SO somali; ES spanish; LK sri_lankan; ZA south_african; SD sudanese;
    SS south_sudanese; SR surinamese; SY syrian; TJ tajik; TW taiwanese; TZ tanzanian; TH thai; TG togolese; TT trinidadian; TD chadian; CZ czech;
    TN tunisian; TR turkish; TM turkmen; UG ugandan; UA ukrainian; HU hungarian; UY uruguayan; UZ uzbek; VE venezuelan; VA vatican; AE emirati;
    US american u.s. us; GB british english uk; VN vietnamese; BY belarusian belarussian; CF central_african; CY cypriot
  `),
  adjectiveEndings: [''],
  countryNames: () =>
    table(`
    US usa u.s. u.s america us united_states_of_america; GB uk u.k. britain great_britain england; CN people's_republic_of_china; MM burma; KR south_korea;
    KP north_korea; NL holland the_netherlands; AE uae emirates; VA vatican holy_see; CZ czech_republic; PS palestine; CD congo; TR turkey; CI ivory_coast; SZ swaziland;
    RU russian_federation; TL east_timor; MK macedonia; BS the_bahamas; SY syria; KG kyrgyzstan
  `),
  countryPrefixes: {},
  spokenIn: words('US GB CA AU NZ IE IN PK BD LK ZA NG GH KE UG TZ ZM ZW SG MY PH JM TT MT'),
  ownOffices: () =>
    homes(`
    US *: treasury secretary, defense secretary;
    GB *: foreign secretary, home secretary;
    GB: chancellor of the exchequer;
    IE: taoiseach
  `),
  besideOffices: () => ({
    becoming: phrases(
      'i am, become, became, becomes, becoming, elected, elect, appointed, sworn in, nominated, inaugurated, be',
    ),
    posts: phrases(`
      post, office, role, job, position, candidate, candidates, candidacy, race, run, running, ran, bid, election, elections, nominee, nomination,
      inauguration, vote, campaign
    `),
    links: words('as for to in'),
    goesOn: [],
    goesOnEndings: [],
    otherTimes: phrases(
      'at the time, at that time, in those days, back then, the then, by then, in those years',
    ),
  }),
  definiteArticles: ['the'],
  pluralArticles: [],
  feminineOfficeEnding: null,
  indefiniteArticles: ['a', 'an'],
  ofWords: ['of', 'for'],
  attachingWords: words('at for in with to on'),
  former: words('former ex onetime one-time previous late then'),
  notNow: words('future incoming designate elect acting deputy first last next new assistant shadow'),
  ended: words('defunct dissolved disbanded extinct'),
  formerPrefixes: words('ex-'),
  placeWords: words('in near at from around outside across'),
  settlements: {
    nouns: words(
      'commune municipality city town village suburb neighbourhood neighborhood subprefecture province island',
    ),
    links: words('in of'),
  },
  agentWords: words('by with against told'),
  sport: () => ({
    topic: words(`
      football- soccer basketball- baseball- rugby cricket cricketer- hockey volleyball handball tennis golfer- cyclist- goalkeep- goaltender-
      midfield- striker quarterback- linebacker- touchdown- playoff- play-off- semifinal- semi-final- quarterfinal- quarter-final- half-time
      halftime kick-off kickoff offside relegat- hat-trick- preseason pre-season nfl nba mlb nhl mls ncaa uefa fifa motogp motorsport- grand-prix
      superbike- boxer- heavyweight- featherweight- wrestler- wrestling jockey- biathl- slalom marathon- peloton- nascar wimbledon gymnast-
      skier- skating sprinter- athletics pitcher- wicket- innings batsman batsmen try-scorer knockout- wide-receiver paddock pit-stop
    `),
    beside: words(`
      coach coached coaches coaching club clubs team teams squad match matches fixture- goal goals scored scorer- scoring defender- forward
      winger player players captain league cup season beat beats defeat defeated victory win wins won game games title stadium fans transfer
      tournament points sport- athlet- olympi- racing rider riders champion- prix podium pole lap laps stage stages breakaway jersey race races
      sprint opponent opponents medal- final finals trophy tackle tackles bowl substitute- crossbar lineup line-up pitch- swimmer- skater-
      runner- rower- driver drivers jumper- thrower- snowboard- fighter fighters surfer- sailor- darts snooker martial weightlift- judoka fencer-
      referee- umpire- cycling skiing boxing archer archery hurdler- karate taekwondo triathl- paralympi- curling polo penalty formula qualifying
    `),
    schools: words('university college'),
    media: words(`
      newspaper news broadcaster broadcasting television tv radio media magazine publisher publishing internet networking network website
      streaming microblogging
    `),
    goods: words('sport- athlet- racing boxing'),
    firms: words(`
      company companies corporation maker manufacturer manufacturing carmaker automaker bank retailer airline airlines insurer insurance brewery
      brewer brand supermarket conglomerate chain firm producer provider operator multinational automotive
    `),
    business: words(`
      company companies firm firms corporation shares shareholder- stock stocks investor- invest investment- sponsor- brand brands branding
      customer- sales profit profits revenue- earnings bank banks banking insurer insurance airline airlines executive ceo carmaker- automaker-
      subsidiary retailer- supermarket- store stores product products advert- billion sportswear employees workers factory factories marketing
      shopper- supplier- restaurant-
    `),
  }),
  besideBodies: () => ({
    verbs: {
      modals: words('can could may might must will would should ll just please'),
      infinitives: phrases(`
        had to, have to, has to, having to, need to, needs to, needed to, want to, wants to, wanted to, try to, tries to, tried to, trying to, going to, how to, used to,
        able to, easy to, easier to, quick to, forced to, decided to, decide to, happened to, forgot to, remember to, time to
      `),
      objects: words(
        'it them him her me us you your his their my himself herself yourself themselves myself what who how whether',
      ),
    },
    stocks: words('stock stocks shares index benchmark exchange- bourse traders investor-'),
  }),
  nameEndings: [],
  humanVerbs: new Set(
    words(`
    said says say told tells added adds argued asked believes believed called claimed confirmed declined denied explained insisted noted
    announced wrote writes testified warned urged vowed thinks thought wants wanted met visited joked recalled acknowledged
    reported expects expected agreed plans planned pleaded resigned died married
  `),
  ),
  notNames: new Set(
    words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    time people new post news life man men woman world day year week month hope will mark bill chase target gap visa apple express fox sun star
    mirror guardian independent economist nature science cell lancet wired fortune forbes variety people elle us today now then yes no
    here there this that these those video photo advertisement image file source more comment read share story next general major
  `),
  ),
};

// What finding statements must know.
const ENGLISH_LETTERS: Letters = {
  ...LETTERS,
  s: ['tag'],
  b: ['bare'],
  o: ['listener'],
  w: ['whether'],
  n: ['naming'],
  h: ['thought'],
  p: ['quoted'],
  q: ['onlyQuoted'],
};

/**
 * "base third past participle : what it takes"; a bar cuts off a particle ("point|out"), "@" names words of which the clause must have
 * one. Taken as in German: c clause, t only with "that", i infinitive, a the act alone, l a label, o a listener before the clause, s also behind
 * reported words, b always a clause, p "quoted X as saying", q only words in quotation marks, w "if", n a name for its object, h thought.
 */
const englishVerb: Conjugate = ([first = '', third = '', past = '', participle = past]) => {
  const [base = '', particle] = first.split('|');
  return {
    gerunds: [gerundOf(base)],
    forms: [base, third, past],
    reportedForms: [],
    participles: [participle],
    infinitives: [base],
    ...(particle === undefined ? {} : { particle }),
  };
};

/** "saying", "arguing", "replying", "quipping". */
const gerundOf = (base: string): string => {
  if (/(?:^qu|[^aeiou])[aeiou][ptg]$/.test(base) && base.length <= 4) return `${base}${base.at(-1)}ing`;
  return `${/[^eo]e$/.test(base) ? base.slice(0, -1) : base}ing`;
};

const speech = (): SpeechData => ({
  quotes: [
    ['“', '”'],
    ['„', '”'],
    ['"', '"'],
    // Typed and typeset marks mixed, as pages often do.
    ['"', '”'],
    ['“', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
  ],
  typedQuotes: true,
  verbs: verbsOf(
    `
    say says said :csb; tell tells told :cos; add adds added :cs; announce announces announced :cias; argue argues argued :csb; assert asserts asserted :cs; ask asks asked :cow; ask|for asks asked :a; question questions questioned :cw;
    allege alleges alleged :cs; believe believes believed :cbsh; claim claims claimed :cis; comment comments commented :cs; complain complains complained :cs; concede concedes conceded :cs;
    conclude concludes concluded :cs; confirm confirms confirmed :cs; contend contends contended :cbs; declare declares declared :cs; emphasize emphasizes emphasized :csa;
    emphasise emphasises emphasised :csa; explain explains explained :cs; insist insists insisted :csb; maintain maintains maintained :t; mention mentions mentioned :t; note notes noted :cs;
    observe observes observed :t; point|out points pointed :c; predict predicts predicted :cas; recall recalls recalled :cs; remark remarks remarked :cs; reply replies replied :cs;
    report reports reported :cs; respond responds responded :cs; reveal reveals revealed :cs; state states stated :cs; stress stresses stressed :csa; suggest suggests suggested :cs;
    testify testifies testified :cs; think thinks thought :cbsh; warn warns warned :ciaos; write writes wrote written :cs; tweet tweets tweeted :cs; admit admits admitted :cs; acknowledge acknowledges acknowledged :cs;
    agree agrees agreed :t; promise promises promised :cia; pledge pledges pledged :cia; vow vows vowed :ci; threaten threatens threatened :t; demand demands demanded :tia; urge urges urged :iao;
    call|on calls called :iao; call|for calls called :a; call calls called :ln; describe describes described @as :la; label labels labeled :l; brand brands branded :l; dismiss dismisses dismissed @as :la;
    denounce denounces denounced @as :la; hail hails hailed @as :la; praise praises praised @for @as :la; condemn condemns condemned :la; criticize criticizes criticized :ta; criticise criticises criticised :ta; welcome welcomes welcomed :la;
    reject rejects rejected @calls @claims @accusations @allegations @criticism @as :la; deny denies denied :tca; accuse accuses accused @of :a; blame blames blamed @for :a; propose proposes proposed :tia; recommend recommends recommended :tia;
    request requests requested :tia; advise advises advised :tcio; hope hopes hoped :ch; fear fears feared :ch; expect expects expected :t; estimate estimates estimated :cs; assume assumes assumed :t; doubt doubts doubted :t;
     assure assures assured :co; inform informs informed :to; remind reminds reminded :to; notify notifies notified :to; quip quips quipped :cs;
    joke jokes joked :cs; shout shouts shouted :c; cry cries cried :c; whisper whispers whispered :c; continue continues continued :; read reads read :; speculate speculates speculated :c; caution cautions cautioned :cs; lament laments lamented :ca; counter counters countered :csq;
    reiterate reiterates reiterated :cs; indicate indicates indicated :c; signal signals signaled :t; hint hints hinted :t; boast boasts boasted :t; swear swears swore sworn :ti; wonder wonders wondered :w; quote quotes quoted @saying :p; apologize apologizes apologized @for :a; apologise apologises apologised @for :a;
    find finds found :t; divulge divulges divulged :c; disclose discloses disclosed :c; clarify clarifies clarified :c; specify specifies specified :c; reckon reckons reckoned :csh; affirm affirms affirmed :c; reaffirm reaffirms reaffirmed :c;
    opine opines opined :cs; proclaim proclaims proclaimed :c; elaborate elaborates elaborated :cs; exclaim exclaims exclaimed :cs; forecast forecasts forecast :t; imply implies implied :t; interject interjects interjected :cs; mutter mutters muttered :cs;
    muse muses mused :cs; object objects objected :t; outline outlines outlined :t; pronounce pronounces pronounced :t; recount recounts recounted :cs; relate relates related :t; retort retorts retorted :cs; rule rules ruled :t; snap snaps snapped :cs; summarize summarizes summarized :c;
    suspect suspects suspected :t; underline underlines underlined :t; underscore underscores underscored :t; verify verifies verified :t; answer answers answered :csq; put puts put @it :csq; yell yells yelled :csq; scream screams screamed :csq; murmur murmurs murmured :csq; inquire inquires inquired :csq; enquire enquires enquired :csq; bemoan bemoans bemoaned :ca; recognise recognises recognised :t; recognize recognizes recognized :t; feel feels felt :t; dispute disputes disputed :ta; hear hears heard :; post posts posted :c; confess confesses confessed :cs; gush gushes gushed :cs;
    chide chides chided :cs; counsel counsels counseled :cs; echo echoes echoed :csq; fume fumes fumed :cs; grumble grumbles grumbled :cs; insinuate insinuates insinuated :t; proffer proffers proffered :cs; rejoin rejoins rejoined :cs; sigh sighs sighed :cs; surmise surmises surmised :cs; theorize theorizes theorized :t;
    volunteer volunteers volunteered :cs; attest attests attested :t; intimate intimates intimated :t; profess professes professed :t; pray prays prayed :t; hold holds held @that :t; posit posits posited :t; argue|back argues argued :c; go|on goes went :; weigh|in weighs weighed :c; chime|in chimes chimed :c; share shares shared :csq; chant chants chanted :csq; plead pleads pleaded :csq; sing sings sang sung :csq; beg begs begged :cio; implore implores implored :io; sum|up sums summed :c; discuss discusses discussed :; concur concurs concurred :cs; decline declines declined @to :; refuse refuses refused @to :
  `,
    englishVerb,
    ENGLISH_LETTERS,
  ),
  phrases: [
    { words: 'according to', place: 'before' },
    { words: 'in the words of', place: 'before' },
    { words: 'in the view of', place: 'before' },
    { words: 'in the opinion of', place: 'before' },
  ],
  nouns: words(
    'claim claims report reports rumor rumors rumour rumours allegation allegations accusation accusations assertion statement belief hope fear concern concerns warning announcement suggestion conclusion argument promise pledge view opinion demand prediction',
  ),
  predicates: words(
    'sure certain convinced confident optimistic worried concerned hopeful afraid aware disappointed pleased glad proud sorry surprised',
  ),
  grammar: {
    order: 'subject-verb',
    nounsCapital: false,
    determiners: words(
      'the a an this that these those his her its their our my your some few many several all both two three four five six seven eight nine ten another any each every no more most other',
    ),
    oblique: words('him them me us'),
    pronouns: [
      { word: 'he', gender: 'male', third: true },
      { word: 'she', gender: 'female', third: true },
      { word: 'they', plural: true, third: true },
      { word: 'it', third: true },
      { word: 'another' },
      { word: 'we', plural: true },
      { word: 'i' },
      { word: 'you' },
      { word: 'one' },
      { word: 'who' },
      { word: 'others', plural: true },
      { word: 'some', plural: true },
      { word: 'many', plural: true },
      { word: 'both', plural: true },
      { word: 'all', plural: true },
      { word: 'several', plural: true },
      { word: 'most', plural: true },
      { word: 'neither' },
      { word: 'nobody' },
      { word: 'someone' },
      { word: 'everyone' },
      { word: 'there' },
    ],
    thatPronouns: words('this that so'),
    prepositions: words(
      'in on at by for from with without of to into onto over under about after before during since until against among between through across toward towards via near behind despite amid within outside inside following as',
    ),
    attaching: words('of for from at in with on'),
    genitive: words("'s ’s"),
    adverbs: words(
      'also then later earlier yesterday today tomorrow now recently previously reportedly however still already again once only just even further repeatedly publicly privately flatly simply bluntly meanwhile instead therefore thus moreover furthermore nevertheless nonetheless often always never not soon recently initially finally eventually afterwards ago jointly here himself herself itself themselves monday tuesday wednesday thursday friday saturday sunday',
    ),
    coordinators: words('and or but nor yet'),
    complementizers: words('that whether'),
    subordinators: words(
      'because although though while when if unless until since after before once whereas as',
    ),
    relatives: words('who whom whose which that'),
    questions: words('how why when where what who which'),
    ifWords: words('if'),
    asWords: words('as'),
    soWords: [],
    accordingly: [],
    perfect: words("has have had having 've 'd hasn't haven't hadn't"),
    passive: words('is was were are be been being'),
    passiveParticiples: words('been'),
    modals: words(
      "will would can could may might must should shall won't wouldn't can't couldn't shouldn't mightn't mustn't",
    ),
    agents: words('by'),
    negations: words(
      "not never no hasn't haven't hadn't didn't doesn't don't won't wouldn't can't couldn't shouldn't isn't wasn't aren't weren't neither nor",
    ),
    impersonal: words('there'),
    be: words('is was were are be been being am'),
    pluperfect: words('had'),
    subjects: words('he she they we i'),
    own: words('my our your'),
    accordingTo: [],
    genders: {
      male: words('mr king prince lord sir'),
      female: words('mrs ms miss queen princess lady'),
      femaleEndings: words('woman actress'),
    },
    adverbEndings: words('ly'),
    focus: words('even only just not never still yet no'),
    nounForms: words(`
      question questions claims claim reports report states state comments comment demands demand requests request calls call promises promise pledges pledge estimates estimate remarks remark
      fears fear hopes hope doubts doubt labels label brands brand notes note quotes quote praises praise cries cry signals signal hints hint wonders wonder replies reply
      warns complains forecasts forecast objects object rules rule suspects suspect disputes dispute posts post feels snaps snap volunteers volunteer echoes echo
      counters counter welcomes welcome blames blame offers offer orders order swears vows vow urges urge boasts boast jokes joke quips shouts shout whispers laments lament
      recalls recall stresses stress reads read counsels counsel outlines outline relates relate holds hold proposes charges finds find threats plans tweet tweets answer answers scream screams yell yells murmur murmurs mention mentions
    `),
    times: words(
      'week weeks month months year years day days morning afternoon evening night weekend hour hours minutes decade decades summer winter spring fall autumn',
    ),
    dayParts: words('late early'),
    endings: {
      present: [{ ends: 's', notBehind: 's' }],
      past: [{ ends: 'ed', notBehind: 'e' }],
      gerund: [{ ends: 'ing' }],
      plural: [{ ends: 's', notBehind: 's' }],
      possessive: endings("s 's ’s ' ’"),
    },
    contractions: {
      be: words("'re 'm"),
      verbs: words("'re 'll 've 'd 'm"),
      alone: words("'s ’s"),
      not: words("n't"),
    },
    contrasts: words('while whereas'),
    approximators: words('about around over under'),
    withWords: words('with'),
    presents: words(
      "is are am has have will can may must do does isn't aren't hasn't haven't won't can't don't doesn't remains comes goes takes makes gives knows",
    ),
    pasts: words(`
      found led met paid sent spent built bought brought caught taught fought sought hit set put cut struck shot said told thought heard felt made left kept held lost won stood
      read laid slept swept meant dealt wept lit hung stuck sold understood become come run overcome
    `),
    numerals: words('two three four five six seven eight nine ten'),
    places: words('in on'),
    infinitiveMarks: words('to'),
    separablePrefixes: [],
    finite: words(`
      is was were are am has have had will would can could may might must should shall do does did isn't wasn't weren't aren't hasn't haven't hadn't won't wouldn't can't
      couldn't doesn't don't didn't shouldn't mustn't became remains remained went came took got gave saw knew began rose fell grew wrote spoke broke chose drove rode flew threw
      drew blew ran sang sank drank swam shook stole swore tore wore woke bit hid forgot arose withdrew overcame underwent oversaw foresaw comes goes takes makes gives knows
    `),
  },
  spokespeople: words(
    'spokesman spokeswoman spokesperson spokesmen spokespeople representative representatives official officials',
  ),
  documents: words(
    'statement report letter interview speech ruling document memo editorial article post tweet release resolution video interview email podcast briefing conference broadcast filing message note blog memo affidavit complaint testimony update',
  ),
  titledNouns: words(
    'newspaper magazine film movie book novel album song series show play opera title called named titled project operation ship band group',
  ),
});
// End of what finding statements must know.

export const en = language({ tag: 'en', names, speech });
