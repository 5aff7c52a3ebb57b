import { besideNames } from './beside-names.ts';
import { generationsOf } from './generations.ts';
import { type LazyNames, language } from './language.ts';
import { homes, phrases, table, tableOfForms, words } from './lists.ts';
import type { SpeechData } from './speech-data.ts';
import { type Conjugate, LETTERS_WITH_TAG, NO_NOUNS, verbsOf } from './verbs.ts';
import { workOf } from './work.ts';

/** All forms of an adjective by its masculine singular: "russo", "alemão|alemã", "francês", "espanhol", "israelense". */
const adjective = (entry: string): readonly string[] => {
  const [male = '', female] = entry.split('|');
  const stem = male.slice(0, -1);
  if (male.endsWith('ão'))
    return [
      male,
      female ?? `${male.slice(0, -2)}ã`,
      `${male.slice(0, -2)}ães`,
      `${male.slice(0, -2)}ãos`,
      `${male.slice(0, -2)}ãs`,
    ];
  if (male.endsWith('eu')) return [male, `${stem.slice(0, -1)}eia`, `${male}s`, `${stem.slice(0, -1)}eias`];
  if (male.endsWith('o')) return [male, `${stem}a`, `${male}s`, `${stem}as`];
  if (male.endsWith('ês'))
    return [male, `${male.slice(0, -2)}esa`, `${male.slice(0, -2)}eses`, `${male.slice(0, -2)}esas`];
  if (male.endsWith('ol')) return [male, `${male}a`, `${male.slice(0, -2)}óis`, `${male}as`];
  return [male, `${male}s`];
};

const demonyms = (list: string): Readonly<Record<string, readonly string[]>> => tableOfForms(list, adjective);

