/** As browser.ts, with what starts the machines that players' own text runs in. */
import { listen } from './listen.ts'
import { machines } from './machines.ts'

listen({ machines })
