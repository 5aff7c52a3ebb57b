import { besideNames } from './beside-names.ts';
import { generationsOf } from './generations.ts';
import { type LazyNames, language } from './language.ts';
import { homes, phrases, table, words } from './lists.ts';
import type { SpeechData } from './speech-data.ts';
import { type Conjugate, LETTERS_WITH_TAG, NO_NOUNS, verbsOf } from './verbs.ts';
import { workOf } from './work.ts';

/**
 * Words as they are written and as the tokens cut them, character by character ("总统" and "总 统"): packs' titles have the one,
 * the text's tokens joined by spaces the other.
 */
const spaced = (list: readonly string[]): readonly string[] =>
  list.flatMap(word => (word.length > 1 ? [word, [...word].join(' ')] : [word]));

const offices = (list: string): readonly string[] => spaced(words(list));

const countries = (list: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(table(list)).map(([code, found]) => [code, spaced(found)]));

const names: LazyNames = {
  common: words(`
    的 了 在 是 和 不 与 也 这 那 之 于 就 都 而 及 着 或 被 把 从 但 并 对 将 为 以 其 他 她 它 们 我 你 有 个 到 说 要 会 上 下 中 年 月 日 等 由 向 所 还
    没 很 又 让 给 已 因 如 则 该 此 每 各 某 时 后 前 称 指 来 去 能 可 只 更 最 再 已经 但是 因为 所以 他们 她们 我们 这个 那个 这些 那些 自己 没有
    這 個 們 說 會 對 與 為 從 將 並 來 沒 讓 給 還 後 時
  `),
  abbreviations: [],
  finalAbbreviations: [],
  ordinalPoint: false,
  nounsCapitalised: false,
  familyFirst: true,
  honorifics: {
    male: words('先生'),
    female: words('女士 小姐 夫人 太太'),
    any: words(
      '博士 教授 院士 主教 大主教 枢机 教宗 教皇 将军 上将 中将 少将 上校 中校 少校 医生 律师 法官 同志',
    ),
  },
  generations: generationsOf('', ''),
  generationsBefore: { 小: 'younger', 老: 'elder' },
  transcribed:
    '斯尔爾德克姆弗萨薩诺諾拉罗羅洛勒莱萊鲁魯伦倫贝貝伯博菲费費佩普迪蒂杜戈瓦维維韦韋沃乌烏兹茲泽澤奥奧埃恩尼娜纳納玛瑪莫穆堡亚亞巴蒙西',
  alsoTranscribed: '阿里米特曼苏卡加汉基丹森林顿达扎哈伊',
  particles: [],
  // A Chinese given name is made from any characters; what tells a name is its family name, its title and its verb.
  givenNames: new Set(),
  roles: new Set(
    spaced(
      words(`
      主席 副主席 总统 副总统 总理 副总理 首相 副首相 总书记 书记 副书记 部长 副部长 外长 防长 财长 司长 局长 处长 厅长 省长 市长 县长 区长 委员 委员长 议长 议员 众议员 参议员 代表 秘书长 国务卿
      大使 特使 外交官 发言人 新闻发言人 领导人 领袖 党魁 主任 副主任 院长 校长 教授 研究员 学者 专家 科学家 历史学家 经济学家 分析师 评论员 顾问 律师 法官 检察官 检察长 医生 护士 作家 诗人 记者 编辑 主编
      导演 演员 歌手 音乐家 艺术家 主持人 制片人 教练 主教练 球员 前锋 门将 队长 冠军 司令 司令员 将军 上将 政委 董事长 总裁 副总裁 首席执行官 总经理 经理 创始人 企业家 银行家 活动人士 候选人 国王 女王 王子 公主
      主教 教宗 神父 妻子 丈夫 儿子 女儿 父亲 母亲 兄弟 姐妹 同事 继任者 前任 宇航员 工程师 负责人 官员 當選人 總統 總理 總書記 部長 發言人 議員 市長 院長 教授 董事長 總裁
      `),
    ),
  ),
  work: workOf({
    politics: '部长* 部長* 总理* 總理* 大使* 议员* 議員* 市长* 市長* 外交官* 政治家* 总统* 總統*',
    sport:
      '球员* 球員* 前锋* 前鋒* 门将* 門將* 后卫* 後衛* 中场* 中場* 教练* 教練* 运动员* 運動員* 足球* 篮球* 籃球*',
    other:
      '考古学家* 考古學家* 物理学家* 物理學家* 化学家* 化學家* 数学家* 數學家* 生物学家* 生物學家* 植物学家* 植物學家* 动物学家* 動物學家* 地质学家* 地質學家* 天文学家* 天文學家* 画家* 畫家* 雕塑家* 作曲家* 钢琴家* 鋼琴家* 小提琴家* 指挥家* 指揮家* 歌手* 演员* 演員* 神学家* 神學家*',
    business: '企业家* 企業家* 首席执行官* 首席執行官* 银行家* 銀行家*',
    law: '检察官* 檢察官*',
  }),
  roleEndings: [],
  organisationWords: new Set(
    spaced(
      words(`
      部 委 局 厅 院 署 办 处 会 社 党 公司 集团 银行 大学 学院 研究所 研究院 协会 联合会 联盟 委员会 常委会 政治局 议会 国会 法院 检察院 政府 国务院 外交部 国防部 财政部 商务部 人大 政协 军 警方 警察局 报社 电视台 通讯社
      出版社 俱乐部 医院 博物馆 教会 基金会 组织 交易所 工会 商会 总局 公安部 公安局
      `),
    ),
  ),
  sharedBodies: () =>
    words(`
    参议院 參議院 众议院 眾議院 国会 國會 议会 議會 最高法院 宪法法院 憲法法院 中央银行 中央銀行 央行 外交部 国防部 國防部 财政部 財政部 司法部 内政部 內政部 国务院
    國務院 卫生部 衛生部 教育部 民主党 民主黨 共和党 共和黨 保守党 保守黨 工党 工黨 自由党 自由黨 社会党 社會黨 共产党 共產黨
  `),
  besideNames: () =>
    besideNames({
      street: {
        behind: words(
          `大街 大道 广场 廣場 大桥 大橋 机场 機場 国际机场 國際機場 纪念馆 紀念館 中学 大学 大學`,
        ),
      },
      kin: { behind: words('家族 王朝 兄弟 姐妹 姊妹 夫妇 夫婦') },
      ground: {
        behind: words(
          '球場 球场 體育場 体育场 體育館 体育馆 盃 杯 公開賽 公开赛 大獎賽 大奖赛 聯賽 联赛 錦標賽 锦标赛 競技場 竞技场 巨蛋 賽道 赛道',
        ),
      },
      index: { both: words('指數 指数 綜合指數 综合指数 綜指 综指') },
      credit: { before: words('圖 图 圖片 图片 照片') },
    }),
  vehicles: () => ({
    aircraftMakers: words('飛機 飞机 航空航天'),
    makers: words('汽車 汽车 摩托车 電動車 电动车'),
    articles: [],
    carArticles: [],
    aircraftArticles: [],
  }),
  organisationEndings: words(
    '部 委 局 院 署 公司 集团 集團 银行 銀行 大学 大學 学院 學院 党校 黨校 协会 協會 委员会 委員會 党 黨 社 报 報 台',
  ),
  partsOfCountries: [],
  legalForms: spaced(words('有限公司 股份有限公司 公司 集团')),
  titles: { minister: spaced(words('部长 大臣 部長')) },
  titleBehindName: true,
  offices: () => ({
    'head-of-state': offices('总统 国家主席 国家元首 元首 總統 國家主席'),
    monarch: offices('国王 女王 天皇 君主 皇帝 埃米尔 苏丹 國王'),
    'head-of-government': offices('总理 首相 联邦总理 国务院总理 政府首脑 總理'),
    'deputy-head-of-state': offices('副总统 国家副主席 副總統'),
    'deputy-head-of-government': offices('副总理 副首相 副總理'),
    'foreign-minister': offices('外长 外交部长 外相 外交大臣 国务卿 外長 外交部長 國務卿'),
    'defence-minister': offices('防长 国防部长 国防大臣 防卫大臣 國防部長'),
    'finance-minister': offices('财长 财政部长 财政大臣 财务大臣 財政部長'),
    'interior-minister': offices('内政部长 内务部长 內政部長'),
    'justice-minister': offices('司法部长 司法大臣 司法部長'),
    'economy-minister': offices('经济部长 經濟部長'),
    'health-minister': offices('卫生部长 衛生部長'),
    'central-bank-governor': offices('央行行长 央行总裁 中央银行行长'),
    'parliament-speaker': offices('议长 国会议长 議長'),
  }),
  // An office takes the country's name itself before it: "俄罗斯总统".
  demonyms: () =>
    countries(`
    AF 阿富汗; ZA 南非; AL 阿尔巴尼亚; DZ 阿尔及利亚; DE 德国 德國; AD 安道尔; AO 安哥拉; AG 安提瓜和巴布达; SA 沙特 沙特阿拉伯 沙烏地阿拉伯; AR 阿根廷; AM 亚美尼亚; AU 澳大利亚 澳洲; AT 奥地利; AZ 阿塞拜疆; BS 巴哈马; BH 巴林; BD 孟加拉国 孟加拉;
    BB 巴巴多斯; BE 比利时; BZ 伯利兹; BJ 贝宁; BT 不丹; BY 白俄罗斯; MM 缅甸; BO 玻利维亚; BA 波黑 波斯尼亚; BW 博茨瓦纳; BR 巴西; BN 文莱; BG 保加利亚; BF 布基纳法索; BI 布隆迪; KH 柬埔寨; CM 喀麦隆; CA 加拿大; CV 佛得角; CF 中非;
    CL 智利; CN 中国 中國; CY 塞浦路斯; CO 哥伦比亚; KM 科摩罗; CG 刚果共和国 刚果（布）; CD 刚果民主共和国 刚果（金）; KP 朝鲜 北韩; KR 韩国 南韩 韓國; CR 哥斯达黎加; CI 科特迪瓦; HR 克罗地亚; CU 古巴; DK 丹麦; DJ 吉布提; DM 多米尼克; DO 多米尼加;
    EG 埃及; AE 阿联酋; EC 厄瓜多尔; ER 厄立特里亚; ES 西班牙; EE 爱沙尼亚; SZ 斯威士兰; US 美国 美國; ET 埃塞俄比亚; FJ 斐济; FI 芬兰; FR 法国 法國; GA 加蓬; GM 冈比亚; GE 格鲁吉亚; GH 加纳; GR 希腊; GD 格林纳达; GT 危地马拉; GN 几内亚;
    GW 几内亚比绍; GQ 赤道几内亚; GY 圭亚那; HT 海地; HN 洪都拉斯; HU 匈牙利; IN 印度; ID 印度尼西亚 印尼; IQ 伊拉克; IR 伊朗; IE 爱尔兰; IS 冰岛; IL 以色列; IT 意大利; JM 牙买加; JP 日本; JO 约旦; KZ 哈萨克斯坦; KE 肯尼亚; KG 吉尔吉斯斯坦 吉尔吉斯;
    KI 基里巴斯; XK 科索沃; KW 科威特; LA 老挝; LS 莱索托; LV 拉脱维亚; LB 黎巴嫩; LR 利比里亚; LY 利比亚; LI 列支敦士登; LT 立陶宛; LU 卢森堡; MK 北马其顿; MG 马达加斯加; MY 马来西亚; MW 马拉维; MV 马尔代夫; ML 马里; MT 马耳他; MA 摩洛哥;
    MH 马绍尔群岛; MU 毛里求斯; MR 毛里塔尼亚; MX 墨西哥; FM 密克罗尼西亚; MD 摩尔多瓦; MC 摩纳哥; MN 蒙古 蒙古国; ME 黑山; MZ 莫桑比克; NA 纳米比亚; NR 瑙鲁; NP 尼泊尔; NI 尼加拉瓜; NE 尼日尔; NG 尼日利亚; NO 挪威; NZ 新西兰; OM 阿曼;
    UG 乌干达; UZ 乌兹别克斯坦 乌兹别克; PK 巴基斯坦; PW 帕劳; PS 巴勒斯坦; PA 巴拿马; PG 巴布亚新几内亚; PY 巴拉圭; NL 荷兰; PE 秘鲁; PH 菲律宾; PL 波兰; PT 葡萄牙; QA 卡塔尔; RO 罗马尼亚; GB 英国 英國; RU 俄罗斯 俄羅斯 俄国; RW 卢旺达; KN 圣基茨和尼维斯;
    SM 圣马力诺; LC 圣卢西亚; VC 圣文森特; SB 所罗门群岛; SV 萨尔瓦多; WS 萨摩亚; ST 圣多美和普林西比; SN 塞内加尔; RS 塞尔维亚; SC 塞舌尔; SL 塞拉利昂; SG 新加坡; SK 斯洛伐克; SI 斯洛文尼亚; SO 索马里; SD 苏丹; SS 南苏丹; LK 斯里兰卡; SE 瑞典;
    CH 瑞士; SR 苏里南; SY 叙利亚; TJ 塔吉克斯坦; TW 台湾 台灣; TZ 坦桑尼亚; TD 乍得; CZ 捷克; TH 泰国 泰國; TL 东帝汶; TG 多哥; TO 汤加; TT 特立尼达和多巴哥; TN 突尼斯; TM 土库曼斯坦; TR 土耳其; TV 图瓦卢; UA 乌克兰 烏克蘭; UY 乌拉圭; VU 瓦努阿图;
    VA 梵蒂冈; VE 委内瑞拉; VN 越南; YE 也门; ZM 赞比亚; ZW 津巴布韦
  `),
  adjectiveEndings: [''],
  countryNames: () =>
    countries(
      'US 美利坚合众国; CN 中华人民共和国; RU 俄罗斯联邦; GB 大不列颠; KP 朝鲜民主主义人民共和国; KR 大韩民国; AE 阿拉伯联合酋长国',
    ),
  countryPrefixes: {},
  spokenIn: words('CN TW HK MO SG MY'),
  ownOffices: () =>
    homes(`
    CN: 国务院总理, 国 务 院 总 理;
    CN VN LA: 国家主席, 国 家 主 席, 國家主席, 國 家 主 席;
    US: 国务卿, 国 务 卿, 國務卿, 國 務 卿;
    JP: 天皇, 天 皇, 外相, 外 相
  `),
  besideOffices: () => ({
    becoming: spaced(
      phrases(`
      当选, 當選, 当选为, 當選為, 就任, 出任, 成为, 成為, 竞选, 競選, 担任, 擔任, 接任, 继任, 繼任, 任命为, 任命為, 曾任, 历任, 歷任, 历届, 歷屆, 选为, 選為, 参选, 參選, 角逐, 上任, 选举, 選舉, 推选, 推選, 首位, 首任, 每位,
      各国, 多位, 两位, 前任
    `),
    ),
    posts: [],
    links: words('的 为 為'),
    goesOn: spaced(
      phrases(`
      府, 官邸, 府邸, 级, 級, 们, 們, 会议, 會議, 会晤, 會晤, 候选, 候選, 选举, 選舉, 大选, 大選, 竞选, 競選, 参选, 參選, 初选, 初選, 办公, 辦公, 夫人, 职位, 職位, 职务, 職務, 一职, 一職, 的职, 的職, 就职, 就職,
      宝座, 寶座, 任期, 制度, 制与, 制國, 制国, 委员, 委員, 之位, 之争, 之爭, 候任
    `),
    ),
    goesOnEndings: [],
    otherTimes: spaced(phrases('当时, 當時, 当年, 當年, 那时, 那時, 时任, 時任, 彼时, 彼時')),
  }),
  definiteArticles: [],
  pluralArticles: [],
  feminineOfficeEnding: null,
  indefiniteArticles: [],
  ofWords: ['的'],
  attachingWords: words('的 在'),
  former: words('前 原 时任 已故 当時'),
  notNow: words('候任 新任 新 当选 卸任 下任 未来 代理 副 首任 末代 準 准 後任'),
  ended: words('已解散 已停刊 已倒閉 已倒闭 已撤銷 已撤销'),
  formerPrefixes: [],
  placeWords: words('在 于 到 从'),
  agentWords: words('被 由 向 对 据'),
  sport: () => ({
    topic: words(`
      足球 籃球 篮球 棒球 排球 網球 网球 球員 球员 球隊 球队 球迷 門將 门将 前鋒 前锋 後衛 后卫 射門 射门 聯賽 联赛 總教練 主教練 主教练 英超 西甲 德甲 意甲 世界盃 世界杯 歐冠 欧冠 亞冠 亚冠 球星 球會 球会 球賽 球赛 一級方程式 一级方程式
      賽車 赛车 車隊 车队 車手 车手 拳擊 拳击 拳王 馬拉松 马拉松 田徑 田径 羽毛球 乒乓 體操 体操 高爾夫 高尔夫 單打 单打 雙打 双打 大滿貫 大满贯 季後賽 季后赛 中超 全壘打 投手
    `),
    beside: words(`
      俱樂部 俱乐部 教練 教练 隊長 队长 比賽 比赛 主場 主场 客場 客场 進球 进球 賽季 赛季 體育 体育 運動會 运动会 奧運 奥运 奧林匹克 奥林匹克 冠軍 冠军 分站賽 分站赛 正賽 正赛 排位 領獎台 领奖台 決賽 决赛
      預賽 预赛 選手 选手 金牌 銀牌 银牌 銅牌 铜牌 積分 积分 國家隊 国家队 主帥 主帅
    `),
    media: words(`
      报 報 新聞 新闻 電視 电视 廣播 广播 雜誌 杂志 通訊社 通讯社 媒體 媒体 出版 互聯網 互联网 網站 网站
    `),
    goods: words('體育 体育 運動 运动'),
    firms: words(`
      公司 企業 企业 製造商 制造商 銀行 银行 航空 保險 保险 集團 集团 品牌 超市 車廠 车企 零售商
    `),
    business: words(`
      公司 企業 企业 股份 股價 股价 股東 股东 贊助 赞助 品牌 客戶 客户 銷售 销售 營收 营收 利潤 利润 銀行 银行 保險 保险 航空 產品 产品 廣告 广告 員工 员工 工廠 工厂 投資 投资 億元 亿元 供應商 供应商 餐廳 餐厅
    `),
  }),
  besideBodies: () => ({
    verbs: { modals: [], infinitives: [], objects: [] },
    stocks: words('股市 指數 指数 收盤 收盘 股價 股价'),
  }),
  nameEndings: [],
  humanVerbs: new Set(
    spaced(
      words(
        '说 称 表示 指出 强调 认为 宣布 介绍 透露 回应 回答 补充 警告 呼吁 批评 要求 承认 否认 会见 访问 抵达 出席 主持 签署 說 稱 表示',
      ),
    ),
  ),
  notNames: new Set(
    words(
      '今天 昨天 明天 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 记者 图片 视频 来源 责任编辑 编辑 评论 分享 新闻 首页',
    ),
  ),
};

