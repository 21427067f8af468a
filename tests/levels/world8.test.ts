import { proveWorld } from './prove.ts'

proveWorld(8)
