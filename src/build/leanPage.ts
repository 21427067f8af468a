/** Leaves out of the page's own text what is for its authors: comments, and the spaces at the beginning of lines. */
import type { Plugin } from 'vite'

export const lean = (html: string) => html.replace(/\/\*.*?\*\//gs, '').replace(/\n\s+/g, '\n')

export function leanPage(): Plugin {
  return {
    name: 'neon-harbour:lean-page',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: lean },
  }
}
