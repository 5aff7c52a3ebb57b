/** Capitals and large cities, and the money of one country only: they say of which country a text speaks without naming it. */
import { table } from './lists.ts';

/**
 * By ISO 3166-1 code, lower case, in the spellings of all our languages. Left out: names that are common words, other places or people's names
 * too ("Santiago", "San José", "Lima", "Sofia").
 */
const cities = (): Readonly<Record<string, readonly string[]>> =>
  table(`
  AE abu_dhabi abou_dabi abu_zabi abu_dabi dubai dubái дубай абу-даби 迪拜 杜拜 阿布扎比; AF kabul kaboul cabul кабул 喀布尔 喀布爾;
  AL tirana тирана 地拉那; AM eriwan yerevan erevan ereván erywań ереван 埃里温; AO luanda луанда 罗安达;
  AR buenos_aires буэнос-айрес 布宜诺斯艾利斯 布宜諾斯艾利斯; AT wien vienna vienne viena wenen wiedeń вена graz salzburg innsbruck 维也纳 維也納;
  AU canberra sydney melbourne brisbane канберра сидней мельбурн 堪培拉 悉尼 雪梨 墨尔本 墨爾本; AZ baku bakou bakú баку 巴库;
  BA sarajevo sarajewo sarajewie сараево 萨拉热窝; BD dhaka dacca daca dhaca dakka дакка 达卡 達卡;
  BE bruxelles brüssel antwerpen anvers gent lüttich liège charleroi antwerp; BF ouagadougou uagadugú уагадугу 瓦加杜古;
  BG 索非亚; BO cochabamba ла-пас 拉巴斯;
  BR brasília brasilia são_paulo sao_paulo san_pablo rio_de_janeiro río_de_janeiro бразилиа сан-паулу 巴西利亚 巴西利亞 圣保罗 聖保羅 里约热内卢;
  BY minsk mińsk минск 明斯克; CA ottawa toronto montréal montreal vancouver оттава торонто монреаль 渥太华 渥太華 多伦多 多倫多 温哥华;
  CD kinshasa kinshassa киншаса 金沙萨;
  CH bern berne berna berno zürich zurich zurigo zúrich genf genève geneva ginevra ginebra basel bâle basilea lausanne luzern берн цюрих женева 伯尔尼 苏黎世 日内瓦;
  CI abidjan абиджан 阿比让; CM yaoundé yaounde яунде 雅温得;
  CN beijing peking pékin pekín pequim pechino pekin shanghai schanghai szanghaj shanghái xangai пекин шанхай 北京 上海;
  CO bogotá bogota medellín medellin богота 波哥大; CU havanna havana havane avana habana hawana гавана 哈瓦那;
  CZ prag prague praga praag прага brno брно 布拉格;
  DE berlin berlín berlino berlim berlijn берлин münchen munich múnich hamburg köln düsseldorf мюнхен 柏林 慕尼黑;
  DK kopenhagen copenhagen copenhague copenaghen copenhaga kopenhaga копенгаген 哥本哈根;
  DZ algier algiers alger argel algeri algieria 阿尔及尔; EC quito guayaquil кито 基多; EE tallinn tallin таллин таллинн 塔林;
  EG kairo cairo caire kair каир 开罗 開羅;
  ES madrid madryt мадрид barcelona barcelone barcellona sevilla séville барселона 马德里 馬德里 巴塞罗那;
  ET addis_abeba addis_ababa adís_abeba аддис-абеба 亚的斯亚贝巴; FI helsinki helsínquia хельсинки 赫尔辛基;
  FR paris parís parigi parijs paryż париж marseille lyon 巴黎;
  GB london londres londra londen londyn лондон manchester edinburgh 伦敦 倫敦; GE tiflis tbilisi tbilissi тбилиси 第比利斯;
  GH accra akkra аккра 阿克拉; GR athen athens athènes atenas atene athene ateny афины 雅典; GT guatemala-stadt;
  HN tegucigalpa тегусигальпа 特古西加尔巴; HR zagreb zagrzeb загреб 萨格勒布; HT port-au-prince порт-о-пренс 太子港;
  HU budapest budapeszt budapeste boedapest будапешт 布达佩斯 布達佩斯; ID jakarta yakarta dżakarta djakarta джакарта 雅加达 雅加達;
  IE dublin dublín dublino дублин 都柏林;
  IL jerusalem jérusalem jerusalén gerusalemme jerusalém jeruzalem jerozolima tel_aviv tel-aviv иерусалим тель-авив 耶路撒冷 特拉维夫;
  IN delhi neu-delhi new_delhi nueva_delhi nova_delhi nuova_delhi mumbai bombay bangalore bengaluru kolkata chennai дели мумбаи 新德里 孟买 孟買;
  IQ bagdad baghdad bagdá багдад 巴格达 巴格達; IR teheran tehran téhéran teherán teerã teerão тегеран 德黑兰 德黑蘭;
  IS reykjavik reykjavík рейкьявик; IT rom rome roma rzym рим mailand milan milán milano milão mediolan милан 罗马 羅馬 米兰;
  JO amman ammán амман 安曼; JP tokio tokyo tóquio токио osaka 东京 東京 大阪; KE nairobi найроби 内罗毕; KH phnom_penh пномпень 金边;
  KP pjöngjang pyongyang pjongjang пхеньян 平壤; KR seoul séoul seúl seul сеул 首尔 首爾; KW kuwait-stadt;
  KZ astana астана almaty алматы 阿斯塔纳; LB beirut beyrouth beiroet bejrut бейрут 贝鲁特 貝魯特; LK colombo коломбо 科伦坡;
  LT vilnius wilna wilno вильнюс 维尔纽斯; LV riga рига 里加; LY tripolis tripoli trípoli триполи 的黎波里; MA rabat рабат casablanca 拉巴特;
  MD chișinău chisinau kischinau kiszyniów кишинев кишинёв 基希讷乌; ME podgorica подгорица; MG antananarivo 塔那那利佛;
  MK skopje skopie скопье 斯科普里; ML bamako бамако 巴马科; MM naypyidaw rangun yangon yangón нейпьидо янгон 内比都 仰光;
  MN ulan_bator ulaanbaatar улан-батор 乌兰巴托; MX mexiko-stadt mexico_city ciudad_de_méxico cidade_do_méxico мехико 墨西哥城;
  MY kuala_lumpur куала-лумпур 吉隆坡; MZ maputo мапуту 马普托; NE niamey ниамей 尼亚美; NG abuja lagos абуджа лагос 阿布贾 拉各斯;
  NI managua манагуа 马那瓜; NL amsterdam ámsterdam den_haag the_hague rotterdam амстердам гаага 阿姆斯特丹 海牙; NO oslo осло 奥斯陆;
  NP kathmandu katmandu katmandú катманду 加德满都; NZ auckland окленд 奥克兰; PE 利马; PH manila manille манила 马尼拉 馬尼拉;
  PK islamabad karachi karatschi lahore исламабад карачи 伊斯兰堡 伊斯蘭堡;
  PL warschau warsaw varsovie varsovia varsavia varsóvia warszawa варшава krakau kraków gdańsk 华沙 華沙;
  PT lissabon lisbon lisbonne lisboa lisbona lizbona лиссабон 里斯本; PY asunción assunção асунсьон 亚松森; QA doha доха 多哈;
  RO bukarest bucharest bucarest bucareste boekarest bukareszt бухарест 布加勒斯特; RS belgrad belgrade belgrado белград 贝尔格莱德;
  RU moskau moscow moscou moscú mosca moscovo moskou moskwa москва sankt_petersburg st._petersburg 莫斯科; RW kigali кигали 基加利;
  SA riad riyadh ryad riade rijad эр-рияд 利雅得 利雅德; SD khartum khartoum jartum cartum хартум 喀土穆;
  SE stockholm estocolmo stoccolma sztokholm стокгольм 斯德哥尔摩; SI ljubljana laibach lublana любляна 卢布尔雅那;
  SK bratislava bratysława братислава 布拉迪斯拉发; SN dakar дакар 达喀尔; SO mogadischu mogadishu mogadiscio могадишо 摩加迪沙;
  SV san_salvador сан-сальвадор; SY damaskus damascus damas damasco damaszek дамаск 大马士革; TD n'djamena нджамена;
  TH bangkok bangkoc банкок бангкок 曼谷; TN tunis 突尼斯市;
  TR ankara анкара istanbul estambul istambul stambuł стамбул 安卡拉 伊斯坦布尔; TW taipei taipeh taipéi тайбэй 台北 臺北;
  TZ daressalam dar_es_salaam додома; UA kiew kyiv kiev kyjiw kijów киев charkiw kharkiv odessa 基辅 基輔; UG kampala кампала 坎帕拉;
  US washington вашингтон waszyngton nova_york new_york нью-йорк nueva_york los_angeles chicago 华盛顿 華盛頓 纽约 紐約;
  UY montevideo montevidéu монтевидео; UZ taschkent tashkent ташкент 塔什干; VE caracas каракас 加拉加斯; VN hanoi hanói ханой 河内;
  YE sanaa saná 萨那; ZA pretoria johannesburg kapstadt cape_town йоханнесбург 约翰内斯堡; ZM lusaka лусака; ZW harare хараре 哈拉雷
`);

