import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { type Lang, languages, type Text } from '../../src/engine/text.ts'
import { paperWords } from '../../src/i18n/paper.ts'
import { levelFiles } from '../levels/files.ts'
import { ids, open } from './player.ts'
import { bare, expectA4, printedPages } from './printed.ts'

/** The level with the most to print of each world, and one of each kind of world. */
const id = '3-5-bend-the-border'

interface File {
  readonly title: Text
  readonly task: Text
  readonly lecture: readonly { readonly say: Text }[]
  readonly predict: { readonly ask: Text; readonly choices: readonly Text[]; readonly after: Text }
  readonly application: { readonly use: Text; readonly harm: Text; readonly choice: { readonly ask: Text } }
  readonly teacher: {
    readonly goal: Text
    readonly needs: Text
    readonly exit: readonly { readonly ask: Text; readonly answer: Text }[]
    readonly mistakes: readonly { readonly seen: Text; readonly ask: Text }[]
    readonly answers: { readonly one: Text; readonly three: Text }
  }
}

const glossary = JSON.parse(readFileSync('levels/glossary.json', 'utf8')) as Record<
  string,
  { readonly term: Text; readonly means: Text }
>

function fileOf(level: string): File & { readonly glossary: readonly unknown[] } {
  const path = levelFiles().find((file) => file.endsWith(`/${level}.json`))
  if (!path) throw new Error(`There is no ${level}`)
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** What of a level must be on paper, whole. */
function textsOf(level: string): readonly Text[] {
  const { title, task, lecture, predict, application, teacher } = fileOf(level)
  return [
    ...[title, task, ...lecture.map((card) => card.say)],
    ...[predict.ask, ...predict.choices, predict.after],
    ...[application.use, application.harm, application.choice.ask],
    ...[teacher.goal, teacher.needs, teacher.answers.one, teacher.answers.three],
    ...teacher.exit.flatMap(({ ask, answer }) => [ask, answer]),
    ...teacher.mistakes.flatMap(({ seen, ask }) => [seen, ask]),
  ]
}

async function printed(page: Page) {
  await expect(page.getByRole('button', { name: /^(Print|列印|打印)$/ })).not.toHaveAttribute('aria-busy')
  await expect(page.locator('.paper__stars').first()).toBeVisible()
  const pages = await printedPages(page)
  return { pages, text: pages.map(({ text }) => text).join('') }
}

for (const lang of languages)
  test(`a level’s plan, quiz, answers and words are printed whole, and read back (${lang})`, async ({
    page,
  }) => {
    await open(page, `#/paper/${id}`, lang)
    const { pages, text } = await printed(page)
    expectA4(pages)
    const of = (all: Text, one: Lang = lang) => bare(all[one])
    for (const some of textsOf(id)) expect(text).toContain(of(some))
    for (const name of ['plan', 'quiz', 'answers', 'words'] as const)
      expect(text).toContain(of(paperWords[name]))
    for (const name of fileOf(id).glossary) {
      const entry = glossary[String(name)]
      if (!entry) continue
      // Each language's characters, on a page of any language.
      for (const one of languages) expect(text).toContain(of(entry.term, one))
      expect(text).toContain(of(entry.means))
    }
    // A pupil's page tells no answer, and is one page.
    const quiz = pages.filter((one) => one.text.includes(of(paperWords.name)))
    expect(quiz).toHaveLength(1)
    for (const { answer } of fileOf(id).teacher.exit) expect(quiz[0]?.text).not.toContain(of(answer))
  })

test('a whole district is printed in one go, each level with its sheets', async ({ page }) => {
  await open(page, '#/paper/1', 'zh-Hant')
  const { pages, text } = await printed(page)
  const world = ids.filter((level) => level.startsWith('1-'))
  for (const level of world) for (const some of textsOf(level)) expect(text).toContain(bare(some['zh-Hant']))
  expect(pages.filter((one) => one.text.includes(bare(paperWords.name['zh-Hant'])))).toHaveLength(
    world.length,
  )
})

test('papers are chosen by keys, opened from the teacher’s sheet', async ({ page }) => {
  await open(page, `#/teacher/${id}`)
  await page.getByRole('button', { name: 'Plans, quizzes and word lists' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'On paper' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(4)
  await page.getByRole('checkbox', { name: 'Exit quiz' }).press('Space')
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.getByRole('radio', { name: '简体中文' }).press('Space')
  await expect(page.getByRole('article', { name: /^教案：?:? ?3-5/ })).toBeVisible()
  await page.getByRole('checkbox', { name: /^3-5/ }).press('Space')
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(page.getByText('Tick at least one level and one sheet.')).toBeVisible()
})
