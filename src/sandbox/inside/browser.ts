/** The first and only script of a sandbox worker in the page that runs what the game wrote from blocks. */
import { listen } from './listen.ts'

listen()
