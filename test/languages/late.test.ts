import { expect, it } from 'vitest';
import { de } from '../../src/languages/de.ts';
import { language } from '../../src/languages/language.ts';

it('makes a language’s costly lists when they are first asked for, and once', () => {
  const asked: string[] = [];
  const made = language({
    tag: 'xx',
    names: {
      ...de.names,
      offices: () => {
        asked.push('offices');
        return { monarch: ['king'] };
      },
      demonyms: () => {
        asked.push('demonyms');
        return {};
      },
      countryNames: () => ({}),
      ownOffices: () => ({}),
      besideOffices: () => de.names.besideOffices,
      sport: () => de.names.sport,
      besideBodies: () => de.names.besideBodies,
      sharedBodies: () => [],
      besideNames: () => de.names.besideNames,
      vehicles: () => ({
        aircraftMakers: [],
        makers: [],
        articles: [],
        carArticles: [],
        aircraftArticles: [],
      }),
    },
    speech: () => {
      asked.push('speech');
      return de.speech;
    },
  });
  expect(made.names.common).toBe(de.names.common);
  expect(asked).toEqual([]);
  expect(made.names.offices).toEqual({ monarch: ['king'] });
  expect(made.names.offices).toBe(made.names.offices);
  expect(made.speech).toBe(de.speech);
  expect(asked).toEqual(['offices', 'speech']);
  expect({ ...made }.speech).toBe(de.speech);
});
