import type { ComponentType } from 'preact'

/** Screens beside map and levels: one file names them all, so that the title need not. */
export const rest = {
  daily: () => import('./daily.tsx').then((file) => file.DailyScreen),
  teacher: () => import('./teacher.tsx').then((file) => file.TeacherScreen),
  paper: () => import('./paper.tsx').then((file) => file.PaperScreen),
  certificate: () => import('./certificate.tsx').then((file) => file.CertificateScreen),
  check: () => import('./check.tsx').then((file) => file.CheckScreen),
  recipe: () => import('./recipe.tsx').then((file) => file.RecipeScreen),
  lesson: () => import('./lesson.tsx').then((file) => file.LessonScreen),
  room: () => import('../room/room.tsx').then((file) => file.RoomScreen),
  cards: () => import('./cards.tsx').then((file) => file.CardsScreen),
  settings: () => import('./settings.tsx').then((file) => file.SettingsScreen),
  story: () => import('./story.tsx').then((file) => file.Story),
  notes: () => import('./notes.tsx').then((file) => file.Notes),
  kit: () => import('./kit.tsx').then((file) => file.Kit),
} as const satisfies Readonly<Record<string, () => Promise<ComponentType>>>
