/** Reports of sport: whose name a firm's is there, and a politician's. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { doubtsOf } from '../doubts/doubted.ts';

const maker: Entity = {
  id: 'maker',
  kind: 'organisation',
  names: { en: ['Zorvex'], ru: ['Зорвекс'], zh: ['宏遠'] },
  description: { en: 'sports car maker in Italy' },
  country: 'IT',
  prominence: 100,
  checked: '2026-01-01',
};
const deputy: Entity = {
  id: 'deputy',
  kind: 'person',
  names: { und: ['Ruben Falkner'], ru: ['Рубен Фалкнер'], zh: ['鲁本福克纳'] },
  description: { en: 'Brazilian politician' },
  prominence: 12,
};
const rider: Entity = { ...deputy, id: 'rider', description: { en: 'Brazilian racing driver' } };

/** By language: a report that names both, with what makes neither of them another, and a sentence of business and one with a post. */
const REPORTS: Readonly<Record<string, readonly [report: string, business: string, post: string]>> = {
  de: [
    'Zorvex jubelt in der Formel 1. Im Rennen von Monza siegte Ruben Falkner nach starkem Qualifying und einem schnellen Boxenstopp. Das Team feierte auf dem Podium, der Weltmeister verpasste die Punkte.',
    'Die Aktie von Zorvex stieg.',
    'Auf der Tribüne saß der Minister Ruben Falkner.',
  ],
  en: [
    'Zorvex won the race at Monza. Ruben Falkner won the Grand Prix after a fast pit-stop; in qualifying the driver had taken pole. The team celebrated on the podium and leads the championship with 40 points.',
    'Shares of Zorvex rose.',
    'In the stands sat the minister Ruben Falkner.',
  ],
  es: [
    'Zorvex gana la carrera de Monza. Ruben Falkner logró la victoria tras salir desde la pole; el piloto subió al podio de la carrera y el campeón se quedó sin puntos esta temporada.',
    'Las acciones de Zorvex suben.',
    'En la tribuna estaba el ministro Ruben Falkner.',
  ],
  fr: [
    'Zorvex gagne la course de Monza. Ruben Falkner, parti en pole, a remporté la course ; le pilote est monté sur le podium, son coéquipier a fini loin des points du championnat cette saison.',
    'Les actions de Zorvex montent.',
    'Dans la tribune se trouvait le ministre Ruben Falkner.',
  ],
  it: [
    'Zorvex vince la gara di Monza. Ruben Falkner, partito dalla pole, ha conquistato la gara e il podio; la squadra sale in testa al campionato con 40 punti, fuori il campione della stagione.',
    'Le azioni di Zorvex salgono in borsa.',
    'In tribuna sedeva il ministro Ruben Falkner.',
  ],
  nl: [
    'Zorvex wint de race in Monza. Ruben Falkner, gestart van de pole, zegevierde in de race en stond op het podium; het team leidt het kampioenschap met 40 punten, dit seizoen is de wereldkampioen kansloos.',
    'De aandelen van Zorvex stegen op de beurs.',
    'Op de tribune zat de minister Ruben Falkner.',
  ],
  pl: [
    'Zorvex triumfuje w wyścigu na Monzy. Ruben Falkner wygrał wyścig Formuły 1 po udanych kwalifikacjach; zespół stanął na podium i ma 40 punktów, mistrz świata odpadł w tym sezonie z walki o mistrzostwo.',
    'Akcje firmy Zorvex rosną na giełdzie.',
    'Na trybunie siedział minister Ruben Falkner.',
  ],
  pt: [
    'Zorvex vence a corrida em Monza. Ruben Falkner saiu da pole e ganhou a corrida; o piloto subiu ao pódio e a equipe lidera o campeonato com 40 pontos nesta temporada.',
    'As ações da Zorvex subiram.',
    'Na tribuna estava o ministro Ruben Falkner.',
  ],
  ru: [
    '«Зорвекс» победил в гонке в Монце. Рубен Фалкнер выиграл гонку, гонщик поднялся на подиум, а команда возглавила чемпионат и Кубок конструкторов, набрав 40 очков в этом сезоне.',
    'Акции «Зорвекс» выросли на бирже.',
    'На трибуне сидел депутат Рубен Фалкнер.',
  ],
  zh: [
    '宏遠週日在一級方程式賽車義大利站奪冠。車手鲁本福克纳在排位賽最快，車隊登上領獎台，積分榜上追近，賽季還有六場比賽。',
    '宏遠股價上漲。',
    '',
  ],
};

describe.each(Object.entries(REPORTS))('in a report of sport: %s', (tag, [report, business, post]) => {
  it('a firm’s name is its team’s, unless the page speaks of business', async () => {
    expect(await doubtsOf(maker, tag, report)).toContain('team');
    expect(await doubtsOf(maker, tag, `${report} ${business}`)).not.toContain('team');
    expect(await doubtsOf(maker, tag, business)).not.toContain('team');
  });

  it('whoever has nothing of sport is not meant by the name alone', async () => {
    expect(await doubtsOf(deputy, tag, report)).toContain('otherPost');
    expect(await doubtsOf(rider, tag, report)).not.toContain('otherPost');
    if (post === '') return;
    const name = tag === 'ru' ? 'Рубен Фалкнер' : 'Ruben Falkner';
    const other = tag === 'ru' ? 'Пауль Вебер' : 'Paul Weber';
    const elsewhere = report.replace(name, other);
    expect(await doubtsOf(deputy, tag, `${elsewhere} ${post}`)).not.toContain('otherPost');
    expect(await doubtsOf(deputy, tag, post)).not.toContain('otherPost');
  });
});

it('an election with its races and victories is no report of sport', async () => {
  const election =
    'Ruben Falkner won the race for the state on Tuesday. His team had seen victory in the polls for weeks, points ahead of others in the capital. He beat them in the final round, his fans said. Voters stood in long queues in front of the schools and the town halls, many of them for the first time, and the weather was mild all day.';
  expect(await doubtsOf(deputy, 'en', election)).not.toContain('otherPost');
});

it('a short text is a report by fewer words of sport, if they stand thick enough', async () => {
  const short =
    'Zorvex signe un pilote. Ruben Falkner sera le pilote de réserve de Zorvex et roule pour une autre écurie cette saison, course après course.';
  const long = `${short} ${'Hier, les gens du village ont parlé de la pluie, du marché et du prix du pain pendant toute la soirée. '.repeat(20)}`;
  expect(await doubtsOf(deputy, 'fr', short)).toContain('otherPost');
  expect(await doubtsOf(deputy, 'fr', long)).not.toContain('otherPost');
});

it('of a record that says nothing nothing is doubted', async () => {
  const { description: _, ...bare } = deputy;
  expect(await doubtsOf(bare, 'en', REPORTS.en?.[0] ?? '')).not.toContain('otherPost');
});

it('the short name of a university is its team’s in a report of sport, its whole name its own', async () => {
  const school: Entity = {
    id: 'school',
    kind: 'organisation',
    names: { en: ['Zorvex State University', 'Zorvex State', 'University of Zorvex State'] },
    description: { en: 'public research university in Zorvex' },
    country: 'US',
  };
  const report =
    'won the game by two touchdowns. The coach praised his quarterback after the playoff semifinal; the team leads the league.';
  expect(await doubtsOf(school, 'en', `Zorvex State ${report}`)).toContain('sport');
  expect(await doubtsOf(school, 'en', `Zorvex State University ${report}`)).not.toContain('sport');
  expect(
    await doubtsOf(school, 'en', 'Zorvex State opened a new library for its students on Monday.'),
  ).not.toContain('sport');
});