const names: LazyNames = {
  common: words(`
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está
    eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às
    minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este fosse dele isto ainda sobre após segundo são contra
    durante desde onde enquanto porém então assim hoje ontem agora todos todas todo toda outro outra outros outras dois duas três cada pode podem
    disse ter sido sob ante embora porque pois contudo além antes cujo cuja apenas estava estavam foi vai vão ano anos
  `),
  abbreviations: words(
    'sr sra srs sras dr dra prof profa eng arq d exmo exma gen cel cap ten maj alm adv dep sen av r art pág págs vol núm n tel aprox jan fev mar abr mai jun jul ago set out nov dez ca',
  ),
  finalAbbreviations: words('etc jr lda ltda inc corp s.a cia'),
  ordinalPoint: false,
  nounsCapitalised: false,
  familyFirst: false,
  honorifics: {
    male: words('senhor sr seu dom d rei príncipe lorde lord sir conde duque padre frei irmão mister'),
    female: words('senhora sra senhorita dona rainha princesa lady condessa duquesa irmã madre'),
    any: words(`doutor dr doutora dra professor professora prof engenheiro engenheira monsenhor cardeal bispo arcebispo papa imã imame rabino aiatolá xeque
      general coronel major capitão tenente almirante juiz juíza sargento delegado delegada comandante pastor`),
  },
  generations: generationsOf('jr júnior junior filho', 'sr sénior sênior senior pai', 'neto sobrinho'),
  particles: words('de da do das dos di del della von van der den la el al bin ben ibn abu'),
  givenNames: new Set(
    words(`
    abel abílio adelaide adelino adriana adriano afonso agostinho aécio alberto alcides aldo alessandra alessandro alexandra alexandre alexandrina alfredo alice aline almeida altair
    álvaro amanda amélia ana anabela andré andreia ângela ângelo anselmo antero antónia antônia antónio antônio aparecida armando arlindo armindo arnaldo artur arthur augusto augusta aurora beatriz
    belmiro benedita benedito bento bernardo bianca branca bruna bruno caio camila carla carlos carmen carolina catarina cátia cecília celeste célia celso césar cezar cíntia ciro clara
    clarice cláudia cláudio cleide conceição cristiano cristiane cristina daniel daniela danilo débora deise denise diana diego dilma diogo domingos duarte edgar edison edmilson edmundo edna
    eduarda eduardo elaine elena eliana eliane elias elisa elisabete elizabete elsa elvira emanuel emília ernesto érica estela ester eugénia eugênio eunice eva evandro fabiana fabiano fábio fabrício
    fátima felipe fernanda fernando filipa filipe filomena flávia flávio florbela francisca francisco frederico gabriel gabriela george geraldo germano getúlio gilberto gilda gilmar
    gisele giovana glória gonçalo graça gregório guilherme guilhermina gustavo hamilton heitor helder helena hélio henrique henriqueta hermínia hugo humberto iara ilda inácio inês inocêncio
    iracema irene íris isabel isabela isaura israel itamar ivan ivo ivone jacinto jaime jair jandira janaína jaqueline jefferson jéssica joana joaquim joaquina joão jonas jorge josé josefa josué
    júlia juliana juliano júlio juscelino karina katia laura lázaro leandro leila leonardo leonel leonor letícia lídia lígia lília liliana lina lívia lopo lorena lourdes lourenço luana
    lucas lúcia luciana luciano lúcio luís luiz luísa luiza lula luna madalena mafalda magda manuel manoel manuela mara marcela marcelo márcia márcio marco marcos margarida maria mariana mariano marília marina
    mário marisa marta mateus matheus matilde maurício mauro melissa miguel milena milton mirela miriam mónica mônica moisés murilo nadir natália nelson nélson nilton noémia norberto nuno odete ofélia
    olavo olga olívia orlando oscar osvaldo otávio palmira patrícia paula paulo pedro pilar priscila rafael rafaela raimundo raquel raul rebeca regina reinaldo renan renata renato ricardo rita
    roberta roberto rodrigo rogério romeu ronaldo rosa rosana rosângela roseane rosária rubem rui ruth sabrina salvador samuel sandra sara sebastião sérgio sidnei sílvia silvio simão simone sofia sónia sônia
    soraia susana tânia tatiana telma teodoro teresa tereza tiago thiago tomás tomé úrsula valdemar valdir valentim valéria valter vanessa vasco vera verónica vicente víctor victor vinícius virgínia vítor vitória
    viviane wagner wellington wilson yara zélia zulmira vladimir angela emmanuel donald joe barack john boris olaf giorgia recep benjamin mohamed xi narendra serguei
  `),
  ),
  roles: new Set(
    words(`
    presidente presidenta ex-presidente vice-presidente ministro ministra ex-ministro ex-ministra premiê premier primeiro-ministro primeira-ministra chanceler secretário secretária
    secretário-geral subsecretário diretor diretora director directora diretor-geral chefe porta-voz deputado deputada eurodeputado eurodeputada senador senadora vereador vereadora
    governador governadora prefeito prefeita autarca embaixador embaixadora diplomata comissário comissária conselheiro conselheira assessor assessora enviado enviada delegado
    delegada representante líder dirigente candidato candidata opositor opositora militante ativista activista fundador fundadora cofundador empresário empresária bilionário
    banqueiro economista analista especialista perito perita pesquisador pesquisadora investigador investigadora cientista professor professora reitor reitora historiador historiadora
    politólogo politóloga sociólogo socióloga filósofo filósofa advogado advogada juiz juíza magistrado magistrada procurador procuradora procurador-geral promotor promotora notário
    médico médica cirurgião cirurgiã virologista epidemiologista infectologista enfermeiro enfermeira escritor escritora romancista poeta autor autora jornalista redator redatora
    colunista correspondente cineasta realizador realizadora ator atriz actor actriz cantor cantora músico rapper artista humorista apresentador apresentadora produtor produtora
    treinador treinadora técnico técnica selecionador jogador jogadora atacante avançado goleiro guarda-redes zagueiro defesa médio capitão capitã campeão campeã tenista piloto general
    almirante coronel comandante tenente oficial soldado policial polícia sindicalista rei rainha príncipe princesa cardeal arcebispo bispo papa padre pastor imã rabino esposa esposo
    marido mulher viúva viúvo filho filha irmão irmã pai mãe companheiro companheira amigo amiga colega sucessor sucessora antecessor antecessora membro astronauta engenheiro engenheira
    agricultor agricultora morador moradora testemunha vítima relator relatora desembargador desembargadora
  `),
  ),
  work: workOf({
    politics:
      'ministro ministra chanceler deputado deputada senador senadora prefeito prefeita autarca embaixador embaixadora diplomata político política governador governadora secretário secretária eurodeputado eurodeputada vereador vereadora',
    sport:
      'futebolista jogador jogadora atacante goleiro goleira guarda-redes zagueiro tenista ciclista atleta pugilista nadador nadadora basquetebolista treinador treinadora avançado',
    other:
      'arqueólogo arqueóloga matemático biólogo bióloga zoólogo zoóloga geólogo geóloga astrônomo astrônoma astrónomo astrónoma pintor pintora escultor escultora compositor compositora pianista violinista cantor cantora rapper guitarrista ator atriz actor actriz teólogo teóloga',
    business: 'ceo empresário empresária banqueiro banqueira',
    law: 'promotor promotora procurador procuradora',
  }),
  roleEndings: words('-presidente -ministro -ministra -diretor -geral'),
  organisationWords: new Set(
    words(`
    ministério secretaria departamento universidade instituto escola banco partido união associação federação liga comité comitê comissão conselho parlamento senado
    congresso assembleia câmara tribunal supremo corte agência autoridade escritório administração fundação sociedade companhia empresa grupo sindicato confederação polícia guarda
    exército marinha força forças clube equipa equipe orquestra igreja museu hospital clínica centro organização aliança movimento frente coligação coalizão governo tesouro fundo serviço
    ministério procuradoria prefeitura município jornal diário revista cadeia rádio televisão tv observatório coletivo academia faculdade
  `),
  ),
  sharedBodies: () =>
    words(`
    parlamento senado câmara deputados representantes comuns lordes congresso assembleia república nacional federal tribunal supremo suprema superior constitucional
    justiça eleitoral contas corte banco central ministério público relações exteriores negócios estrangeiros fazenda finanças economia defesa saúde educação
    administração interna polícia exército marinha governo procuradoria partido socialista comunista democrata republicano liberal conservador trabalhista verdes
  `),
  besideNames: () =>
    besideNames({
      place: { both: words('aeroporto rua avenida praça rodovia') },
      body: {
        both: words(`
      orquestra filarmónica fundação universidade instituto escola colégio academia hospital clínica museu teatro estádio biblioteca centro ponte
    `),
      },
      street: {
        before: phrases(
          `rua, ruas, avenida, av, avª, praça, pça, pç, praceta, travessa, rodovia, alameda, largo do, no largo, o largo, viaduto, túnel, ponte, marginal, rotunda, aeroporto`,
        ),
      },
      prize: { before: words('prémio prêmio prémios prêmios medalha troféu bolsa') },
      saint: { before: words('são santo santa apóstolo evangelista') },
      gospel: { before: words('evangelho evangelhos'), links: words('de segundo') },
      kin: {
        before: words(
          `irmãos irmãs primos primas cônjuges casal gêmeos gêmeas gémeos gémeas família famílias dinastia dinastias clã clãs`,
        ),
      },
      several: { before: words(`os as dos das nos nas aos às pelos pelas`) },
      thing: {
        before: words(`
      gasoduto gasodutos oleoduto gene proteína enzima vírus asteroide cometa navio barco iate fragata petroleiro cargueiro veleiro submarino égua cavalo cão cadela bairro aldeia lugarejo rio lago ilha serra pico vulcão cratera urbanização loteamento
    `),
        links: words('chamado chamada denominado denominada batizado batizada apelidado apelidada'),
      },
      department: {
        before: words(`ministro ministra ministros ministério`),
        links: words(`de do da dos das`),
      },
      work: {
        before: words(
          `canção música single álbum disco filme documentário romance livro novela série peça ópera musical quadro poema faixa tema título intitulado intitulada`,
        ),
      },
      vehicle: {
        before: words(
          'carro carros automóvel viatura caminhonete camião caminhão carrinha moto motocicleta avião aviões helicóptero',
        ),
        links: words('marca modelo'),
      },
      ground: {
        before: words(
          'estádio taça copa troféu torneio prêmio prémio liga arena autódromo circuito torre torres edifício',
        ),
        behind: words('arena stadium cup park'),
      },
      otherBody: { before: words('fundação museu instituto academia associação') },
      index: { both: words('índice índices'), links: ['como'] },
      credit: { before: words('foto fotos fotografia imagem crédito') },
    }),
  vehicles: () => ({
    aircraftMakers: words('aeronáutic- aeroespacia- aviões'),
    makers: words('automóve- automobilístic- automotiv- carros veículos motocicletas caminhões camiões'),
    articles: words('um uma seu sua'),
    carArticles: [],
    aircraftArticles: words('o do no ao pelo'),
  }),
  organisationEndings: [],
  partsOfCountries: words('estadual regional municipal distrital'),
  legalForms: words('sa s.a lda ltda sgps inc corp ltd llc plc ag gmbh cia'),
  titles: { minister: words('ministro ministra') },
  offices: () => ({
    'head-of-state': phrases(
      'presidente, presidenta, presidente da república, chefe de estado, chefe do estado, presidente federal',
    ),
    monarch: phrases('rei, rainha, monarca, imperador, imperatriz, emir, sultão, grão-duque, grã-duquesa'),
    'head-of-government': phrases(
      'primeiro-ministro, primeira-ministra, primeiro ministro, primeira ministra, premiê, premier, chefe do governo, chefe de governo, chanceler federal, presidente do governo, chanceler alemão, chanceler alemã, chanceler da alemanha, chanceler austríaco, chanceler austríaca',
    ),
    'deputy-head-of-state': phrases('vice-presidente'),
    'deputy-head-of-government': phrases(
      'vice-primeiro-ministro, vice-primeira-ministra, vice-premiê, vice-chanceler',
    ),
    'foreign-minister': phrases(
      'ministro dos negócios estrangeiros, ministra dos negócios estrangeiros, ministro das relações exteriores, ministra das relações exteriores, ministro do exterior, ministra do exterior, chefe da diplomacia, ministro de relações exteriores',
    ),
    'defence-minister': phrases(
      'ministro da defesa, ministra da defesa, secretário de defesa, secretário da defesa',
    ),
    'finance-minister': phrases(
      'ministro das finanças, ministra das finanças, ministro da fazenda, ministra da fazenda, secretário do tesouro, secretária do tesouro',
    ),
    'interior-minister': phrases(
      'ministro do interior, ministra do interior, ministro da administração interna, ministra da administração interna',
    ),
    'justice-minister': phrases('ministro da justiça, ministra da justiça'),
    'economy-minister': phrases('ministro da economia, ministra da economia'),
    'health-minister': phrases('ministro da saúde, ministra da saúde'),
    'central-bank-governor': phrases(
      'presidente do banco central, governador do banco central, governador do banco',
    ),
    'parliament-speaker': phrases(
      'presidente do parlamento, presidente da assembleia, presidente da câmara, presidente do congresso',
    ),
  }),
  demonyms: () =>
    demonyms(`
    AF afegão; ZA sul-africano; AL albanês; DZ argelino; DE alemão; AD andorrano; AO angolano; AG antiguano; SA saudita; AR argentino; AM armênio arménio; AU australiano; AT austríaco; AZ azerbaijano azeri;
    BS bahamense; BH bareinita; BD bengali; BB barbadiano; BE belga; BZ belizenho; BJ beninense; BT butanês; BY bielorrusso; MM birmanês mianmarense; BO boliviano; BA bósnio; BW botsuano; BR brasileiro;
    BN bruneano; BG búlgaro; BF burquinense; BI burundês; KH cambojano; CM camaronês; CA canadense canadiano; CV cabo-verdiano; CF centro-africano; CL chileno; CN chinês; CY cipriota; CO colombiano; KM comorense;
    CG congolês; CD congolês; KP norte-coreano; KR sul-coreano; CR costarriquenho; CI marfinense; HR croata; CU cubano; DK dinamarquês; DJ djibutiano; DM dominiquense; DO dominicano; EG egípcio; AE emiradense;
    EC equatoriano; ER eritreu; ES espanhol; EE estoniano estónio; SZ suazi; US americano norte-americano estadunidense; ET etíope; FJ fijiano; FI finlandês; FR francês; GA gabonês; GM gambiano; GE georgiano; GH ganês;
    GR grego; GD granadino; GT guatemalteco; GN guineense; GW bissau-guineense; GQ equato-guineense; GY guianês; HT haitiano; HN hondurenho; HU húngaro; IN indiano; ID indonésio; IQ iraquiano; IR iraniano; IE irlandês;
    IS islandês; IL israelense israelita; IT italiano; JM jamaicano; JP japonês nipônico; JO jordaniano jordano; KZ cazaque; KE queniano; KG quirguiz; KI quiribatiano; XK kosovar; KW kuwaitiano; LA laosiano; LS lesotiano;
    LV letão; LB libanês; LR liberiano; LY líbio; LI liechtensteinense; LT lituano; LU luxemburguês; MK macedônio macedónio; MG malgaxe; MY malaio malásio; MW malauiano; MV maldivo; ML malinês maliano; MT maltês;
    MA marroquino; MH marshallino; MU mauriciano; MR mauritano; MX mexicano; FM micronésio; MD moldavo moldávio; MC monegasco; MN mongol; ME montenegrino; MZ moçambicano; NA namibiano; NR nauruano; NP nepalês;
    NI nicaraguense; NE nigerino; NG nigeriano; NO norueguês; NZ neozelandês; OM omanense; UG ugandense; UZ uzbeque; PK paquistanês; PW palauano; PS palestino palestiniano; PA panamenho; PG papua; PY paraguaio;
    NL holandês neerlandês; PE peruano; PH filipino; PL polonês polaco; PT português; QA catariano; RO romeno; GB britânico inglês; RU russo; RW ruandês; KN são-cristovense; SM são-marinhense; LC santa-lucense;
    VC são-vicentino; SB salomonense; SV salvadorenho; WS samoano; ST são-tomense; SN senegalês; RS sérvio; SC seichelense; SL serra-leonês; SG singapurense; SK eslovaco; SI esloveno; SO somali; SD sudanês;
    SS sul-sudanês; LK cingalês; SE sueco; CH suíço helvético; SR surinamês; SY sírio; TJ tadjique; TW taiwanês; TZ tanzaniano; TD chadiano; CZ tcheco checo; TH tailandês; TL timorense; TG togolês; TO tonganês;
    TT trinitário; TN tunisiano tunisino; TM turcomeno; TR turco; TV tuvaluano; UA ucraniano; UY uruguaio; VU vanuatuense; VA vaticano; VE venezuelano; VN vietnamita; YE iemenita; ZM zambiano; ZW zimbabuano
  `),
  adjectiveEndings: [''],
  countryNames: () =>
    table(`
    US estados_unidos eua estados_unidos_da_américa; GB reino_unido grã-bretanha inglaterra; CN república_popular_da_china; BY bielorrússia belarus; MM birmânia mianmar; NL holanda países_baixos;
    AE emirados_árabes_unidos emirados; VA vaticano santa_sé; CZ república_tcheca república_checa tchéquia chéquia; MD moldávia moldova; MK macedônia macedónia; PS palestina; CD república_democrática_do_congo;
    CG congo; RU federação_russa; CI costa_do_marfim; SA arábia_saudita; SZ suazilândia; TL timor-leste timor_leste; KR coreia_do_sul; KP coreia_do_norte; TW taiwan; IR irã irão; VN vietnã vietname; PL polônia polónia;
    RO romênia roménia; UA ucrânia; IL israel; KE quênia quénia; EE estônia estónia; LV letônia letónia; SI eslovênia eslovénia; SG singapura cingapura; IQ iraque; ZA áfrica_do_sul; BH bahrein barém; QA catar qatar
  `),
  countryPrefixes: {},
  // In Brazil the "chanceler" is the foreign minister.
  spokenIn: words('PT BR AO MZ CV GW ST'),
  ownOffices: () =>
    homes(`
    PT BR AO MZ CV GW ST TL FR IT *: presidente da república;
    BR: ministro da fazenda, ministra da fazenda;
    BR AO *: ministro das relações exteriores;
    PT CV *: ministro da administração interna, ministra da administração interna;
    PT MZ CV GW ST TL *: ministro dos negócios estrangeiros;
    PT *: presidente da assembleia;
    DE: chanceler alemão, chanceler alemã, chanceler da alemanha;
    AT: chanceler austríaco, chanceler austríaca
  `),
  besideOffices: () => ({
    becoming: phrases(`
      eu sou, eleito, eleita, eleger, elegeu, nomeado, nomeada, empossado, empossada, tornou-se, tornar-se, torna-se, virar, virou, foi, ser, era, sido
    `),
    posts: phrases(`
      cargo, posto, candidato, candidata, candidatos, candidatura, eleição, eleições, função, funções, papel, figura, posse, corrida, campanha,
      disputa, cadeira, investidura
    `),
    links: words('como para a à'),
    goesOn: phrases('islâmica, popular, democrática, socialista, árabe, bolivariana, velha'),
    goesOnEndings: words('ico ano ivo ário ório eu al ar ês or'),
    otherTimes: phrases(`
      à época, na época, da época, naquela época, naquele tempo, à data, na altura, de então, naquele momento, ao tempo, nessa
      época, naqueles anos
    `),
  }),
  definiteArticles: words('o a ao à do da no na pelo pela'),
  pluralArticles: words('os as aos às dos das nos nas pelos pelas'),
  feminineOfficeEnding: null,
  indefiniteArticles: words('um uma uns umas'),
  countryBehind: true,
  ofWords: words('de do da dos das'),
  attachingWords: words('de do da dos das em no na para junto'),
  former: words('ex antigo antiga anterior anteriores falecido falecida então'),
  notNow: words(`
    futuro futura próximo próxima eleito eleita cessante novo nova interino interina adjunto adjunta deposto deposta
    destituído destituída último última possível designado designada indicado indicada ex-presidente ex-ministro ex-primeiro-ministro
  `),
  ended: words('extinto extinta dissolvido dissolvida'),
  formerPrefixes: words('ex-'),
  placeWords: words('em no na nos nas para até desde'),
  settlements: {
    nouns: words('município cidade vila aldeia bairro freguesia comuna província ilha'),
    links: words('de do da dos das em no na'),
  },
  agentWords: words('por pelo pela segundo com contra para'),
  sport: () => ({
    topic: words(`
      futebol- basquete- andebol handebol voleibol vôlei tênis ténis tenista- râguebi rugby ciclismo ciclista- treinador- goleiro- guarda-redes
      centroavante- meio-campista- zagueiro- artilheiro- semifinal- semifinais campeonato- brasileirão libertadores uefa fifa pênalti- penálti-
      bundesliga motogp pelotão boxe boxead- pugilista- atletismo ginast- maratona- wimbledon escuderia- surfista- nadador- judoca- skatista-
      zagueira- pole pódio paddock
    `),
    beside: words(`
      clube- time times equipa equipas equipe equipes técnico jogo jogos jogador- gol gols golo golos atacante- avançado- capitão liga copa taça
      estádio- torcid- adepto- temporada rodada- derrota- vitória- venceu empate- empatou pontos título torneio- desport- esport- olímpic- atlet-
      campeã- campeõ- corrida corridas prix etapa etapas adversário- árbitro- partida partidas marcou gramado- relvado seleção- selecção- final
      finais sprint medalha- piloto pilotos elenco vestiário- zaga escalação- escalado fórmula motociclis- automobilis-
    `),
    media: words(`
      jornal diário semanário revista televisão rádio emissora agência imprensa mídia editora internet rede
    `),
    goods: words('desport- esport-'),
    firms: words(`
      empresa companhia fabricante montadora banco seguradora seguros cervejaria marca grupo operadora multinacional corporação supermercados
      automóveis conglomerado petrolífera construtora varejista
    `),
    business: words(`
      empresa- companhia- firma ações acções acionista- bolsa investidor- investiment- patrocin- marca marcas cliente- vendas receita- lucro-
      banco bancos bancári- seguradora- executiv- supermercado- loja lojas produto- publicidad- bilhões bilhão funcionári- trabalhador- fábrica-
      filial montadora- fornecedor- restaurante-
    `),
  }),
  besideBodies: () => ({
    verbs: { modals: [], infinitives: [], objects: [] },
    stocks: words('bolsa bolsas índice ações acções pregão pontos investidor-'),
  }),
  nameEndings: [],
  humanVerbs: new Set(
    words(`
    disse diz dizia afirmou afirma declarou declara explicou explica anunciou anuncia acrescentou acrescenta escreveu escreve informou informa contou conta defende defendeu
    comentou comenta garantiu garante destacou destaca ressaltou ressalta salientou sublinhou lembrou lembra recordou recorda advertiu alertou pediu pede exigiu exige propôs propõe criticou
    critica denunciou denuncia acusou acusa negou nega admitiu admite reconheceu reconhece confessou confirmou confirma respondeu responde perguntou lamentou lamenta prometeu promete
    insistiu insiste considera considerou acredita acreditava pensa espera quer queria expressou relatou revelou reiterou assegurou assegura avaliou avalia apontou argumentou
    questionou elogiou visitou viajou recebeu chegou morreu nasceu demitiu renunciou assinou tem tinha
  `),
  ),
  notNames: new Set(
    words(`
    segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro
    outubro novembro dezembro mundo país tempo homem mulher cidade dia ano semana mês manhã tarde noite criança crianças vida morte lei força guerra paz trabalho dinheiro
    cruz rosa branca luz conceição dores rei conde ferreira pereira oliveira carvalho pinheiro coelho leão lobo cordeiro leite costa rocha pedra monte ribeiro campos vale norte sul leste
    oeste mar serra igreja castelo torre flores prado moreno belo bom estado folha globo público expresso observador veja
    foto vídeo fonte comentário partilhar compartilhar leia mais publicidade entrevista reportagem análise opinião editorial arquivo últimas notícias hoje ontem amanhã sim não obrigado
    todos esquerda direita governo justiça saúde economia cultura esporte desporto
  `),
  ),
};

