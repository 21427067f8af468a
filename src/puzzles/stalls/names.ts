/** Pictures of dishes, by which stalls are told. */
export const signs = [
  'pie',
  'oden',
  'steaming-bowl',
  'dumpling',
  'pot-of-food',
  'waffle',
  'curry-rice',
  'bubble-tea',
] as const

/** The best that anything can taste. */
export const fullScore = 10