/** A verb of saying does not change: "word : what it takes" (c clause, a the act alone, l a label). */
const chineseVerb: Conjugate = ([word = '']) => ({
  forms: [...NO_NOUNS, word],
  participles: [],
  reportedForms: [],
  infinitives: [],
});

const speech = (): SpeechData => ({
  quotes: [
    ['“', '”'],
    ['「', '」'],
    ['『', '』'],
    ['‘', '’'],
    ['"', '"'],
  ],
  verbs: verbsOf(
    `
    说 :c; 說 :c; 说明 :; 說明 :; 称 :c; 稱 :c; 表示 :c; 指出 :c; 强调 :c; 強調 :c; 认为 :c; 認為 :c; 宣布 :ca; 介绍 :c; 介紹 :c; 透露 :c; 回应 :c; 回應 :c; 回应称 :c; 回应说 :c; 回答 :c; 答道 :c; 补充 :c; 补充说 :c; 补充道 :c; 警告 :c; 警告称 :c; 警告说 :c; 声称 :c; 聲稱 :c; 宣称 :c; 声明 :c;
    坦言 :c; 直言 :c; 解释 :c; 解释说 :c; 解释称 :c; 解释道 :c; 告诉 :c; 告訴 :c; 写道 :c; 寫道 :c; 问道 :c; 感叹 :c; 感慨 :c; 呼吁 :ca; 呼籲 :ca; 敦促 :a; 要求 :a; 批评 :a; 批評 :a; 谴责 :a; 譴責 :a; 指责 :a; 承认 :c; 承認 :c; 否认 :ca; 否認 :ca; 证实 :ca; 證實 :ca;
    承诺 :c; 預測 :c; 预测 :c; 预计 :c; 相信 :c; 希望 :c; 建议 :c; 主张 :c; 重申 :c; 提到 :c; 谈到 :c; 讲道 :c; 报道 :c; 報道 :c; 报导 :c; 通报 :c; 通报称 :c; 披露 :c; 爆料 :c; 反驳 :c; 反驳称 :c; 质疑 :c; 总结 :c; 总结道 :c; 形容 :l
  `,
    chineseVerb,
    { ...LETTERS_WITH_TAG, c: ['clause', 'tag', 'bare'] },
  ),
  phrases: [
    { words: '据', place: 'before' },
    { words: '據', place: 'before' },
    { words: '根据', place: 'before' },
    { words: '按照', place: 'before' },
    { words: '援引', place: 'before' },
  ],
  nouns: words('说法 指控 观点 看法 主张 声明 消息 传言 谣言 警告 承诺 建议 要求 呼吁 结论'),
  predicates: [],
  grammar: {
    order: 'subject-verb',
    unspaced: true,
    nounsCapital: false,
    determiners: words(
      '不少 许多 部分 一些 这 那 该 此 这个 那个 这些 那些 某 每 各 其 一个 一名 一位 两名 两位 多名 多位 数名 這 該 這個',
    ),
    oblique: [],
    pronouns: [
      { word: '他', gender: 'male', third: true },
      { word: '她', gender: 'female', third: true },
      { word: '他们', plural: true, third: true },
      { word: '她们', gender: 'female', plural: true, third: true },
      { word: '我' },
      { word: '我们', plural: true },
      { word: '你' },
      { word: '您' },
      { word: '它' },
      { word: '谁' },
    ],
    thatPronouns: words('这 此 對此 对此'),
    prepositions: words(
      '在 于 对 对于 关于 与 和 从 向 为 为了 以 由 被 把 将 据 根据 按照 通过 随着 除了 就 針對 针对',
    ),
    attaching: words('的'),
    genitive: [],
    adverbs: words(`
      也 还 還 都 已 已经 曾 再 又 才 就 只 仅 更 很 最 今天 昨天 明天 当天 日前 近日 目前 此前 随后 之后 同时 此外 另外 再次 进一步 公开 正式 当时 今日 昨日 周一 周二 周三 周四 周五 周六 周日
      星期一 星期二 星期三 星期四 星期五 星期六 星期日 首次 明确 不 没 没有
    `),
    coordinators: words('和 与 及 以及 或 而 但 但是 并 並 并且 而且'),
    complementizers: [],
    subordinators: words('因为 由于 如果 虽然 尽管'),
    relatives: [],
    questions: words('为什么 如何 怎么 何时 哪里 是否 谁'),
    asWords: [],
    soWords: [],
    accordingly: [],
    perfect: [],
    passive: words('被 遭'),
    passiveParticiples: [],
    modals: words('要 会 將 能 可以 可能 应 应该 应当 必须 想 愿意'),
    agents: words('被 由'),
    negations: words('不 没 没有 未 無 无'),
    impersonal: [],
    be: words('是'),
    pluperfect: [],
    subjects: words('他 她 他们 她们 我 我们'),
    own: words('我的 我们的'),
    accordingTo: [],
    genders: { male: ['他'], female: ['她'], femaleEndings: words('女士 小姐 夫人') },
    numerals: words('一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿'),
    adverbEndings: ['地'],
    places: words('在 于'),
    infinitiveMarks: [],
    separablePrefixes: [],
    finite: words('是 有 会 将 能 要 可以 可能 应该 必须 已 已经 正在'),
  },
  titlesBehind: words(
    '先生 女士 小姐 夫人 总统 主席 总理 首相 教授 博士 部长 外长 防长 将军 书记 总书记 校长 院长 法官 律师 医生 總統 總理 主席',
  ),
  spokespeople: words('发言人 發言人 新闻发言人 代表 负责人 消息人士 官员'),
  documents: words('声明 报告 报道 文章 公告 通报 信函 决议 判决 研究 文件 社论 采访 讲话 公报'),
  titledNouns: words('报纸 杂志 电影 书 小说 专辑 歌曲 节目 项目 计划 公司 品牌 名为 所谓 所謂'),
});

export const zh = language({ tag: 'zh', tagger: 'chinese', names, speech });