/**
 * A verb of saying: "infinitive [participle finite forms …] : what it takes"; one with nothing behind its infinitive is regular. Taken: c
 * clause, t only with "que", i infinitive, a the act alone, l a label. "@": words of which the clause must have one.
 */
const portugueseVerb: Conjugate = ([infinitive = '', participle, ...listed]) => {
  const stem = infinitive.slice(0, -2);
  const regular = infinitive.endsWith('ar')
    ? words('a am ou aram ava avam')
    : infinitive.endsWith('er')
      ? words('e em eu eram ia iam')
      : words('e em iu iram ia iam');
  return {
    forms: [...NO_NOUNS, ...(participle === undefined ? regular.map(ending => stem + ending) : listed)],
    participles: [participle ?? stem + (infinitive.endsWith('ar') ? 'ado' : 'ido')],
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
  dashes: words('— –'),
  verbs: verbsOf(
    `
    dizer dito diz dizem disse disseram dizia diziam :c; declarar :c; afirmar :c; explicar :c; anunciar :ca; acrescentar :c; adicionar :c; escrever escrito escreve escrevem escreveu escreveram escrevia :c; informar :c; contar :c; relatar :c; narrar :c; garantir :c; assegurar :c; defender :cl; sustentar :c;
    comentar :c; destacar :c; ressaltar :c; salientar :c; sublinhar :c; frisar :c; enfatizar :c; realçar :c; lembrar :c; recordar :c; relembrar :c; reforçar :c; advertir advertido adverte advertem advertiu advertiram :ca; alertar :ca; avisar :c; prevenir :c; esclarecer :c; precisar :c; detalhar :c; pontuar :c; ponderar :c; observar :c; notar :c; apontar :c;
    admitir :c; reconhecer :c; confessar :c; confirmar :ca; negar :ca; desmentir desmentido desmente desmentem desmentiu desmentiram :ca; refutar :ca; rejeitar :ca; responder :c; retrucar :c; rebater :ca; replicar :c; contrapor :c; perguntar :c; questionar :c; indagar :c; lamentar :ca; prometer :ci; jurar :c; insistir :c; reiterar :c; reafirmar :c; repetir repetido repete repetem repetiu repetiram :c;
    considerar :cl; avaliar :c; julgar :c; acreditar :c; crer crido crê creem :c; achar :c; pensar :c; opinar :c; entender :t; esperar :t; temer :t; confiar :t; duvidar :t; supor suposto supõe supõem supôs :c; suspeitar :c; estimar :c; calcular :c; prever previsto prevê preveem previu previram :ca; projetar :c; vaticinar :ca; apostar :c;
    expor exposto expõe expõem expôs :c; argumentar :c; alegar :c; arguir :c; concluir concluído conclui concluem concluiu concluíram :c; resumir :c; sintetizar :c; sugerir sugerido sugere sugerem sugeriu sugeriram :c; recomendar :ca; aconselhar :ca; propor proposto propõe propõem propôs propuseram :ca; pedir pedido pede pedem pediu pediram :ca; exigir :ca; solicitar :ca; cobrar :ca; apelar :ca; exortar :a; instar :a; ordenar :c; determinar :c; ameaçar :i;
    acusar :a; culpar :a; denunciar :ca; criticar :cal; condenar :al; censurar :al; repudiar :al; classificar @de @como :al; qualificar @de @como :al; descrever descrito descreve descrevem descreveu :al; chamar @de :l; justificar :ca; celebrar :a; comemorar :ca; parabenizar :a; felicitar :a; agradecer :a; elogiar :a; saudar :a; exaltar :a;
    revelar :c; comunicar :c; divulgar :c; publicar :c; noticiar :c; tuitar :c; testemunhar :c; referir referido refere referem referiu referiram :c; citar :c; mencionar :c; indicar :c; assinalar :c; constatar :c; desabafar :c; ironizar :c; brincar :c; exclamar :c; gritar :c; bradar :c; sussurrar :c; disparar :c; completar :c; prosseguir prosseguido prossegue prosseguiu :c; emendar :c; finalizar :c; especular :c; protestar :c; reclamar :c; queixar @se :t; decidir :t; deixar @claro :t
  `,
    portugueseVerb,
    LETTERS_WITH_TAG,
  ),
  phrases: [
    { words: 'segundo', place: 'before' },
    { words: 'conforme', place: 'before' },
    { words: 'de acordo com', place: 'before' },
    { words: 'na opinião de', place: 'before' },
    { words: 'na opinião do', place: 'before' },
    { words: 'na opinião da', place: 'before' },
    { words: 'na avaliação de', place: 'before' },
    { words: 'na avaliação do', place: 'before' },
    { words: 'na avaliação da', place: 'before' },
    { words: 'nas palavras de', place: 'before' },
    { words: 'nas palavras do', place: 'before' },
    { words: 'nas palavras da', place: 'before' },
    { words: 'no entender de', place: 'before' },
  ],
  nouns: words(`
    afirmação afirmações acusação acusações exigência pedido opinião esperança temor temores receio preocupação suspeita anúncio explicação convicção declaração declarações apelo
    crítica boato rumor rumores hipótese tese previsão alerta aviso ameaça promessa notícia argumento dúvida dúvidas desejo proposta recomendação resposta pergunta informação
    palavras frase lema conclusão ideia certeza
  `),
  predicates: words(`
    convencido convencida convicto convicta certo certa seguro segura preocupado preocupada confiante otimista optimista pessimista cético cética ciente consciente decepcionado
    dececionado aliviado aliviada indignado indignada disposto disposta grato grata surpreso surpresa contente feliz orgulhoso orgulhosa favorável contrário contrária
  `),
  grammar: {
    order: 'free',
    endings: { past: [{ ends: 'ou' }], plural: [{ ends: 's', notBehind: 's' }] },
    reflexives: words('se'),
    dropsSubject: true,
    pluralEndings: words('m'),
    finiteEndings: words(
      'aram eram iram ava avam ará arão erá erão irá irão aria ariam eria eriam iria iriam ou',
    ),
    perfectInfinitives: words('ter haver'),
    nounsCapital: false,
    determiners: words(`
      o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua seus suas meu minha meus minhas nosso nossa nossos nossas
      ao à aos às do da dos das no na nos nas pelo pela pelos pelas num numa neste nesta deste desta desse dessa alguns algumas vários várias muitos muitas todo toda todos todas cada nenhum
      nenhuma dois duas três quatro cinco seis sete oito nove dez outro outra outros outras ambos ambas
    `),
    oblique: words(
      'ao à aos às no na nos nas pelo pela pelos pelas num numa neste nesta deste desta desse dessa',
    ),
    pronouns: [
      { word: 'ele', gender: 'male', third: true },
      { word: 'ela', gender: 'female', third: true },
      { word: 'eles', gender: 'male', plural: true, third: true },
      { word: 'elas', gender: 'female', plural: true, third: true },
      { word: 'eu' },
      { word: 'nós', plural: true },
      { word: 'você' },
      { word: 'quem' },
      { word: 'ninguém' },
      { word: 'alguém' },
      { word: 'alguns', plural: true },
      { word: 'muitos', plural: true },
      { word: 'todos', plural: true },
      { word: 'ambos', plural: true },
    ],
    thatPronouns: words('isto isso aquilo'),
    numerals: words(
      'um uma dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem mil milhões',
    ),
    prepositions: words(`
      a de em com por para sem sobre contra entre até desde durante mediante após ante perante sob segundo conforme exceto ao à aos às do da dos das no na nos nas pelo pela pelos pelas
      num numa neste nesta deste desta desse dessa
    `),
    attaching: words('de do da dos das para em no na'),
    genitive: [],
    adverbs: words(`
      também além ainda já sempre nunca anteontem ontem hoje amanhã agora então depois antes assim aqui ali só apenas inclusive igualmente entretanto porém finalmente posteriormente
      recentemente anteriormente categoricamente claramente publicamente oficialmente segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite muito mais menos bem não se lhe lhes me nos
    `),
    coordinators: words('e ou mas nem senão'),
    complementizers: words('que se'),
    subordinators: words(
      'porque quando como enquanto embora se depois antes desde até para sem onde pois caso',
    ),
    relatives: words('que quem qual quais cujo cuja cujos cujas onde'),
    questions: words('como onde quando quem quê qual quais quanto quantos'),
    asWords: words('como conforme segundo'),
    soWords: [],
    accordingly: [],
    perfect: words('tem têm tinha tinham tenha tenham teria teriam havia haviam'),
    passive: words('é são foi foram era eram será serão'),
    passiveParticiples: words('sido'),
    modals: words('quer querem queria pode podem podia deve devem devia vai vão pretende'),
    agents: words('por pelo pela pelos pelas'),
    negations: words('não nunca jamais nenhum nenhuma'),
    impersonal: ['tudo'],
    be: words('é são foi foram era eram está estão estava estavam'),
    pluperfect: words('tinha tinham havia haviam'),
    subjects: words('ele ela eles elas eu nós'),
    own: words('meu minha meus minhas nosso nossa nossos nossas'),
    accordingTo: [],
    genders: {
      male: words('o um senhor dom'),
      female: words('uma senhora dona'),
      femaleEndings: words('ora triz esa ária ada eira'),
    },
    adverbEndings: words('mente'),
    places: words('em no na nos nas num numa'),
    infinitiveMarks: [],
    separablePrefixes: [],
    finite: words(`
      é são foi foram era eram será serão seria seriam tem têm tinha tinham terá terão teria teriam há havia haverá houve pode podem podia poderá poderia poderiam deve devem devia
      deverá deveria está estão estava estavam estará faz fazem fez quer querem queria seja sejam tenha tenham esteja vai vão ia vá fica ficam continua continuam
    `),
  },
  spokespeople: words('porta-voz porta-vozes representante representantes fonte fontes assessoria'),
  documents: words(
    'comunicado relatório carta ofício tuíte tweet mensagem resolução sentença decisão estudo investigação documento análise despacho artigo livro blog site página petição texto nota entrevista discurso publicação',
  ),
  titledNouns: words(`
    jornal diário semanário revista rede rádio site portal filme livro romance disco álbum canção música série programa obra ópera título nome projeto projecto grupo partido associação
    operação furacão quadro exposição fundação restaurante hotel barco navio marca empresa aplicação aplicativo documentário chamado chamada denominado denominada
  `),
});

export const pt = language({ tag: 'pt', names, speech });
