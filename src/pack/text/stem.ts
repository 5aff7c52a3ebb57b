/**
 * Takes the case ending off a folded Cyrillic word, the same way for names and for pages: Путин, Путина, Путину, Путиным; Зеленский,
 * Зеленского; Мария, Марии, Марией. Folding has already made й to и, ё to е, ї to і. A light stem after the idea of J. Savoy's light
 * stemmers (Searching strategies for the Russian language, 2007), with the endings of nouns and adjectives only, since names are those;
 * the surnames' own -ов, -ев, -ин, -ын stay.
 */
const ENDINGS = (
  'ого его ому ему ыми ими ами ями иям иях ием иеи еем аем ' +
  'ом ем ои еи аи ии ыи ым им ых их ая яя ую юю ою ею ия ию ие ея ее аю ае ам ям ах ях ое ію ія іі іи еі ій ою єю ' +
  'а я у ю е ы и ь о і є'
).split(' ');

/** A stem keeps at least this many letters. */
const SHORTEST = 3;

const byLast = new Map<number, string[]>();
for (const ending of ENDINGS) {
  const last = ending.charCodeAt(ending.length - 1);
  byLast.set(last, [...(byLast.get(last) ?? []), ending]);
}
for (const list of byLast.values()) list.sort((a, b) => b.length - a.length);

/** Number of the first `length` folded units that are the stem. */
export function stemLength(units: Uint16Array, length: number): number {
  for (const ending of byLast.get(units[length - 1] ?? 0) ?? []) {
    const rest = length - ending.length;
    if (rest >= SHORTEST && endsWith(units, rest, ending)) return rest;
  }
  return length;
}

function endsWith(units: Uint16Array, from: number, ending: string): boolean {
  for (let i = 0; i < ending.length; i++) if (units[from + i] !== ending.charCodeAt(i)) return false;
  return true;
}
