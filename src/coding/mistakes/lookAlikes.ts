/** Letters of other scripts that look like Latin ones, as in Unicode's table of confusables (UTS #39), for names. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеорсухіјѕԁһԛԝьӏѵ', 'aeopcyxijsdhqwblv'],
    ['АВЕКМНОРСТУХІЈЅԌԚԜ', 'ABEKMHOPCTYXIJSGQW'],
    ['αγικνορυωϲϳ', 'ayikvopuwcj'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'],
    ['ոսօցհյԼ', 'nuoghjL'],
    ['ıɑɡɩ', 'iagi'],
  ].flatMap(([odd = '', plain = '']) => [...odd].map((sign, i) => [sign, plain[i] ?? ''] as const)),
)

/** A name as it looks: full-width and other printed letters as plain ones, look-alikes as Latin, nothing invisible. */
export function looksLike(name: string): string {
  const seen = name.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').normalize('NFKC')
  return [...seen].map((letter) => latin[letter] ?? letter).join('')
}

/** What in a name is not what it looks like. */
export function oddLetters(name: string): string {
  return [...name].filter((letter) => looksLike(letter) !== letter).join('')
}

/** Whether a name mixes plain letters with some that only look so, and looks like a plain name altogether. */
export function isMixed(name: string): boolean {
  return oddLetters(name) !== '' && /[A-Za-z0-9_]/.test(name) && /^[A-Za-z_$][\w$]*$/.test(looksLike(name))
}
