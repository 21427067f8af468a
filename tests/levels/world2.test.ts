import { proveWorld } from './prove.ts'

proveWorld(2)
