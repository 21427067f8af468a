import type { DataSet } from './data.ts'

/**
 * The data sets in `assets/data`, by name and the shape they load into: tables are `NAME.csv`, images `NAME.bin`
 * with `NAME.json`, lines `NAME.txt`, json `NAME.json`. A level may name no other.
 */
export const dataSets = {
  'afinn-111': 'table',
  'breast-cancer': 'table',
  capitals: 'table',
  'chicago-ridership': 'table',
  'co2-concentration': 'table',
  crickets: 'table',
  digits: 'table',
  'english-idioms': 'lines',
  'fashion-14x14': 'images',
  'first-names': 'table',
  'german-credit': 'table',
  'global-temperature': 'table',
  'hanzi-strokes': 'json',
  idioms: 'lines',
  'mnist-14x14': 'images',
  penguins: 'table',
  'seattle-weather': 'table',
  spambase: 'table',
  storms: 'table',
  'tang-poems': 'lines',
  wine: 'table',
  zoo: 'table',
} as const satisfies Readonly<Record<string, DataSet['type']>>

export type DataSetName = keyof typeof dataSets

export const dataSetNames = Object.keys(dataSets) as DataSetName[]
