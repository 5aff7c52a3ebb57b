import { besideNames } from './beside-names.ts';
import { endings } from './endings.ts';
import { generationsOf } from './generations.ts';
import { type LazyNames, language } from './language.ts';
import { elidedPhrases, homes, phrases, table, tableOfForms, words } from './lists.ts';
import type { SpeechData } from './speech-data.ts';
import { type Conjugate, LETTERS_WITH_TAG, NO_NOUNS, verbsOf } from './verbs.ts';
import { workOf } from './work.ts';

/** All forms of an adjective by its masculine singular; an irregular feminine stands behind a bar. */
const adjective = (entry: string): readonly string[] => {
  const [male = '', own] = entry.split('|');
  const female = own ?? (/e$/.test(male) ? male : /(?:en|on)$/.test(male) ? `${male}ne` : `${male}e`);
  const plural = /[sx]$/.test(male) ? male : `${male}s`;
  return [...new Set([male, plural, female, `${female}s`])];
};

const demonyms = (list: string): Readonly<Record<string, readonly string[]>> => tableOfForms(list, adjective);

const names: LazyNames = {
  common: words(`
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux été ont mais comme ou
    si leur y dont elle fait ses ces cette nous selon sans être tout même aussi ils entre après avait deux contre lors sous leurs ainsi
    depuis avant était alors peut très encore où deux trois vous je on lui sa ni car donc quand cela celui celle ceux celles afin chez
    vers pendant toujours notamment mais tous toutes toute autre autres étaient avaient aurait serait sera seront lorsque tandis déjà
    face cet nos notre votre quelque quelques plusieurs chaque hier aujourd jeudi malgré parce puis moins qu pourquoi comment
  `),
  abbreviations: words(
    'm mm mme mmes mlle mlles dr pr me mgr st ste av bd art chap vol ed éd p env c.-à-d gén col cap cdt lt sgt janv févr avr juil sept oct nov déc tél n no',
  ),
  finalAbbreviations: words('etc jr sr cie ltd inc corp sa'),
  ordinalPoint: false,
  nounsCapitalised: false,
  familyFirst: false,
  honorifics: {
    male: words('m mr monsieur messieurs sir lord prince roi comte duc père frère abbé don'),
    female: words(
      'mme mmes mlle mlles madame mademoiselle lady princesse reine comtesse duchesse sœur soeur mère dame',
    ),
    any: words(`dr docteur docteure pr professeur professeure me maître mgr monseigneur cardinal pape évêque archevêque imam rabbin ayatollah
      cheikh général générale amiral colonel colonelle commandant capitaine lieutenant maréchal juge`),
  },
  generations: generationsOf('jr junior fils', 'sr senior père'),
  particles: words("de d' d’ du des la le les von van der den di da del al el ben bin ibn dos abou abu"),
  givenNames: new Set(
    words(`
    adrien agathe agnès alain albert alexandra alexandre alexis alice aline amélie anaïs andré anne annick antoine antonin arnaud arthur audrey aurélie
    aurélien aurore bastien benjamin benoît bernadette bernard bertrand brigitte bruno camille carole caroline catherine cécile cédric céline
    chantal charles charlotte chloé christel christelle christian christiane christine christophe claire claude clémence clément clémentine
    colette coralie corinne cyril damien daniel danièle david delphine denis denise didier dominique édith édouard élisabeth élise élodie emma
    emmanuel emmanuelle éric ericka estelle étienne eugène eva fabien fabienne fabrice fanny florence florent florian franck françois françoise frédéric
    frédérique gabriel gaël gaëlle gaston geneviève geoffroy georges gérald gérard gilbert gilles ginette grégoire grégory guillaume guy hélène
    henri hervé hubert hugo hugues inès irène isabelle jacqueline jacques jean-baptiste jean-christophe jean-claude jean-françois jean-jacques
    jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jean jeanne jérémie jérémy jérôme joël
    josé joseph joséphine josiane jules julie julien juliette justine karim karine kévin laetitia laure laurence laurent léa léo léon liliane lionel
    louis louise loïc luc lucas lucie lucien ludovic lydie madeleine magali manon manuel marc marcel marguerite marie-christine marie-france
    marie-claude marie-hélène marie-pierre marie marine marion marlène martin martine mathieu mathilde matthieu maud maurice max maxime mélanie michel
    michèle mickaël mireille mohamed monique muriel myriam nadège nadia nadine natacha nathalie nicolas nicole noël noémie océane odile olivier
    pascal pascale patrice patricia patrick paul pauline philippe pierre pierre-yves quentin rachel rachida raphaël raymond raymonde régine régis
    rémi rémy renaud rené renée richard robert robin roger roland romain romane ségolène samuel sandra sandrine sarah sébastien serge
    simon simone solène sophie stanislas stéphane stéphanie suzanne sylvain sylvie tanguy théo thérèse thibault thibaut thierry thomas valentin
    valérie vanessa véronique victor vincent virginie viviane xavier yann yannick yves yvette yvon yvonne
    ahmed ali hassan ibrahim khalid mahmoud moussa amadou ousmane abdoulaye abdelaziz bachar vladimir sergueï dmitri ivan angela ursula olaf boris
    theresa donald joe barack john james william george hillary matteo giorgia mario silvio pedro mariano viktor recep benyamin narendra
  `),
  ),
  roles: new Set(
    words(`
    président présidente vice-président vice-présidente ministre premier-ministre secrétaire chancelier chancelière chef cheffe directeur directrice
    responsable porte-parole député députée sénateur sénatrice gouverneur gouverneure maire préfet préfète ambassadeur ambassadrice diplomate
    commissaire conseiller conseillère haut-commissaire envoyé envoyée émissaire délégué déléguée représentant représentante élu élue eurodéputé
    eurodéputée leader dirigeant dirigeante patron patronne numéro candidat candidate opposant opposante militant militante activiste fondateur
    fondatrice cofondateur cofondatrice pdg entrepreneur entrepreneuse milliardaire banquier banquière économiste analyste expert experte chercheur
    chercheuse scientifique professeur professeure historien historienne politologue sociologue philosophe avocat avocate juge magistrat magistrate
    procureur procureure juriste notaire médecin chirurgien chirurgienne virologue épidémiologiste infirmier infirmière écrivain écrivaine romancier
    romancière poète auteur auteure autrice journaliste rédacteur rédactrice éditorialiste chroniqueur chroniqueuse correspondant correspondante
    réalisateur réalisatrice cinéaste acteur actrice comédien comédienne chanteur chanteuse musicien musicienne rappeur rappeuse artiste
    humoriste animateur animatrice producteur productrice entraîneur entraîneuse sélectionneur joueur joueuse attaquant attaquante gardien
    défenseur milieu capitaine champion championne médaillé général amiral colonel commandant commandante lieutenant officier soldat
    policier policière gendarme syndicaliste roi reine prince princesse cardinal archevêque évêque pape prêtre imam rabbin ayatollah
    épouse époux femme mari veuve fils fille frère sœur père mère compagne compagnon ami amie collègue successeur prédécesseur membre astronaute
    ingénieur ingénieure agriculteur agricultrice habitant habitante témoin victime ex-président ex-présidente ex-ministre
  `),
  ),
  work: workOf({
    politics:
      'ministre chancelier chancelière député députée sénateur sénatrice maire ambassadeur ambassadrice diplomate politique politicien politicienne secrétaire préfet eurodéputé eurodéputée',
    sport:
      'footballeur footballeuse attaquant attaquante défenseur tennisman joueur joueuse cycliste athlète boxeur nageur nageuse basketteur rugbyman handballeur skieur sélectionneur entraîneur',
    other:
      'archéologue préhistorien préhistorienne physicien physicienne chimiste mathématicien mathématicienne biologiste botaniste zoologiste géologue astronome peintre sculpteur sculptrice compositeur compositrice pianiste violoniste chanteur chanteuse rappeur rappeuse guitariste acteur actrice comédien comédienne théologien théologienne',
    business: 'pdg ceo entrepreneur entrepreneuse banquier banquière',
    law: 'procureur procureure',
  }),
  roleEndings: words('-ministre -président -présidente -directeur -directrice -commissaire'),
  organisationWords: new Set(
    words(`
    ministère université école institut banque parti union association fédération ligue comité commission conseil parlement sénat assemblée
    congrès tribunal cour agence autorité bureau office administration fondation société compagnie groupe entreprise syndicat confédération
    police gendarmerie armée force forces garde club équipe orchestre église musée hôpital clinique centre organisation alliance mouvement front
    coalition gouvernement trésor fonds conseil service services parquet préfecture mairie région journal quotidien hebdomadaire chaîne radio
    télévision observatoire collectif cabinet haut-commissariat direction rassemblement
  `),
  ),
  sharedBodies: () =>
    words(`
    parlement sénat chambre députés représentants communes lords assemblée nationale national fédéral fédérale fédérales législative conseil états cour suprême
    constitutionnelle constitutionnel comptes cassation tribunal banque centrale ministère affaires étrangères étrangère intérieur défense finances justice santé
    éducation police gendarmerie armée gouvernement parquet général parti socialiste communiste démocrate républicain conservateur libéral travailliste vert verts
    écologistes républicains démocrates socialistes conservateurs
  `),
  // Somebody without a home; the Syrian forces are FDS.
  placeholders: ['sdf'],
  besideNames: () =>
    besideNames({
      place: { both: words('aéroport lycée collège rue avenue boulevard porte-avions') },
      body: {
        both: words(`
      orchestre fondation université institut école académie hôpital clinique musée théâtre stade arène bibliothèque centre place pont
    `),
      },
      street: {
        before: phrases(
          `rue, rues, avenue, av, ave, boulevard, bd, bld, blvd, la place, quai, allée, allées, chemin, impasse, square, esplanade, promenade, parvis, rond-point, le pont, du pont, au pont, lycée, le collège, du collège, au collège, gymnase, aéroport`,
        ),
      },
      prize: { before: words('prix médaille trophée bourse') },
      saint: { before: words('saint sainte apôtre évangéliste') },
      gospel: { before: words('évangile évangiles'), links: words('de selon d') },
      kin: {
        before: words(
          `frères sœurs soeurs cousins cousines époux jumeaux jumelles couple fratrie famille familles dynastie dynasties clan`,
        ),
      },
      several: { before: words(`les des aux`) },
      thing: {
        before: words(`
      gazoduc gazoducs oléoduc pipeline gène protéine enzyme virus astéroïde comète navire bateau paquebot yacht frégate pétrolier cargo ferry voilier chalutier jument étalon cheval chien chienne quartier hameau village lieu-dit fleuve rivière lac île mont pic volcan cratère gymnase variété
    `),
        links: words('nommé nommée baptisé baptisée appelé appelée dénommé dénommée surnommé surnommée'),
      },
      department: {
        before: words(`ministre ministres ministère ministères`),
        links: words(`de du des la le les l' l’ d' d’`),
      },
      work: {
        before: words(
          `chanson titre tube single album film films documentaire biopic roman livre série pièce opéra comédie tableau poème intitulé intitulée intitulés`,
        ),
      },
      vehicle: {
        before: words(
          'voiture voitures berline camion camionnette fourgon moto scooter avion avions hélicoptère',
        ),
        links: words('marque type'),
      },
      ground: {
        before: words('stade trophée coupe ligue tournoi vélodrome prix championnat circuit'),
        behind: words('arena stadium cup park parc masters open'),
      },
      otherBody: { before: words('fondation musée institut académie association') },
      index: { both: words('indice indices'), links: words('comme tels que') },
      credit: { before: words('photo photos crédit crédits image images') },
    }),
  vehicles: () => ({
    aircraftMakers: words('aéronautique- avionneur aérospatial- avions'),
    makers: words('automobile- voitures véhicules motos camions'),
    articles: words('un une des son sa'),
    carArticles: words('la cette'),
    aircraftArticles: words("le l' l’ du au"),
  }),
  organisationEndings: [],
  partsOfCountries: words(
    'régional régionale départemental départementale cantonal cantonale provincial provinciale municipal municipale',
  ),
  legalForms: words('sa sas sarl sasu se sca scop inc corp ltd plc llc ag gmbh spa nv'),
  titles: { minister: ['ministre'] },
  offices: () => ({
    'head-of-state': elidedPhrases(
      "président, présidente, président de la république, présidente de la république, chef de l'état, cheffe de l'état, président fédéral",
    ),
    monarch: elidedPhrases(
      'roi, reine, monarque, souverain, souveraine, empereur, impératrice, émir, sultan, grand-duc, grande-duchesse',
    ),
    'head-of-government': elidedPhrases(
      'premier ministre, première ministre, premier-ministre, chef du gouvernement, cheffe du gouvernement, chancelier, chancelière, chancelier fédéral, chancelière fédérale, président du gouvernement, président du conseil, présidente du conseil',
    ),
    'deputy-head-of-state': elidedPhrases('vice-président, vice-présidente'),
    'deputy-head-of-government': elidedPhrases(
      'vice-premier ministre, vice-première ministre, vice-premier-ministre, vice-chancelier, vice-chancelière',
    ),
    'foreign-minister': elidedPhrases(
      "ministre des affaires étrangères, ministre de l'europe et des affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, patron de la diplomatie, secrétaire d'état américain, secrétaire d'état américaine",
    ),
    'defence-minister': elidedPhrases(
      'ministre de la défense, ministre des armées, secrétaire à la défense, secrétaire américain à la défense',
    ),
    'finance-minister': elidedPhrases(
      'ministre des finances, secrétaire au trésor, secrétaire américain au trésor, grand argentier',
    ),
    'interior-minister': elidedPhrases("ministre de l'intérieur"),
    'justice-minister': elidedPhrases('ministre de la justice, garde des sceaux'),
    'economy-minister': elidedPhrases("ministre de l'économie"),
    'health-minister': elidedPhrases('ministre de la santé'),
    'central-bank-governor': elidedPhrases(
      'gouverneur de la banque centrale, gouverneure de la banque centrale',
    ),
    'parliament-speaker': elidedPhrases(
      "président du parlement, présidente du parlement, président de l'assemblée nationale, présidente de l'assemblée nationale",
    ),
  }),
  demonyms: () =>
    demonyms(`
    AF afghan; ZA sud-africain; AL albanais; DZ algérien; DE allemand; AD andorran; AO angolais; AG antiguayen; SA saoudien; AR argentin; AM arménien;
    AU australien; AT autrichien; AZ azerbaïdjanais azéri; BS bahaméen bahamien; BH bahreïni bahreïnien; BD bangladais; BB barbadien; BE belge; BZ bélizien;
    BJ béninois; BT bhoutanais; BY biélorusse bélarusse; MM birman; BO bolivien; BA bosnien bosniaque; BW botswanais botswanéen; BR brésilien; BN brunéien;
    BG bulgare; BF burkinabè burkinabé; BI burundais; KH cambodgien; CM camerounais; CA canadien; CV cap-verdien; CF centrafricain; CL chilien; CN chinois;
    CY chypriote; CO colombien; KM comorien; CG congolais; CD congolais; KP nord-coréen; KR sud-coréen; CR costaricain costaricien; CI ivoirien; HR croate;
    CU cubain; DK danois; DJ djiboutien; DM dominiquais; DO dominicain; EG égyptien; AE émirien émirati; EC équatorien; ER érythréen; ES espagnol; EE estonien;
    SZ swazi; US américain états-unien; ET éthiopien; FJ fidjien; FI finlandais; FR français; GA gabonais; GM gambien; GE géorgien; GH ghanéen;
    GR grec|grecque; GD grenadien; GT guatémaltèque; GN guinéen; GW bissau-guinéen; GQ équato-guinéen; GY guyanien; HT haïtien; HN hondurien; HU hongrois;
    IN indien; ID indonésien; IQ irakien; IR iranien; IE irlandais; IS islandais; IL israélien; IT italien; JM jamaïcain; JP japonais nippon; JO jordanien;
    KZ kazakh; KE kényan; KG kirghize; KI kiribatien; XK kosovar; KW koweïtien; LA laotien; LS lésothien; LV letton; LB libanais; LR libérien; LY libyen;
    LI liechtensteinois; LT lituanien; LU luxembourgeois; MK macédonien; MG malgache; MY malaisien; MW malawien; MV maldivien; ML malien; MT maltais;
    MA marocain; MH marshallais; MU mauricien; MR mauritanien; MX mexicain; FM micronésien; MD moldave; MC monégasque; MN mongol; ME monténégrin;
    MZ mozambicain; NA namibien; NR nauruan; NP népalais; NI nicaraguayen; NE nigérien; NG nigérian; NO norvégien; NZ néo-zélandais; OM omanais;
    UG ougandais; UZ ouzbek|ouzbèke; PK pakistanais; PW palaosien; PS palestinien; PA panaméen panamien; PG papouasien; PY paraguayen; NL néerlandais hollandais;
    PE péruvien; PH philippin; PL polonais; PT portugais; QA qatari qatarien; RO roumain; GB britannique anglais; RU russe; RW rwandais; KN kittitien;
    SM saint-marinais; LC saint-lucien; VC vincentais; SB salomonais; SV salvadorien; WS samoan; ST santoméen; SN sénégalais; RS serbe; SC seychellois;
    SL sierra-léonais; SG singapourien; SK slovaque; SI slovène; SO somalien; SD soudanais; SS sud-soudanais; LK sri-lankais; SE suédois; CH suisse helvétique;
    SR surinamais surinamien; SY syrien; TJ tadjik; TW taïwanais; TZ tanzanien; TD tchadien; CZ tchèque; TH thaïlandais; TL timorais; TG togolais;
    TO tongien; TT trinidadien; TN tunisien; TM turkmène; TR turc|turque; TV tuvaluan; UA ukrainien; UY uruguayen; VU vanuatuan; VA vatican; VE vénézuélien;
    VN vietnamien; YE yéménite; ZM zambien; ZW zimbabwéen
  `),
  adjectiveEndings: [''],
  countryNames: () =>
    table(`
    US états-unis etats-unis états-unis_d'amérique amérique usa; GB grande-bretagne royaume-uni angleterre; CN république_populaire_de_chine;
    BY biélorussie bélarus; MM birmanie myanmar; NL hollande pays-bas; AE émirats_arabes_unis émirats emirats_arabes_unis; VA vatican saint-siège;
    CZ république_tchèque tchéquie; MD moldavie; MK macédoine; PS palestine autorité_palestinienne; CD république_démocratique_du_congo rdc congo-kinshasa;
    CG congo congo-brazzaville; RU fédération_de_russie; CI côte_d'ivoire côte_d’ivoire côte_d'_ivoire côte_d’_ivoire; SA arabie_saoudite; SZ swaziland eswatini;
    TL timor_oriental; KR corée_du_sud; KP corée_du_nord; TW taïwan taiwan; KZ kazakhstan; KG kirghizistan kirghizstan; CV cap-vert; ZA afrique_du_sud;
    NZ nouvelle-zélande; BH bahreïn; SR suriname surinam
  `),
  countryPrefixes: {},
  spokenIn: words('FR BE CH LU MC CA DZ MA TN SN CI ML BF NE TG BJ CM GA CG CD MG HT'),
  ownOffices: () =>
    homes(`
    FR SN CI ML BF NE TG BJ GN GA CM CG CD TD CF MG DJ BI RW KM HT TN DZ LB IT PT TR *: président de la république, présidente de la république;
    FR *: garde des sceaux, ministre des armées, président de l' assemblée nationale, président de l’ assemblée nationale;
    DE AT *: chancelier fédéral, chancelière fédérale
  `),
  besideOffices: () => ({
    becoming: elidedPhrases(
      'je suis, devenir, devient, devenu, devenue, devint, deviendra, deviendrait, élu, élue, élire, élit, nommé, nommée, fut',
    ),
    posts: elidedPhrases(`
      poste, fonction, fonctions, charge, rôle, candidat, candidate, candidats, candidature, élection, élections, investiture, course, campagne,
      fauteuil, statut
    `),
    links: words('comme pour à'),
    goesOn: elidedPhrases(`
      islamique, populaire, démocratique, socialiste, arabe, bolivarienne, insoumise, économique, scientifique, constitutionnel,
      romande
    `),
    goesOnEndings: words('al el en if ionale eur'),
    otherTimes: elidedPhrases(`
      à l'époque, de l'époque, d'alors, à cette époque, à ce moment-là, en ce temps-là, de ce temps
    `),
  }),
  definiteArticles: words("le la l' l’ les du au aux"),
  pluralArticles: words('les aux des'),
  feminineOfficeEnding: null,
  indefiniteArticles: words('un une des'),
  countryBehind: true,
  ofWords: words("de du des d' d’"),
  attachingWords: words("à au aux chez auprès pour en de du des d' d’"),
  former: words('ancien ancienne anciens anciennes ex précédent précédente défunt défunte feu'),
  notNow: words(`
    ex-président ex-présidente ex-ministre ex-premier futur future futurs
    prochain prochaine désigné désignée élu élue sortant sortante nouveau nouvel nouvelle intérim adjoint adjointe premier-adjoint éphémère déchu déchue
    renversé renversée destitué destituée dernier dernière éventuel éventuelle possible
  `),
  ended: words('disparu disparue dissous dissoute'),
  formerPrefixes: words('ex-'),
  placeWords: words('à en dans vers près depuis au aux'),
  settlements: {
    nouns: words('commune municipalité ville village hameau quartier sous-préfecture province île'),
    links: words('de du des d en dans à au'),
  },
  agentWords: words('par selon avec contre chez pour envers'),
  sport: () => ({
    topic: words(`
      football- basket- rugby- handball- tennis- volley- cyclisme buteur- demi-finale- championnat- entraîneur- entraineur- sélectionneur-
      penalty- hors-jeu mercato- uefa fifa coéquipier- dribbl- bundesliga euroligue motogp moto-gp peloton- boxeur- athlétisme gymnast- marathon-
      wimbledon skieur- biathl- écurie écuries rallye- poids-lourds cycliste- pole podium paddock monoplace-
    `),
    beside: words(`
      club- équipe équipes match- but buts joueur- défenseur- attaquant- gardien- milieu capitaine ligue coupe stade- vestiaire- supporters
      supporteurs victoire- défaite- saison battu battus bat battre remporté titre tournoi points sport- athlé- olympi- coureur- champion- course
      courses étape étapes adversaire- finale finales arbitre- sprint qualifications médaill- maillot entraînement- sélection mi-temps formule
      pilote-
    `),
    media: words(`
      journal quotidien hebdomadaire magazine télévision radio chaîne agence média médias presse éditeur internet réseau
    `),
    goods: words('sport- athlé-'),
    firms: words(`
      entreprise société compagnie constructeur banque assureur assurance assurances fabricant enseigne marque brasserie groupe distributeur
      équipementier opérateur multinationale gazière pétrolière automobile conglomérat
    `),
    business: words(`
      entreprise- société- compagnie actions actionnaire- bourse- investi- sponsor- parrain- marque marques client clients ventes bénéfice-
      banque- bancaire- assureur- assurance- pdg magasin- produit produits publicit- milliard- salarié- employés usine- filiale- supermarché-
      équipementier- concessionnaire- restaurant-
    `),
  }),
  besideBodies: () => ({
    verbs: { modals: [], infinitives: [], objects: [] },
    stocks: words('bourse- boursier- boursière- indice points actions investisseur- cac'),
  }),
  nameEndings: [],
  humanVerbs: new Set(
    words(`
    dit disait déclare déclaré affirme affirmé explique expliqué annonce annoncé estime estimé ajoute ajouté écrit précise précisé souligne souligné
    raconte raconté indique indiqué rappelle rappelé assure assuré a avait accuse accusé appelle appelé demande demandé répond répondu reconnaît reconnu
    regrette regretté dénonce dénoncé critique critiqué salue salué promet promis prévient prévenu juge jugé confie confié lance lancé insiste insisté
    martèle tweete tweeté réagit réagi commente commenté pense croit veut souhaite espère évoque évoqué défend refuse refusé rencontre rencontré reçoit reçu
    démissionne démissionné arrive visite déplore déploré résume soutient soutenu plaide
  `),
  ),
  notNames: new Set(
    words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    monde temps homme femme ville pays jour année semaine mois matin soir enfant enfants vie mort droit force guerre paix fin travail argent
    point croix libération marine rose pierre petit grand blanc noir roux roi prince évêque moulin berger boulanger chevalier lambert marchand mercier
    meunier charpentier olive fleur martin bon bonne jeune vieux nord sud est ouest mer montagne bois fontaine rivière vallée lac parc
    actualité photo vidéo source commentaire partager lire abonnés article publicité entretien reportage analyse éditorial tribune direct
    aujourd'hui hier demain oui non merci bonjour tous gauche droite état gouvernement justice santé économie culture sport
  `),
  ),
};

/** Present forms that are nouns or adjectives far more often ("la situation reste critique", "le juge", "la demande"): left out. */
const NO_VERBS = new Set(
  words('critique demande juge menace marque lance plaide réclame murmure réplique conseille'),
);
/**
 * A verb of saying: "infinitive participle present singular/plural, past … : what it takes". Verbs in -er need their infinitive
 * only. Taken: c clause, t only with "que", i infinitive with "de", a the act alone, l a label. "@" names words of which the
 * clause must have one.
 */
const frenchVerb: Conjugate = ([infinitive = '', participle, ...listed]) => {
  const stem = infinitive.replace(/er$/, '');
  // "annonçait", "exigeait", "rappelle", "répète": spelling changes before a and before a silent e.
  const hard = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const open = stem
    .replace(/é([^aeiouéèê]+)$/, 'è$1')
    .replace(/(appel|jet)$/, (_, end: string) => end + end.slice(-1));
  const regular = participle === undefined;
  const forms = regular
    ? [
        `${open}e`,
        `${open}ent`,
        `${hard}ait`,
        `${hard}aient`,
        `${hard}a`,
        `${stem}èrent`,
        `${infinitive}a`,
        `${infinitive}ont`,
      ]
    : listed;
  const past = regular ? `${stem}é` : participle;
  return {
    forms: [...NO_NOUNS, ...forms.filter(form => !NO_VERBS.has(form))],
    participles: [past, `${past}e`, `${past}s`, `${past}es`],
    reportedForms: [],
    infinitives: [infinitive],
  };
};

const speech = (): SpeechData => ({
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‹', '›'],
    ['‘', '’'],
  ],
  verbs: verbsOf(
    `
    dire dit dit disent disait disaient dirent :ci; redire redit redit redisent redisait :c; déclarer :c; affirmer :ci; expliquer :c; annoncer :cia; ajouter :c; préciser :c; souligner :c;
    indiquer :c; assurer :ci; estimer :ci; juger :cl; rappeler :c; raconter :c; confier :c; lancer :c; insister :c; tweeter :c; commenter :c; réagir réagi réagit réagissent réagissait :c;
    répondre répondu répond répondent répondait répondit :c; écrire écrit écrit écrivent écrivait écrivit :c; reconnaître reconnu reconnaît reconnait reconnaissent reconnaissait reconnut :ci; admettre admis admet admettent admettait admit :c;
    prévenir prévenu prévient préviennent prévenait prévint :ca; avertir averti avertit avertissent avertissait :ca; promettre promis promet promettent promettait promit :ci; soutenir soutenu soutient soutiennent soutenait soutint :c;
    prétendre prétendu prétend prétendent prétendait prétendit :ci; maintenir maintenu maintient maintiennent maintenait maintint :c; convenir convenu convient conviennent convenait convint @que :t; craindre craint craint craignent craignait :ci;
    démentir démenti dément démentent démentait :cia; nier :cia; rétorquer :c; répliquer :c; répéter :c; regretter :c; déplorer :c; dénoncer :cal; critiquer :cal; fustiger :cal; condamner :al; saluer :al; accuser :ial; réclamer :ca; exiger :cia; demander :cia;
    exhorter :ia; appeler @à :ia; inviter @à :i; ordonner :ci; recommander :cia; conseiller :cia; proposer :cia; suggérer :cia; plaider @pour :a; plaider :c; menacer :ia; jurer :ci; espérer :ci; souhaiter :ci; penser :ci; croire cru croit croient croyait crut :ci; redouter :ci;
    prévoir prévu prévoit prévoient prévoyait prévit :c; considérer :cl; qualifier :al; décrire décrit décrit décrivent décrivait :al; évoquer :al; résumer :c; conclure conclu conclut concluent concluait :c; constater :c; noter :c; observer :c; remarquer :c; relever relevé relève relèvent relevait releva :c; signaler :c; mentionner :c;
    révéler :c; rapporter :c; relater :c; témoigner :c; détailler :c; argumenter :c; arguer :c; alléguer allégué allègue allèguent alléguait :c; avancer :c; nuancer :c; tempérer :c; poursuivre poursuivi poursuit poursuivent poursuivait poursuivit :c; renchérir renchéri renchérit renchérissent :c; enchaîner :c; reprendre repris reprend reprennent reprit :c;
    marmonner :c; murmurer :c; crier :c; écrier :c; scander :c; hurler :c; soupirer :c; ironiser :c; plaisanter :c; tonner :c; interroger :c; questionner :c; clamer :c; proclamer :c; confirmer :cia; certifier :c; garantir garanti garantit garantissent :c; informer :c; communiquer :c; publier :c;
    énoncer :c; formuler :c; féliciter @de @pour :a; engager @s' @s’ @se :i; refuser :i; rejeter :ca; balayer :a; défendre défendu défend défendent défendait défendit :al; justifier :ca; féliciter @s' @s’ @se :ta; pronostiquer :ca; prédire prédit prédit prédisent prédisait :ca;
    glisser :c; déduire déduit déduit :c; trancher :c; analyser :c; développer :c; abonder :c; approuver :c; renouveler :a; réitérer :c; réaffirmer :ca; réfuter :ca; sourire souri sourit :c; acquiescer :c; vanter :al; louer :al; marteler martelé martèle martèlent martelait martela :c
  `,
    frenchVerb,
    LETTERS_WITH_TAG,
  ),
  phrases: [
    { words: 'pour', place: 'before', quoted: true },
    { words: 'selon', place: 'before' },
    { words: "d'après", place: 'before' },
    { words: "d' après", place: 'before' },
    { words: 'd’ après', place: 'before' },
    { words: 'pour', place: 'before', nouns: words('expert experts analystes observateurs') },
    { words: 'de source', place: 'before' },
    { words: 'de sources', place: 'before' },
    { words: 'aux dires de', place: 'before' },
    { words: 'au dire de', place: 'before' },
    { words: 'aux yeux de', place: 'before' },
    { words: 'à en croire', place: 'before' },
  ],
  nouns: words(`
    affirmation affirmations accusation accusations demande exigence avis opinion sentiment espoir crainte craintes inquiétude soupçon annonce explication
    remarque conviction déclaration déclarations appel critique rumeur rumeurs hypothèse thèse pronostic avertissement menace promesse rapport message
    nouvelle constat argument doute doutes souhait proposition recommandation réponse question preuve information informations mots mot phrase slogan formule
    idée certitude assurance conclusion
  `),
  predicates: words(`
    convaincu convaincue convaincus persuadé persuadée sûr sûre certain certaine inquiet inquiète confiant confiante optimiste pessimiste sceptique
    conscient consciente déçu déçue ravi ravie soulagé soulagée choqué choquée indigné indignée prêt prête reconnaissant reconnaissante surpris
    surprise heureux heureuse fier fière favorable opposé opposée
  `),
  grammar: {
    order: 'subject-verb',
    endings: {
      present: [{ ends: 'e' }, { ends: 'ent' }, { ends: 'it' }],
      infinitive: endings('er ir re oir'),
      plural: [{ ends: 's', notBehind: 's' }],
    },
    inversions: words('-t-elles -t-elle -t-ils -t-il -t-on -elles -elle -ils -il -on'),
    mostlyNouns: words('annonce note remarque'),
    perfectInfinitives: words('avoir être'),
    finiteEndings: words(
      'era eront erait eraient ira iront irait iraient vra vront vrait vraient ndra ndront ndrait ndraient rront rrait rraient èrent aient',
    ),
    nounsCapital: false,
    determiners: words(`
      le la les l' l’ un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes quelques plusieurs chaque tout toute tous toutes
      certains certaines aucun aucune deux trois quatre cinq six sept huit neuf dix autre autres nul divers différents
    `),
    oblique: words('au aux du'),
    pronouns: [
      { word: 'il', gender: 'male', third: true },
      { word: 'elle', gender: 'female', third: true },
      { word: 'ils', gender: 'male', plural: true, third: true },
      { word: 'elles', gender: 'female', plural: true, third: true },
      { word: 'on' },
      { word: 'nous', plural: true },
      { word: 'je' },
      { word: "j'" },
      { word: 'j’' },
      { word: 'celui-ci', gender: 'male', third: true },
      { word: 'celle-ci', gender: 'female', third: true },
      { word: 'ceux-ci', gender: 'male', plural: true, third: true },
      { word: 'ce dernier', gender: 'male', third: true },
      { word: 'certains', plural: true },
      { word: 'beaucoup', plural: true },
      { word: 'personne' },
      { word: '-t-il', gender: 'male', third: true },
      { word: '-t-elle', gender: 'female', third: true },
    ],
    thatPronouns: words('ce cela ceci ça'),
    numerals: words(
      'un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille millions',
    ),
    prepositions: words(`
      à de en dans sur sous avec sans pour par contre entre vers chez depuis pendant durant avant après devant derrière selon malgré parmi outre hors jusque jusqu' dès
      concernant suivant envers via lors près face grâce d' d’ du des au aux
    `),
    attaching: words("de du des d' d’ à au aux pour en chez"),
    genitive: [],
    adverbs: words(`
      aussi également encore toujours déjà alors ensuite puis enfin hier aujourd'hui aujourd demain ici là ainsi donc toutefois cependant pourtant néanmoins notamment surtout
      plus moins très trop assez bien mal peu beaucoup jamais souvent parfois récemment lundi mardi mercredi jeudi vendredi samedi dimanche matin soir
      ailleurs désormais dernièrement vivement fermement clairement publiquement officiellement notablement simplement seulement même tôt tard ne n' n’ pas rien
      se s' s’ lui leur y en me m' m’ le la les l' l’ janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    `),
    coordinators: words('et ou mais ni car or donc'),
    complementizers: words("que qu' qu’ si"),
    subordinators: words(
      "parce puisque lorsque lorsqu' lorsqu’ quand comme tandis afin bien quoique avant après alors dès sans pour pendant si",
    ),
    relatives: words("qui que qu' qu’ dont où lequel laquelle lesquels lesquelles auquel duquel"),
    questions: words('comment pourquoi où quand qui quel quelle quels quelles combien quoi'),
    asWords: words('comme ainsi'),
    soWords: [],
    accordingly: [],
    perfect: words(
      "a ont avait avaient ait aient eut aurait auraient est sont était étaient s'est l'a l'ont l'avait l'avaient",
    ),
    passive: words('est sont était étaient fut furent sera seront'),
    passiveParticiples: words('été'),
    modals: words(
      'veut veulent voulait peut peuvent pouvait doit doivent devait pourrait devrait souhaite vient va vont',
    ),
    agents: words('par'),
    negations: words("ne n' n’ pas jamais aucun aucune rien"),
    impersonal: ['tout', 'on'],
    be: words('est sont était étaient'),
    pluperfect: words('avait avaient'),
    subjects: words("il elle ils elles on nous je j' j’"),
    own: words('mon ma mes notre nos votre vos'),
    accordingTo: [],
    genders: {
      male: words('le un m mr monsieur ce'),
      female: words('la une mme mlle madame cette'),
      femaleEndings: words('trice euse ère ienne enne ante'),
    },
    adverbEndings: words('ment'),
    places: words('dans sur sous à'),
    infinitiveMarks: words("de d' d’"),
    separablePrefixes: [],
    finite: words(`
      est sont était étaient fut furent sera seront serait seraient a ont avait avaient aura auront aurait auraient peut peuvent pouvait pourra pourrait doit doivent devait
      devra devrait devraient va vont allait fait font faisait fit vient viennent reste prend met veut veulent voulait faut fallait faudra faudrait soit soient ait aient
    `),
  },
  spokespeople: words('porte-parole représentant représentante responsable responsables source sources'),
  documents: words(`
    rapport communiqué déclaration lettre courrier message tweet résolution jugement arrêt décision étude enquête document analyse tribune article livre blog site
    pétition texte note interview entretien discours publication
  `),
  titledNouns: words(`
    journal quotidien hebdomadaire magazine revue chaîne radio site film livre roman album chanson série émission pièce opéra titre nom projet programme groupe parti
    association opération ouragan tableau exposition fondation restaurant hôtel bateau navire marque logiciel jeu application documentaire
  `),
});

export const fr = language({ tag: 'fr', names, speech });
