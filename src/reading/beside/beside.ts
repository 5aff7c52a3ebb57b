/** What stands beside a stretch. */

import type { Description } from '../offices/descriptions.ts';
import type { Cues } from './cues.ts';
import type { Post } from './posts.ts';
import type { SportLevel } from './sport.ts';
import type { Tag } from './tags.ts';

/** What stands beside a stretch, or is said of it. */
export interface Beside {
  readonly cues: Cues;
  readonly tag: Tag;
  readonly description: Description | null;
  /** What is said to be the post of who is named. */
  readonly post: () => Post | null;
  /** How plainly the text is about sport where it stands. */
  readonly sport: () => SportLevel;
}
