import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type Lang, languages, type Text } from '../../src/engine/text.ts'
import { paperWords } from '../../src/i18n/paper.ts'
import { levelFiles } from '../levels/files.ts'
import { hasTurn, ids, open } from './player.ts'
import { bare, expectA4, printedPages } from './printed.ts'
import { expect, test } from './test.ts'

/** The level with the most to print of each world, and one of each kind of world. */
const id = '3-5-bend-the-border'

interface File {
  readonly title: Text
  readonly task: Text
  readonly lecture: readonly { readonly say: Text }[]
  readonly predict: { readonly ask: Text; readonly choices: readonly Text[]; readonly after: Text }
  readonly application: {
    readonly use: Text
    readonly harm: Text
    readonly choice: {
      readonly ask: Text
      readonly choices: readonly Text[]
      readonly answers?: readonly Text[]
    }
  }
  readonly teacher: {
    readonly goal: Text
    readonly needs: Text
    readonly predict: { readonly ask: Text; readonly answer: Text }
    readonly say: { readonly claim: Text; readonly ask: Text }
    readonly care?: Text
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
    ...[...application.choice.choices, ...(application.choice.answers ?? [])],
    ...[teacher.goal, teacher.needs, teacher.answers.one, teacher.answers.three],
    ...[teacher.predict.ask, teacher.predict.answer, teacher.say.claim, teacher.say.ask],
    ...(teacher.care ? [teacher.care] : []),
    ...teacher.exit.flatMap(({ ask, answer }) => [ask, answer]),
    ...teacher.mistakes.flatMap(({ seen, ask }) => [seen, ask]),
  ]
}

/** As a level's sentence stands on paper: what is stressed without its stars. */
const plainWords = (text: string) => text.replace(/\*([^*]+)\*/g, '$1')

/** What a pupil fills in at the head of a page. */
const toFill = (lang: Lang) =>
  bare([paperWords.name, paperWords.class, paperWords.date].map((text) => text[lang]).join(''))

/** Something between two stars, as levels write what is stressed: on paper the stars are gone. */
const marked = /\*[^*]{1,40}\*/

async function printed(page: Page) {
  // Fonts of two scripts and every picture are waited for: on a busy machine, long.
  await expect(page.getByRole('button', { name: /^(Print|列印|打印)$/ })).not.toHaveAttribute('aria-busy', {
    timeout: 60_000,
  })
  await expect(page.locator('.paper__stars').first()).toBeVisible()
  return readBack(page)
}

async function readBack(page: Page) {
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
    const of = (all: Text, one: Lang = lang) => bare(plainWords(all[one]))
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

/** Worlds that have levels, as the addresses of their papers call them. */
const worlds = [...new Set(ids.map((level) => level.split('-')[0] ?? ''))]

for (const lang of languages)
  test(`the sheets of every level of a district are whole: nothing empty, unsaid or in another language (${lang})`, async ({
    page,
  }) => {
    for (const [i, world] of worlds.entries()) {
      if (!hasTurn(i + languages.indexOf(lang))) continue
      await open(page, `#/paper/${world}`, lang)
      const { pages, text } = await printed(page)
      const here = ids.filter((level) => level.startsWith(`${world}-`))
      for (const level of here)
        for (const some of textsOf(level)) expect(text, level).toContain(bare(plainWords(some[lang])))
      expect(text).not.toMatch(marked)
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN/)
      expect(await oddIn(page, lang), `district ${world}`).toEqual([])
      // Every pupil’s page is one page.
      const quizzes = pages.filter((one) => one.text.includes(toFill(lang)))
      expect(quizzes).toHaveLength(here.length)
      for (const quiz of quizzes) expect(quiz.text).toContain(bare(paperWords.noRight[lang]))
    }
  })

for (const lang of languages)
  test(`the teacher’s sheet of every level is one page (${lang})`, async ({ page }) => {
    for (const [i, level] of ids.entries()) {
      if (!hasTurn(i + languages.indexOf(lang))) continue
      await open(page, `#/teacher/${level}`, lang)
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
      const { pages, text } = await readBack(page)
      expect
        .soft(
          pages.slice(1).map((one) => one.text.slice(0, 300)),
          level,
        )
        .toEqual([])
      const { teacher } = fileOf(level)
      for (const some of [teacher.goal, teacher.needs, teacher.answers.three])
        expect(text, level).toContain(bare(plainWords(some[lang])))
      expect(text, level).not.toMatch(marked)
    }
  })

/** Fields without a word, and where the page speaks Chinese, sentences without a Chinese sign. */
function oddIn(page: Page, lang: Lang): Promise<string[]> {
  return page.locator('.paper__sheet').evaluateAll((sheets, lang) => {
    const own = (element: Element) => element.textContent?.trim() ?? ''
    const fields = sheets.flatMap((sheet) => [...sheet.querySelectorAll('p, li, h3, h4, th, td, b')])
    const told = fields.filter((field) => field.closest('[aria-hidden]') === null)
    // The last column is the pupil's.
    const empty = told.filter((field) => own(field) === '' && !field.matches('td:last-child'))
    const foreign = told.filter(
      (field) =>
        lang !== 'en' &&
        field.matches('p, li') &&
        /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(own(field)) &&
        !/[\u4e00-\u9fff]/.test(own(field)),
    )
    return [
      ...empty.map((field) => `empty: ${field.outerHTML.slice(0, 200)}`),
      ...foreign.map((field) => `foreign: ${own(field).slice(0, 200)}`),
    ]
  }, lang)
}

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
