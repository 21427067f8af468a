/** The sandbox's only script in Node. */
import { listen } from './listenNode.ts'

listen()
