import { proveWorld } from './prove.ts'

proveWorld(6)