/** The same for money: not what several countries have ("dollar", "peso") or what is a common word somewhere ("real", "won"). */
const money = (): Readonly<Record<string, readonly string[]>> =>
  table(`
  CH rappen; CN yuan renminbi юань; HU forint форинт; ID rupiah; IL schekel shekel shekels; JP yen иена; KZ tenge тенге;
  MY ringgit; NG naira; PL złoty zloty złotych; RU rubel rubles roubles рублей; TH baht; UA hryvnia hrywnja гривна
`);

/** The same for money whose name is a region's and people's too: Franken. It is money behind an amount. */
const countedMoney = (): Readonly<Record<string, readonly string[]>> => table('CH franken');

let byName: ReadonlyMap<string, string> | undefined;
let byMoney: ReadonlyMap<string, string> | undefined;
let byCounted: ReadonlyMap<string, string> | undefined;

/** Cities, in lower case, to ISO codes. Made at first use. */
export function countriesOfCities(): ReadonlyMap<string, string> {
  byName ??= turned(cities());
  return byName;
}

/** Money, in lower case, to ISO codes. */
export function countriesOfMoney(): ReadonlyMap<string, string> {
  byMoney ??= turned(money());
  return byMoney;
}

/** Words that are money only behind an amount ("100 Millionen Franken"), in lower case, to ISO codes. */
export function countriesOfCountedMoney(): ReadonlyMap<string, string> {
  byCounted ??= turned(countedMoney());
  return byCounted;
}

function turned(rows: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows).flatMap(([code, names]) => names.map(name => [name, code] as const)));
}
