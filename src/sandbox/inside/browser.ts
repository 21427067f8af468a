/** The first and only script of a sandbox worker in the page. */
import { listen } from './listen.ts'

listen()
