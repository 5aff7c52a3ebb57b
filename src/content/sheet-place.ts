/**
 * Along which edge of the window a sheet stands, and how high it may be. It leaves the tapped name in sight, as the readers of electronic
 * books do with what they look up: along the lower edge, where thumbs are, or the upper one when the name is low. PURE.
 */

export type Edge = 'lower' | 'upper';

/** Pixels from the visible window's upper edge. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

export interface SheetPlace {
  readonly edge: Edge;
  /** Highest that the sheet may be. */
  readonly room: number;
  /** How far the name stands too near for a sheet that can be read; 0: it does not. */
  readonly short: number;
}

/** Pixels between the name and the sheet, and between a sheet and the far edge of the window. */
const GAP = 8;
/** A card's name, what somebody was on the day and is today, and a little more: with so much room the lower edge is taken, though the upper had more. */
const ENOUGH = 320;
/** Where this is missing by more than a line or two, the sheet would show a name and little of whom it names: rather moves the page, in windows as low as a telephone that lies. */
const READABLE = 240;
const MISSING = 48;
/** Of a window that is lower still. */
const SHARE = 0.65;
const LEAST = 120;

/**
 * @param name all lines of the tapped name; `null`: out of sight, and in nobody's way
 * @param height of the visible window
 * @param taken the edge that the open sheet stands along: it does not change sides under the eyes
 */
export function sheetPlace(name: Rows | null, height: number, taken: Edge | null = null): SheetPlace {
  const whole = height - GAP;
  if (!name || name.bottom <= 0 || name.top >= height)
    return { edge: taken ?? 'lower', room: Math.max(LEAST, whole), short: 0 };
  const below = height - name.bottom - GAP;
  const above = name.top - GAP;
  const edge = taken ?? (below >= Math.min(ENOUGH, above) ? 'lower' : 'upper');
  const room = edge === 'lower' ? below : above;
  const readable = Math.min(READABLE, SHARE * height);
  // Not farther than to the other edge.
  const way = (edge === 'lower' ? name.top : height - name.bottom) - GAP;
  const short = Math.min(readable - room, way);
  return { edge, room: Math.max(LEAST, Math.min(whole, room)), short: short > MISSING ? short : 0 };
}
