/**
 * Where the class trees begin: items of Wikidata under which, by P279 "subclass of", all classes of a kind lie, and classes at which
 * the walk stops. Wikidata's tree is as its editors left it; without the stops, "organisation" contains countries and villages.
 */
export type Mark = 'organisation' | 'place' | 'position';

export const HUMAN = 'Q5';

export const ROOTS: Readonly<Record<Mark, readonly string[]>> = {
  organisation: [
    'Q43229', // organisation
    'Q4830453', // business
    'Q7278', // political party
    'Q11204', // legislature
    'Q35749', // parliament
    'Q41487', // court
    'Q66344', // central bank
    'Q192350', // ministry
    'Q327333', // government agency
    'Q484652', // international organisation
    'Q163740', // non-profit organisation
    'Q3918', // university
    'Q31855', // research institute
    'Q192283', // news agency
    'Q11032', // newspaper
    'Q15265344', // broadcaster
    'Q772547', // armed forces
    'Q17149090', // armed organisation
    'Q12973014', // sports team
    'Q847017', // sports club
    'Q215380', // musical group
  ],
  place: [
    'Q6256', // country
    'Q3624078', // sovereign state
    'Q56061', // administrative territorial entity
    'Q486972', // human settlement
  ],
  position: [
    'Q4164871', // position
    'Q294414', // public office
  ],
};

/** Not gone into, nor what is under them: not what a reader calls an organisation. */
export const STOPS: Readonly<Record<Mark, readonly string[]>> = {
  organisation: [
    ...ROOTS.place,
    'Q7275', // state
    'Q1048835', // political territorial entity
    'Q82794', // geographic region
    'Q2221906', // geographic location
    'Q41176', // building
    'Q8436', // family
    'Q16521', // taxon
    'Q14623646', // fictional organisation
    'Q4167410', // disambiguation page
    'Q13406463', // list
  ],
  place: ['Q14897293' /* fictional entity */],
  position: [],
};
