/** What the words beside a name say if a person is meant by it, whichever person: worked out once for all candidates. */

import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Cues } from './cues.ts';
import { isInsideWord } from './inside-words.ts';
import { isOfSeveral } from './kin.ts';
import { isBeforeBearer, isNamedAfter } from './named-after.ts';
import { isOfPrize } from './prizes.ts';
import { isSaint } from './saints.ts';
import { isOfStreet } from './streets.ts';
import type { Tag } from './tags.ts';

export interface PersonPlace {
  /** The middle of a longer word. */
  readonly inside: boolean;
  /** A body, a street or a prize bears the name. */
  readonly namedAfter: boolean;
  readonly street: boolean;
  readonly prize: boolean;
  readonly saint: boolean;
  /** Several of a family. */
  readonly several: boolean;
}

/** `length`: words of the name. */
export function personPlaceOf(found: Found, length: number, cues: Cues, tag: Tag, page: Page): PersonPlace {
  return {
    inside: isInsideWord(found, page),
    namedAfter: length > 1 ? isNamedAfter(found, tag, page) : isBeforeBearer(found, page),
    street: isOfStreet(found, cues, page),
    prize: isOfPrize(found, cues, page),
    saint: length === 1 && isSaint(found, page),
    several: length === 1 && isOfSeveral(found, page),
  };
}
