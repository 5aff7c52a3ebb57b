/** The way from a name to its card: leaving the name on it is no leaving. After 10ten's safe area and the old menus' "safe triangle". */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels beside the way that still count: hands do not draw straight lines. */
const SLACK = 10;

/**
 * Is (`x`, `y`) between the name and the card: in the trapezium spanned by the name's box and the card's near edge?
 * A card beside the name (neither above nor below) has no such way: then only the boxes' common rows count.
 */
export function onSafePath(x: number, y: number, name: Box, card: Box): boolean {
  const below = card.top >= name.bottom;
  if (!below && card.bottom > name.top) {
    const top = Math.max(name.top, card.top) - SLACK;
    const bottom = Math.min(name.bottom, card.bottom) + SLACK;
    return (
      y >= top && y <= bottom && x >= Math.min(name.left, card.left) && x <= Math.max(name.right, card.right)
    );
  }
  const near = below ? name.top : name.bottom;
  const far = below ? card.top : card.bottom;
  const along = (y - near) / (far - near);
  if (along < 0 || along > 1.05) return false;
  const left = name.left + (card.left - name.left) * along;
  const right = name.right + (card.right - name.right) * along;
  return x >= left - SLACK && x <= right + SLACK;
}
