import { besideNames } from './beside-names.ts';
import { generationsOf } from './generations.ts';
import { type LazyNames, language } from './language.ts';
import { homes, phrases, table, tableOfForms, words } from './lists.ts';
import type { SpeechData } from './speech-data.ts';
import { type Conjugate, LETTERS_WITH_TAG, NO_NOUNS, verbsOf } from './verbs.ts';
import { workOf } from './work.ts';

const plain = (word: string): string =>
  word.replace(/[áéíóú](?=[^áéíóú]*$)/, letter => 'aeiou'['áéíóú'.indexOf(letter)] ?? letter);

/** All forms of an adjective by its masculine singular: "ruso", "francés", "iraní", "belga". */
const adjective = (male: string): readonly string[] => {
  if (male.endsWith('o')) return ['o', 'a', 'os', 'as'].map(ending => male.slice(0, -1) + ending);
  if (/[eau]$/.test(male)) return [male, `${male}s`];
  if (/[íú]$/.test(male)) return [male, `${male}s`, `${male}es`];
  return [male, ...['a', 'es', 'as'].map(ending => plain(male) + ending)];
};

const demonyms = (list: string): Readonly<Record<string, readonly string[]>> => tableOfForms(list, adjective);

const names: LazyNames = {
  common: words(`
    de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre
    también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo
    otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros es son fue era ha han había
    ser está están ser sido será sería según tras dos tres cada aunque mientras además ahora después aún así solo sólo hoy ayer donde pues hacia
    bajo fueron tiene tienen tuvo puede cuya cuyo luego entonces nunca siempre aquí allí usted ustedes
  `),
  abbreviations: words(
    'sr sra sres srta dr dra d dña prof profa lic ing arq gral cnel cap tte sgto mons pbro ud uds av avda pág págs núm vol art tel aprox ene feb mar abr jun jul ago sept oct nov dic ee uu ee.uu depto gob dip sen',
  ),
  finalAbbreviations: words('etc jr cía s.a inc corp ltd'),
  ordinalPoint: false,
  nounsCapitalised: false,
  familyFirst: false,
  honorifics: {
    male: words('señor sr don d rey príncipe lord sir conde duque padre fray hermano míster mr'),
    female: words(
      'señora sra señorita srta doña dña reina princesa lady condesa duquesa sor madre hermana mrs ms',
    ),
    any: words(`doctor dr doctora dra profesor profesora prof licenciado licenciada ingeniero ingeniera monseñor mons cardenal obispo arzobispo papa imán
      rabino ayatolá jeque general gral coronel comandante capitán teniente almirante juez jueza sargento`),
  },
  generations: generationsOf('jr júnior junior hijo', 'sr sénior senior padre'),
  particles: words('de del la las los von van der den da dos das di al el bin ben ibn abu san'),
  givenNames: new Set(
    words(`
    adolfo adrián adriana agustín aitor alba alberto alejandra alejandro alfonso alfredo alicia almudena álvaro amparo ana andrea andrés ángel ángela ángeles
    antonia antonio araceli arturo asunción augusto aurelio aurora beatriz begoña belén benito bernardo blanca borja camila camilo carlos carlota
    carmen carolina catalina cayetana cecilia césar clara claudia concepción consuelo cristian cristina cristóbal dani daniel daniela david delfina diana
    diego dolores domingo edgardo eduardo elena elisa elvira emilia emiliano emilio encarnación enrique ernesto esperanza esteban estela esther eugenia eugenio eva
    evo fabián fabiola federico felipe felisa fermín fernanda fernando fidel florencia francisca francisco gabriel gabriela gerardo germán gloria gonzalo gregorio
    guadalupe guillermo gustavo héctor hernán horacio hugo ignacio inés inmaculada irene iria isabel isidro íñigo irma ismael iván jacinto jaime javier jesús
    jimena joaquín jorge josé josefa juan juana julia julián julio laura leonardo leopoldo leticia lidia lilian lorena lorenzo lourdes luca lucía luis luisa luz
    macarena magdalena manuel manuela marcela marcelo marco marcos margarita maría mariana mariano maribel marina mario marisa marta martín martina mateo matías
    mauricio maximiliano máximo mercedes miguel milagros miriam mónica montserrat nadia natalia nicanor nicolás nicolasa nora noelia nuria octavio olga óscar oscar pablo
    paloma paola patricia paula paulina pedro pilar rafael raimundo ramiro ramón raquel raúl rebeca regina reinaldo ricardo rigoberta roberto rocío rodolfo rodrigo
    rogelio román rosa rosalía rosario rubén salvador samuel sandra santiago sara sebastián sergio silvia simón sofía soledad sonia soraya susana tamara
    teresa tomás tomas trinidad úrsula valentín valentina valeria vanesa verónica vicente víctor victoria violeta virginia viviana xavier ximena yolanda
    zulema gabriel andrés manuel nayib jair luiz dilma lula hugo xiomara vladímir vladimir ángela angela emmanuel donald joe barack john george boris olaf
    giorgia matteo silvio recep benjamin mohamed ahmed ali bashar xi narendra volodímir serguéi
  `),
  ),
  roles: new Set(
    words(`
    presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra premier canciller secretario secretaria
    subsecretario subsecretaria director directora jefe jefa portavoz vocero vocera diputado diputada eurodiputado eurodiputada senador senadora concejal concejala
    gobernador gobernadora alcalde alcaldesa intendente embajador embajadora diplomático diplomática comisario comisaria consejero consejera asesor asesora
    enviado enviada delegado delegada representante líder lideresa dirigente candidato candidata opositor opositora militante activista fundador fundadora cofundador
    cofundadora empresario empresaria millonario banquero banquera economista analista experto experta investigador investigadora científico científica
    profesor profesora catedrático catedrática historiador historiadora politólogo politóloga sociólogo socióloga filósofo filósofa abogado abogada juez jueza
    magistrado magistrada fiscal notario médico médica cirujano cirujana virólogo viróloga epidemiólogo epidemióloga enfermero enfermera escritor escritora novelista
    poeta autor autora periodista redactor redactora columnista corresponsal director directora cineasta actor actriz cantante músico música rapero artista
    humorista presentador presentadora productor productora entrenador entrenadora seleccionador técnico jugador jugadora delantero delantera portero portera defensa
    centrocampista capitán capitana campeón campeona medallista tenista futbolista general almirante coronel comandante teniente oficial soldado policía
    sindicalista rey reina príncipe princesa cardenal arzobispo obispo papa sacerdote imán rabino esposo esposa marido mujer viudo viuda hijo hija hermano
    hermana padre madre pareja amigo amiga compañero compañera colega sucesor sucesora antecesor antecesora predecesor miembro astronauta ingeniero ingeniera
    agricultor agricultora vecino vecina testigo víctima titular mandatario mandataria lehendakari
  `),
  ),
  work: workOf({
    politics:
      'ministro ministra canciller diputado diputada senador senadora alcalde alcaldesa embajador embajadora diplomático diplomática político política gobernador gobernadora secretario secretaria eurodiputado eurodiputada concejal',
    sport:
      'futbolista delantero delantera portero guardameta centrocampista tenista ciclista atleta boxeador nadador nadadora baloncestista golfista piloto entrenador entrenadora seleccionador',
    other:
      'arqueólogo arqueóloga prehistoriador prehistoriadora matemático biólogo bióloga zoólogo zoóloga geólogo geóloga astrónomo astrónoma pintor pintora escultor escultora compositor compositora pianista violinista cantante rapero rapera guitarrista actor actriz teólogo teóloga',
    business: 'ceo empresario empresaria banquero banquera',
  }),
  roleEndings: [],
  organisationWords: new Set(
    words(`
    ministerio secretaría departamento universidad instituto escuela colegio banco partido unión asociación federación liga comité comisión consejo parlamento
    senado congreso asamblea tribunal corte audiencia juzgado agencia autoridad oficina administración fundación sociedad compañía empresa grupo sindicato
    confederación policía guardia ejército armada fuerza fuerzas club equipo orquesta iglesia museo hospital clínica centro organización alianza movimiento frente
    coalición gobierno tesoro fondo servicio fiscalía ayuntamiento alcaldía diputación generalitat junta periódico diario revista cadena radio televisión
    observatorio colectivo plataforma cámara academia consejería gobernación instituto
  `),
  ),
  sharedBodies: () =>
    words(`
    parlamento senado cámara diputados representantes comunes lores congreso asamblea nacional federal tribunal corte suprema supremo constitucional electoral
    superior justicia cuentas banco central ministerio relaciones exteriores asuntos interior defensa economía hacienda finanzas salud sanidad educación trabajo
    policía ejército armada gobierno fiscalía procuraduría partido socialista comunista liberal conservador demócrata republicano verdes
  `),
  besideNames: () =>
    besideNames({
      place: { both: words('aeropuerto instituto calle avenida plaza portaaviones autopista') },
      body: {
        both: words(`
      orquesta filarmónica fundación universidad escuela colegio academia hospital clínica museo teatro estadio biblioteca centro puente
    `),
      },
      street: {
        before: words(
          `calle calles c/ cl avenida av avda avd ave plaza pl plz pza plazuela paseo pº carretera ctra bulevar glorieta alameda rotonda autopista autovía puente aeropuerto`,
        ),
        links: words('de'),
      },
      prize: { before: words('premio premios medalla trofeo beca') },
      saint: { before: words('san santo santa apóstol evangelista') },
      gospel: { before: words('evangelio evangelios'), links: words('de según') },
      kin: {
        before: words(
          `hermanos hermanas primos primas esposos cónyuges matrimonio gemelos gemelas mellizos familia familias dinastía dinastías clan`,
        ),
      },
      several: { before: words(`los las`) },
      thing: {
        before: words(`
      gasoducto gasoductos oleoducto gen proteína enzima virus asteroide cometa buque barco yate fragata petrolero carguero ferri velero submarino yegua caballo polideportivo barrio aldea pueblo río lago isla cerro volcán cráter vereda urbanización finca
    `),
        links: words('llamado llamada denominado denominada bautizado bautizada apodado apodada'),
      },
      department: {
        before: words(`ministro ministra ministros ministerio`),
        links: words(`de del la los las`),
      },
      work: {
        before: words(
          `canción sencillo álbum disco película filme documental novela libro serie musical ópera cuadro poema tema titulado titulada`,
        ),
      },
      vehicle: {
        before: words(
          'coche coches auto camión camioneta furgoneta moto motocicleta todoterreno avión aviones helicóptero avioneta',
        ),
        links: words('marca modelo'),
      },
      ground: {
        before: words('estadio copa trofeo torneo premio liga laliga pabellón circuito torre torres'),
        behind: words('arena stadium cup park'),
      },
      otherBody: { before: words('fundación museo instituto academia asociación') },
      index: { both: words('índice indice índices indices'), links: ['como'] },
      credit: { before: words('foto fotos fotografía imagen imágenes crédito') },
    }),
  vehicles: () => ({
    aircraftMakers: words('aeronáutic- aeroespacial- aviones'),
    makers: words('automóvil- automovil- coches vehículos motocicletas camiones deportivos'),
    articles: words('un una su'),
    carArticles: [],
    aircraftArticles: words('el del al'),
  }),
  organisationEndings: [],
  partsOfCountries: words('estatal provincial regional autonómico autonómica municipal departamental'),
  legalForms: words('sa sl slu sau s.a s.l inc corp ltd llc plc ag gmbh cía sas'),
  titles: { minister: words('ministro ministra') },
  offices: () => ({
    'head-of-state': phrases(
      'presidente, presidenta, presidente de la república, presidenta de la república, jefe de estado, jefa de estado, jefe del estado, presidente federal',
    ),
    monarch: phrases('rey, reina, monarca, emperador, emperatriz, emir, sultán, gran duque, gran duquesa'),
    'head-of-government': phrases(
      'primer ministro, primera ministra, premier, presidente del gobierno, presidenta del gobierno, jefe del gobierno, jefe de gobierno, jefa del gobierno, jefa de gobierno, canciller federal, canciller alemán, canciller alemana, canciller austriaco, canciller austriaca, canciller de alemania, canciller de austria, presidente del consejo',
    ),
    'deputy-head-of-state': phrases('vicepresidente, vicepresidenta'),
    'deputy-head-of-government': phrases(
      'viceprimer ministro, viceprimera ministra, vicecanciller, vicepresidente del gobierno, vicepresidenta del gobierno, vicepresidenta primera, vicepresidente primero',
    ),
    'foreign-minister': phrases(
      'ministro de exteriores, ministra de exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, ministro de relaciones exteriores, ministra de relaciones exteriores, ministro del exterior, jefe de la diplomacia, jefa de la diplomacia, secretario de relaciones exteriores',
    ),
    'defence-minister': phrases(
      'ministro de defensa, ministra de defensa, ministro de la defensa, secretario de defensa',
    ),
    'finance-minister': phrases(
      'ministro de finanzas, ministra de finanzas, ministro de hacienda, ministra de hacienda, secretario del tesoro, secretaria del tesoro, secretario de hacienda',
    ),
    'interior-minister': phrases(
      'ministro del interior, ministra del interior, ministro de interior, ministra de interior, ministro de gobernación',
    ),
    'justice-minister': phrases('ministro de justicia, ministra de justicia'),
    'economy-minister': phrases('ministro de economía, ministra de economía'),
    'health-minister': phrases(
      'ministro de sanidad, ministra de sanidad, ministro de salud, ministra de salud',
    ),
    'central-bank-governor': phrases(
      'gobernador del banco central, gobernadora del banco central, presidente del banco central, presidenta del banco central',
    ),
    'parliament-speaker': phrases(
      'presidente del parlamento, presidenta del parlamento, presidente del congreso, presidenta del congreso, presidente de la asamblea',
    ),
  }),
  demonyms: () =>
    demonyms(`
    AF afgano; ZA sudafricano; AL albanés; DZ argelino; DE alemán; AD andorrano; AO angoleño; AG antiguano; SA saudí saudita; AR argentino; AM armenio; AU australiano; AT austriaco
    austríaco; AZ azerbaiyano azerí; BS bahameño; BH bareiní bahreiní; BD bangladesí; BB barbadense; BE belga; BZ beliceño; BJ beninés; BT butanés; BY bielorruso; MM birmano; BO boliviano;
    BA bosnio; BW botsuano; BR brasileño; BN bruneano; BG búlgaro; BF burkinés; BI burundés; KH camboyano; CM camerunés; CA canadiense; CV caboverdiano; CF centroafricano; CL chileno;
    CN chino; CY chipriota; CO colombiano; KM comorense; CG congoleño congolés; CD congoleño congolés; KP norcoreano; KR surcoreano; CR costarricense; CI marfileño; HR croata; CU cubano;
    DK danés; DJ yibutiano; DM dominiqués; DO dominicano; EG egipcio; AE emiratí; EC ecuatoriano; ER eritreo; ES español; EE estonio; SZ suazi; US estadounidense norteamericano; ET etíope; FJ fiyiano;
    FI finlandés finés; FR francés; GA gabonés; GM gambiano; GE georgiano; GH ghanés; GR griego; GD granadino; GT guatemalteco; GN guineano; GW guineano; GQ ecuatoguineano; GY guyanés; HT haitiano;
    HN hondureño; HU húngaro; IN indio; ID indonesio; IQ iraquí; IR iraní; IE irlandés; IS islandés; IL israelí; IT italiano; JM jamaicano; JP japonés nipón; JO jordano; KZ kazajo; KE keniano keniata;
    KG kirguís; KI kiribatiano; XK kosovar; KW kuwaití; LA laosiano; LS lesotense; LV letón; LB libanés; LR liberiano; LY libio; LI liechtensteiniano; LT lituano; LU luxemburgués; MK macedonio
    normacedonio; MG malgache; MY malasio; MW malauí; MV maldivo; ML maliense; MT maltés; MA marroquí; MH marshalés; MU mauriciano; MR mauritano; MX mexicano; FM micronesio; MD moldavo;
    MC monegasco; MN mongol; ME montenegrino; MZ mozambiqueño; NA namibio; NR nauruano; NP nepalí; NI nicaragüense; NE nigerino; NG nigeriano; NO noruego; NZ neozelandés; OM omaní; UG ugandés;
    UZ uzbeko; PK pakistaní paquistaní; PW palauano; PS palestino; PA panameño; PG papú; PY paraguayo; NL neerlandés holandés; PE peruano; PH filipino; PL polaco; PT portugués; QA catarí qatarí;
    RO rumano; GB británico inglés; RU ruso; RW ruandés; KN sancristobaleño; SM sanmarinense; LC santalucense; VC sanvicentino; SB salomonense; SV salvadoreño; WS samoano; ST santotomense;
    SN senegalés; RS serbio; SC seychellense; SL sierraleonés; SG singapurense; SK eslovaco; SI esloveno; SO somalí; SD sudanés; SS sursudanés; LK ceilanés esrilanqués; SE sueco; CH suizo helvético;
    SR surinamés; SY sirio; TJ tayiko; TW taiwanés; TZ tanzano; TD chadiano; CZ checo; TH tailandés; TL timorense; TG togolés; TO tongano; TT trinitense; TN tunecino; TM turcomano turkmeno; TR turco;
    TV tuvaluano; UA ucraniano; UY uruguayo; VU vanuatuense; VA vaticano; VE venezolano; VN vietnamita; YE yemení; ZM zambiano; ZW zimbabuense
  `),
  adjectiveEndings: [''],
  countryNames: () =>
    table(`
    US estados_unidos ee.uu eeuu ee_uu estados_unidos_de_américa; GB reino_unido gran_bretaña inglaterra; CN república_popular_china; BY bielorrusia belarús; MM birmania myanmar; NL holanda países_bajos;
    AE emiratos_árabes_unidos emiratos emiratos_árabes; VA vaticano santa_sede; CZ república_checa chequia; MD moldavia moldova; MK macedonia; PS palestina; CD república_democrática_del_congo; CG congo;
    RU federación_rusa; CI costa_de_marfil; SA arabia_saudí arabia_saudita; SZ suazilandia; TL timor_oriental; KR corea_del_sur; KP corea_del_norte; TW taiwán; BH baréin bahréin; QA catar qatar;
    DO república_dominicana; CV cabo_verde; KZ kazajistán; ZW zimbabue zimbabwe; KE kenia; NZ nueva_zelanda nueva_zelandia; MW malaui malawi; SV el_salvador
  `),
  countryPrefixes: {},
  // In America the "canciller" is the foreign minister.
  spokenIn: words('ES MX AR CO CL PE VE EC BO PY UY CU DO GT HN SV NI CR PA PR'),
  ownOffices: () =>
    homes(`
    ES *: presidente del gobierno, presidenta del gobierno;
    ES CL CO CR PY DO SV *: ministro de hacienda, ministra de hacienda;
    ES PE *: presidente del congreso, presidenta del congreso;
    DE: canciller alemán, canciller alemana, canciller de alemania;
    AT: canciller austriaco, canciller austriaca, canciller de austria
  `),
  besideOffices: () => ({
    becoming: phrases(`
      soy, elegido, elegida, elegir, eligió, nombrado, nombrada, convertirse en, convirtió en, convertido en, investido, investida, fue, ser, era, sido
    `),
    posts: phrases(`
      cargo, puesto, candidato, candidata, candidatos, candidatura, elección, elecciones, función, funciones, papel, figura, investidura, carrera,
      campaña, despacho, aspirante
    `),
    links: words('como para a en'),
    goesOn: phrases('islámica, popular, democrática, socialista, árabe, bolivariana, local'),
    goesOnEndings: words('ico ano ivo ario orio sco llego rro eo eño al ar és uz lán ense or nico'),
    otherTimes: phrases(`
      de entonces, en aquel momento, en aquel entonces, en ese entonces, por entonces, por aquel entonces, de la época, en aquella época, en esa
      época, en aquellos años, de aquel momento, en ese momento
    `),
  }),
  definiteArticles: words('el la al del'),
  pluralArticles: words('los las'),
  feminineOfficeEnding: null,
  indefiniteArticles: words('un una unos unas'),
  countryBehind: true,
  ofWords: words('de del'),
  attachingWords: words('en de del para ante con'),
  former: words('ex antiguo antigua anterior anteriores difunto difunta entonces'),
  notNow: words(`
    exministro exministra expresidente expresidenta futuro futura próximo próxima electo electa saliente
    nuevo nueva interino interina adjunto adjunta último última depuesto depuesta derrocado derrocada destituido destituida posible designado designada
    encargado encargada
  `),
  ended: words('desaparecido desaparecida extinto extinta disuelto disuelta'),
  formerPrefixes: words('ex- ex'),
  placeWords: words('en a desde hacia hasta'),
  settlements: {
    nouns: words('municipio ciudad localidad aldea barrio pedanía comuna provincia isla'),
    links: words('de del en'),
  },
  agentWords: words('por según con contra para ante'),
  sport: () => ({
    topic: words(`
      fútbol- futbol- baloncest- básquetbol- balonmano voleibol tenis tenista- rugby ciclismo ciclista- delantero- mediocampist- centrocampist-
      goleador- goleada- semifinal- entrenador- penalti- eurocopa- mundialista- hat-trick champions uefa fifa bundesliga arquero- guardameta-
      motogp pelotón boxeador- boxeo atletismo gimnast- maratón- wimbledon esquí- esquiador- escudería- golfista- pesos-pesados penales béisbol
      beisbol- voleibolista- pole podio paddock monoplaza-
    `),
    beside: words(`
      club- equipo- gol goles jugador- portero- defensor- lateral capitán liga copa estadio- temporada- marcador hincha- torneo- empat- derrota-
      derrotó victoria- venció ganó partido vestuario- fichaje- título puntos deport- olímpic- atlet- campeón campeon- carrera carreras prix
      etapa etapas vuelta rival rivales ronda final finales semis marcó anotó árbitro- cancha selección seleccionador- técnico entrenó sprint
      medall- piloto pilotos fórmula motociclis- automovilis-
    `),
    media: words(`
      periódico diario semanario revista televisión radio cadena agencia medio medios prensa editorial internet red
    `),
    goods: words('deport-'),
    firms: words(`
      empresa compañía fabricante banco aseguradora seguros aerolínea cervecera cervecería marca grupo supermercados petrolera gasista operador
      operadora multinacional corporación constructor automotriz descuento conglomerado minorista
    `),
    business: words(`
      empresa- compañía- firma acciones accionista- bolsa inversor- inversión inversiones patrocin- marca marcas cliente- ventas ingresos
      beneficio beneficios banco bancos bancari- aseguradora- aerolínea- ejecutiv- supermercado- tienda- producto- publicidad publicitari-
      empleados trabajadores fábrica- filial consejero proveedor- restaurante-
    `),
  }),
  besideBodies: () => ({
    verbs: { modals: [], infinitives: [], objects: [] },
    stocks: words('bolsa bolsas bursátil- índice acciones parqué puntos inversor-'),
  }),
  nameEndings: [],
  humanVerbs: new Set(
    words(`
    dijo dice decía declaró afirmó afirma explicó explica anunció anuncia aseguró asegura señaló señala indicó indica añadió añade agregó agrega sostuvo sostiene
    manifestó manifiesta destacó destaca subrayó subraya recordó recuerda advirtió advierte pidió pide exigió exige reclamó propuso propone criticó critica denunció
    denuncia acusó acusa negó niega admitió admite reconoció reconoce confesó confirmó confirma respondió responde preguntó escribió escribe comentó comenta
    lamentó lamenta prometió promete insistió insiste opinó opina considera consideró cree creía piensa espera quiere quería expresó expuso precisó relató contó
    cuenta apuntó aclaró reiteró aseveró celebró felicitó visitó viajó recibió llegó murió nació dimitió renunció firmó defendió defiende
  `),
  ),
  notNames: new Set(
    words(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    mundo país tiempo hombre mujer ciudad día año semana mes mañana tarde noche niño niños vida muerte ley fuerza guerra paz trabajo dinero
    cruz rosa blanca luz paz dolores ángeles mercedes pilar consuelo esperanza soledad rey reina conde herrero zapatero pastor
    razón público marca bosque río sierra valle norte sur este oeste mar montaña iglesia castillo torre flores prado moreno rubio delgado bueno
    foto vídeo video fuente comentario compartir leer más publicidad entrevista reportaje análisis opinión editorial portada archivo últimas noticias
    hoy ayer mañana sí no gracias todos izquierda derecha estado gobierno justicia salud economía cultura deportes
  `),
  ),
};

/**
 * A verb of saying: "infinitive [participle finite forms …] : what it takes"; one with nothing behind its infinitive is regular. Taken: c
 * clause, t only with "que", i infinitive, a the act alone, l a label. "@": words of which the clause must have one.
 */
const spanishVerb: Conjugate = ([infinitive = '', participle, ...listed]) => {
  const stem = infinitive.slice(0, -2);
  const regular = infinitive.endsWith('ar')
    ? words('a an ó aron aba aban').map(ending => stem + ending)
    : words('e en ió ieron ía ían').map(ending => stem + ending);
  return {
    forms: [...NO_NOUNS, ...(participle === undefined ? regular : listed)],
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
    decir dicho dice dicen dijo dijeron decía decían :c; declarar :c; afirmar :c; explicar :c; anunciar :ca; asegurar :c; señalar :c; indicar :c; añadir :c; agregar :c; sostener sostenido sostiene sostienen sostuvo sostuvieron sostenía :c;
    manifestar manifestado manifiesta manifiestan manifestó manifestaron manifestaba :c; destacar :c; subrayar :c; recordar recordado recuerda recuerdan recordó recordaron recordaba :c; advertir advertido advierte advierten advirtió advirtieron advertía :ca;
    avisar :c; alertar :ca; precisar :c; puntualizar :c; matizar :c; detallar :c; relatar :c; contar contado cuenta cuentan contó contaron contaba :c; narrar :c; apuntar :c; aclarar :c; reiterar :c; aseverar :c; recalcar :c; remarcar :c; resaltar :c; enfatizar :c; insistir :c;
    admitir :c; reconocer reconocido reconoce reconocen reconoció reconocieron reconocía :c; confesar confesado confiesa confiesan confesó confesaron :c; confirmar :ca; negar negado niega niegan negó negaron negaba :ca; desmentir desmentido desmiente desmienten desmintió desmintieron :ca; rechazar :ca;
    responder :c; contestar :c; replicar :c; preguntar :c; preguntar @se preguntado pregunta preguntan preguntó preguntaron preguntaba :c; escribir escrito escribe escriben escribió escribieron escribía :c; comentar :c; lamentar :ca; prometer :ci; opinar :c; considerar :cl; creer creído cree creen creyó creyeron creía :ci; pensar pensado piensa piensan pensó pensaban :c; esperar :ti; temer :t; confiar :t;
    expresar :c; exponer expuesto expone exponen expuso expusieron exponía :c; argumentar :c; alegar :c; argüir argüido arguye argüía :c; aducir aducido aduce aducen adujo adujeron :c; razonar :c; concluir concluido concluye concluyen concluyó concluyeron :c; resumir :c; zanjar :c; sentenciar :c; apostillar :c; ironizar :c;
    bromear :c; exclamar :c; gritar :c; clamar :c; proclamar :c; corear :c; susurrar :c; espetar :c; remachar :c; sugerir sugerido sugiere sugieren sugirió sugirieron :c; recomendar recomendado recomienda recomiendan recomendó recomendaron :cia; aconsejar :cia; proponer propuesto propone proponen propuso propusieron :cia;
    pedir pedido pide piden pidió pidieron pedía :cia; exigir :cia; reclamar :ca; solicitar :cia; instar :ia; urgir :ia; exhortar :ia; llamar @a :ia; ordenar :cia; amenazar :tia; jurar :ci; acusar :ia; culpar :a; denunciar :ca; criticar :cal; condenar :al; censurar :al; tachar @de :al; tildar @de :al; calificar @de @como :al; describir descrito describe describen describió describieron :al;
    defender defendido defiende defienden defendió defendieron :cal; justificar :ca; celebrar :ta; felicitar :a; agradecer agradecido agradece agradecen agradeció agradecieron :ta; saludar :a; elogiar :a; alabar :a; pronosticar :ca; predecir predicho predice predicen predijo predijeron :ca; augurar :ca; vaticinar :ca; prever previsto prevé prevén previó previeron :ca; calcular :c; estimar :c; suponer supuesto supone suponen supuso :c;
    revelar :c; informar :c; comunicar :c; publicar :c; reportar :c; tuitear :c; mantener mantenido mantiene mantienen mantuvo mantuvieron mantenía :c; garantizar :c; constatar :c; observar :c; notar :c; mencionar :c; citar :c; testificar :c; atestiguar :c; referir referido refiere refieren refirió refirieron :c; sospechar :c; dudar :t; decidir :ti;
    proseguir proseguido prosigue prosiguió :c; dejar @claro :t; hacer @hincapié hecho hace hizo hicieron :t; poner @énfasis puesto pone puso :t; especular :c; plantear :c; interpretar :c; valorar :c; rebatir :ca; refutar :ca; quejar @se quejado queja quejan quejó quejaron :t
  `,
    spanishVerb,
    LETTERS_WITH_TAG,
  ),
  phrases: [
    { words: 'para', place: 'before', quoted: true },
    { words: 'según', place: 'before' },
    { words: 'de acuerdo con', place: 'before' },
    { words: 'de acuerdo a', place: 'before' },
    { words: 'a juicio de', place: 'before' },
    { words: 'a juicio del', place: 'before' },
    { words: 'en opinión de', place: 'before' },
    { words: 'en opinión del', place: 'before' },
    { words: 'en palabras de', place: 'before' },
    { words: 'en palabras del', place: 'before' },
    { words: 'conforme a', place: 'before' },
  ],
  nouns: words(`
    afirmación afirmaciones acusación acusaciones exigencia petición opinión esperanza temor temores preocupación sospecha anuncio explicación convicción declaración
    declaraciones llamamiento crítica rumor rumores hipótesis tesis pronóstico advertencia amenaza promesa noticia argumento duda dudas deseo propuesta recomendación
    respuesta pregunta información palabras frase lema conclusión idea certeza
  `),
  predicates: words(`
    convencido convencida convencidos seguro segura seguros preocupado preocupada confiado confiada optimista pesimista escéptico escéptica consciente decepcionado
    decepcionada aliviado aliviada indignado indignada dispuesto dispuesta agradecido agradecida sorprendido sorprendida contento contenta orgulloso orgullosa partidario partidaria
  `),
  grammar: {
    order: 'free',
    endings: { past: [{ ends: 'ó' }], plural: [{ ends: 's', notBehind: 's' }] },
    reflexives: words('se'),
    dropsSubject: true,
    pluralEndings: words('n'),
    finiteEndings: words(
      'aron ieron aba aban ará arán erá erán irá irán aría arían ería erían iría irían ió',
    ),
    perfectInfinitives: words('haber'),
    clitics: words('lo los'),
    nounsCapital: false,
    determiners: words(`
      el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro nuestra nuestros nuestras al del algunos algunas varios varias
      muchos muchas todo toda todos todas cada ningún ninguna dos tres cuatro cinco seis siete ocho nueve diez otro otra otros otras ambos ambas
    `),
    oblique: words('al del'),
    pronouns: [
      { word: 'él', gender: 'male', third: true },
      { word: 'ella', gender: 'female', third: true },
      { word: 'ellos', gender: 'male', plural: true, third: true },
      { word: 'ellas', gender: 'female', plural: true, third: true },
      { word: 'yo' },
      { word: 'nosotros', plural: true },
      { word: 'usted' },
      { word: 'quien' },
      { word: 'nadie' },
      { word: 'alguien' },
      { word: 'este', gender: 'male', third: true },
      { word: 'esta', gender: 'female', third: true },
      { word: 'algunos', plural: true },
      { word: 'muchos', plural: true },
      { word: 'todos', plural: true },
      { word: 'ambos', plural: true },
    ],
    thatPronouns: words('esto eso ello así lo'),
    numerals: words(
      'uno una dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil millones',
    ),
    prepositions: words(`
      a de en con por para sin sobre contra entre hacia hasta desde durante mediante tras ante bajo según salvo excepto al del
    `),
    attaching: words('de del para en'),
    genitive: [],
    adverbs: words(`
      también además obstante embargo ya aún todavía siempre nunca ayer hoy mañana ahora entonces luego después antes así aquí allí sólo solo incluso asimismo igualmente
      finalmente posteriormente recientemente previamente tajantemente claramente públicamente oficialmente lunes martes miércoles jueves viernes sábado
      domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tarde noche muy más menos bien no se le les me nos lo
      este anoche anteayer
    `),
    coordinators: words('y e o u pero ni sino'),
    complementizers: words('que si'),
    subordinators: words(
      'porque cuando como mientras aunque si después antes desde hasta para sin donde pues',
    ),
    relatives: words('que quien quienes cual cuales cuyo cuya donde'),
    questions: words('cómo dónde cuándo quién quiénes qué cuál cuáles cuánto cuántos'),
    asWords: words('como según'),
    soWords: [],
    accordingly: [],
    perfect: words('ha han había habían haya hayan habría habrían hubo'),
    passive: words('es son fue fueron era eran será serán'),
    passiveParticiples: words('sido'),
    modals: words('quiere quieren quería puede pueden podía debe deben debía va van pretende'),
    agents: words('por'),
    negations: words('no nunca jamás ningún ninguna'),
    impersonal: ['todo'],
    be: words('es son fue fueron era eran está están estaba estaban'),
    pluperfect: words('había habían'),
    subjects: words('él ella ellos ellas yo nosotros'),
    own: words('mi mis nuestro nuestra nuestros nuestras'),
    accordingTo: [],
    genders: {
      male: words('el un señor don'),
      female: words('la una señora doña'),
      femaleEndings: words('ora triz enta istra aria ada'),
    },
    adverbEndings: words('mente'),
    places: words('en'),
    infinitiveMarks: [],
    separablePrefixes: [],
    finite: words(`
      es son fue fueron era eran será serán sería serían ha han había habían habrá habría hay hubo puede pueden podía podrá podría podrían debe deben debía debería tiene tienen
      tenía tuvo está están estaba estaban estará va van iba hace hacen hizo quiere quieren quería sea sean haya hayan esté estén vaya sigue siguen queda lleva llevan
    `),
  },
  spokespeople: words(
    'portavoz portavoces vocero vocera voceros representante representantes fuente fuentes',
  ),
  documents: words(
    'comunicado informe carta escrito tuit mensaje resolución sentencia decisión estudio investigación documento análisis auto artículo libro blog página petición texto nota entrevista discurso publicación',
  ),
  titledNouns: words(`
    diario periódico semanario revista cadena radio web sitio película libro novela disco álbum canción serie programa obra ópera título nombre proyecto grupo partido
    asociación operación huracán cuadro exposición fundación restaurante hotel barco buque marca empresa aplicación documental llamado llamada denominado denominada
  `),
});

export const es = language({ tag: 'es', names, speech });
