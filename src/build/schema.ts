/** `npm run schema`: writes the published level schema. A test compares the file with what this would write. */
import { writeFileSync } from 'node:fs'
import { allKinds } from '../levels/allKinds.ts'
import { createJsonSchema } from '../levels/jsonSchema.ts'

const file = new URL('../../levels/level.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(createJsonSchema(allKinds), null, 2)}\n`)
