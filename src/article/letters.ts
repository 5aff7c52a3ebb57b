/**
 * Letters and digits as a character class without `\p{…}`: a Unicode property under `i` costs an engine ten milliseconds to compile, on
 * every page anew. Wider than Unicode's letters by some signs (× ÷, marks of East Asian writing), which do no harm where it is used.
 */
export const LETTER =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u02ff\\u0300-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u3035\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\ud800-\\udfff';
