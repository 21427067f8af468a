import type { World } from '../../puzzles/code/worlds/world.ts'
import { pythonAbsent, pythonModules } from '../instrumentPython.ts'
import { pythonName } from '../names.ts'
import { longestTrace } from './recorder.ts'

/** Lines of the prelude start here, so that a traceback tells them from the player's own. */
export const preludeLine = 30_000

/** Marks a message to the recorder within what Python prints; ends with a line break. */
export const mark = '\u0001'

/**
 * What Python runs before a player's program: the counting functions, the world's functions, and the locks.
 * It speaks with the recorder through standard output and input, in plain text: there is no other way out.
 */
export function prelude(world: World<unknown>, steps: number, seed: number, trace: boolean): string {
  const py = (value: unknown) => JSON.stringify(value)
  return `
def nh__make():
    import sys, json, random, builtins
    write = sys.stdout.write
    read = sys.stdin.readline
    real_import = __import__
    real_get, real_set, real_has = getattr, setattr, hasattr
    random.seed(${seed >>> 0})
    n = 0
    last = 0
    class Record:
        def __init__(self, values):
            for name in values:
                real_set(self, name, values[name])
        def __repr__(self):
            return '(' + ', '.join(name + '=' + repr(real_get(self, name)) for name in dir(self) if name[0] != '_') + ')'
    def step(line):
        nonlocal n, last
        n += 1
        last = line
        if n > ${steps}:
            write('${mark}x%d\\n' % line)
        ${trace ? `if n <= ${longestTrace}: write('${mark}s%d\\n' % line)` : ''}
    def set(name, value):
        if n > ${longestTrace}: return
        try:
            text = repr(value)[:60]
        except Exception:
            text = '?'
        write('${mark}v' + json.dumps([name, text]) + '\\n')
    def call(name, *args):
        try:
            text = json.dumps([name, args, last])
        except Exception:
            raise TypeError('can only give numbers, text, True, False, None and lists of them')
        write('${mark}c' + text + '\\n')
        reply = json.loads(read())
        return Record(reply) if isinstance(reply, dict) else reply
    def finish(function):
        write('${mark}a\\n')
        value = function(*json.loads(read()))
        if value is None:
            write('${mark}e\\n')
        else:
            write('${mark}r' + json.dumps(value) + '\\n')
    def done():
        write('${mark}n%d\\n' % n)
    def lost():
        write('${mark}m\\n')
    def importing(name, *rest):
        if name not in ${py(pythonModules)}:
            raise ImportError("no module named '" + name + "'")
        return real_import(name, *rest)
    def absent(*rest):
        raise NameError('that name is not available here')
    def guarded(real):
        def guard(thing, name, *rest):
            if name.startswith('__') or name.startswith('nh__'):
                raise AttributeError('that name is not available here')
            return real(thing, name, *rest)
        return guard
    builtins.__import__ = importing
    for name in ${py(pythonAbsent)}:
        real_set(builtins, name, absent)
    for name in ['getattr', 'setattr', 'hasattr', 'delattr']:
        if real_has(builtins, name):
            real_set(builtins, name, guarded(real_get(builtins, name)))
    return step, set, call, finish, done, lost
nh__step, nh__set, nh__call, nh__finish, nh__done, nh__lost = nh__make()
del nh__make
${apiOf(world)}`
}

/** Runs after the program: its entry function, if the world asks for one, and the count. */
export function postlude(world: World<unknown>): string {
  if (!world.entry) return 'nh__done()'
  const name = pythonName(world.entry.name)
  return `try:
    ${name}
except NameError:
    nh__lost()
nh__finish(${name})
nh__done()`
}

/** `def turn_left(): ...`, and a class for each object with methods (`model`). */
function apiOf(world: World<unknown>): string {
  const objects = new Map<string, string[]>()
  const lines: string[] = []
  for (const { name, params } of world.api) {
    const call = `return nh__call(${[JSON.stringify(name), ...params].join(', ')})`
    const [top = name, method] = name.split('.')
    if (method === undefined) {
      lines.push(`def ${pythonName(top)}(${params.join(', ')}): ${call}`)
      continue
    }
    const methods = objects.get(top) ?? []
    methods.push(`    def ${pythonName(method)}(${['self', ...params].join(', ')}): ${call}`)
    objects.set(top, methods)
  }
  for (const [top, methods] of objects)
    lines.push(`class nh__${top}:`, ...methods, `${pythonName(top)} = nh__${top}()`)
  return lines.join('\n')
}
