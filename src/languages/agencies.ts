/** Letters that picture and news agencies sign with, the same in all languages with Latin letters. */
import { words } from './lists.ts';

/** In capitals. Other bodies have some of them too: "EPA" in a credit is no environment agency. */
export const AGENCIES: ReadonlySet<string> = new Set(
  words('AAP AFP ANP ANSA AP APA BELGA CP CTK DDP DPA EFE EPA KNA LUSA NTB PA PAP RTR SDA SIPA TASS TT UPI'),
);
