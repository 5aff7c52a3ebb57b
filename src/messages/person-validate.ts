/** Requests of a person's page, checked. */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.maxLength(200));
const choice = v.nullable(v.pipe(v.string(), v.maxLength(2_000)));

export const personRequests = [
  v.object({ name: v.literal('person.open'), id }),
  v.object({
    name: v.literal('person.view'),
    id,
    filter: v.object({
      query: v.pipe(v.string(), v.maxLength(500)),
      topic: choice,
      outlet: choice,
      year: choice,
    }),
    languages: v.pipe(v.array(v.pipe(v.string(), v.maxLength(35))), v.maxLength(20)),
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ name: v.literal('archive.remove'), url: v.pipe(v.string(), v.maxLength(8_000)) }),
  v.object({
    name: v.literal('archive.take-back'),
    url: v.pipe(v.string(), v.maxLength(8_000)),
    page: v.unknown(),
  }),
] as const;
