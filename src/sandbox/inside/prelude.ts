import type { World } from '../../puzzles/code/worlds/world.ts'
import { pythonName } from '../names.ts'
import { pythonAbsent, pythonModules, pythonParts } from '../pythonLimits.ts'

/** Lines of the prelude start here, so that a traceback tells them from the player's own. */
export const preludeLine = 30_000

/** Marks a message to the recorder within what Python prints; ends with a line break. */
export const mark = '\u0001'

/** Stands before the name of a variable that holds and was not set; no name begins so. */
export const heldMark = '*'

/** The recorder's reply to a call whose values are not plain. */
export const refused = '!'

/**
 * What Python runs before a player's program: the counting functions and the locks; the world's functions
 * come after it.
 * It speaks with the recorder through standard output and input, in plain text: there is no other way out.
 */
export function prelude(): string {
  const py = (value: unknown) => JSON.stringify(value)
  return `
def nh__make():
    import sys, json, random, builtins
    import nh__counter as counter
    del sys.modules['nh__counter']
    big = 10 ** 30
    write = sys.stdout.write
    read = sys.stdin.readline
    real_import = __import__
    real_get, real_set, real_has = getattr, setattr, hasattr
    class Record:
        def __init__(self, values):
            for name in values:
                real_set(self, name, values[name])
        def __repr__(self):
            return '(' + ', '.join(name + '=' + repr(real_get(self, name)) for name in dir(self) if name[0] != '_') + ')'
    def shown(value, deep):
        if isinstance(value, int):
            return repr(value) if -big < value < big else '…'
        if isinstance(value, float):
            text = '{:.6g}'.format(value)
            return text if '.' in text or 'e' in text or 'n' in text else text + '.0'
        if isinstance(value, str):
            # As JavaScript shows it: repr would write every Chinese character as its number.
            return "'" + value[:60] + "'"
        if deep and isinstance(value, (list, tuple)):
            some = [shown(one, deep - 1) for one in value[:12]]
            if len(value) > 12:
                some.append('…')
            text = ', '.join(some)
            if isinstance(value, list):
                return '[' + text + ']'
            return '(' + text + (',)' if len(value) == 1 else ')')
        if deep and isinstance(value, (dict, set)):
            some = []
            for one in value:
                if len(some) == 12:
                    some.append('…')
                    break
                some.append(shown(one, deep - 1) + (': ' + shown(value[one], deep - 1) if isinstance(value, dict) else ''))
            return '{' + ', '.join(some) + '}' if some or isinstance(value, dict) else 'set()'
        return '…' if isinstance(value, (list, tuple, dict, set, bytes, bytearray)) else repr(value)
    def note(name, value):
        try:
            text = shown(value, 3)
            if len(text) > 60:
                text = text[:59] + '…'
        except Exception:
            text = '?'
        counter(name, text)
    plain = (int, float, str, bool, list, tuple, dict, set, type(None))
    def hold(name, value):
        # A thing of the program's own class would be shown by its own functions: those are the program's steps.
        if own(value, 3):
            counter('${heldMark}' + name, '')
        else:
            note('${heldMark}' + name, value)
    def own(value, deep):
        if type(value) not in plain:
            return True
        if deep and isinstance(value, (list, tuple, set)):
            return any(own(one, deep - 1) for one in some(value))
        if deep and isinstance(value, dict):
            return any(own(one, deep - 1) or own(value[one], deep - 1) for one in some(value))
        return False
    def some(values):
        first = []
        for one in values:
            if len(first) == 12:
                break
            first.append(one)
        return first
    def call(name, *args):
        def wrong():
            raise TypeError('can only give numbers, text, True, False, None and lists of them')
        try:
            text = json.dumps([name, args])
        except Exception:
            wrong()
        write('${mark}c' + text + '\\n')
        reply = read()
        if reply[0] == '${refused}':
            wrong()
        reply = json.loads(reply)
        return Record(reply) if isinstance(reply, dict) else reply
    def finish(function):
        write('${mark}a\\n')
        value = function(*json.loads(read()))
        if value is None:
            write('${mark}e\\n')
        else:
            write('${mark}r' + json.dumps(value) + '\\n')
    def lost():
        write('${mark}m\\n')
    def complete(collections):
        class deque(list):
            def __init__(self, items=(), maxlen=None):
                super().__init__(items)
                self.maxlen = maxlen
                self.cut()
            def cut(self):
                while self.maxlen is not None and len(self) > self.maxlen:
                    self.pop(0)
            def append(self, item):
                super().append(item)
                if self.maxlen is not None:
                    self.cut()
            def popleft(self):
                return self.pop(0)
            def appendleft(self, item):
                self.insert(0, item)
        class defaultdict(dict):
            def __init__(self, make=None, *items):
                super().__init__(*items)
                self.default_factory = make
            def __getitem__(self, key):
                if key not in self:
                    if self.default_factory is None:
                        raise KeyError(key)
                    self[key] = self.default_factory()
                return self.get(key)
        class Counter(defaultdict):
            def __init__(self, items=()):
                super().__init__(int)
                for one in items:
                    self[one] = self.get(one, 0) + (items[one] if isinstance(items, dict) else 1)
            def __getitem__(self, key):
                return self.get(key, 0)
            def most_common(self, count=None):
                most = sorted(self.items(), key=lambda item: -item[1])
                return most if count is None else most[:count]
        for one in [deque, defaultdict, Counter]:
            real_set(collections, one.__name__, one)
    def importing(name, *rest):
        if name not in ${py([...pythonModules, ...pythonParts])}:
            raise ImportError("no module named '" + name + "'")
        module = real_import(name, *rest)
        if name == 'collections' and not real_has(module, 'Counter'):
            complete(module)
        return module
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
    return counter, note, hold, call, finish, random.seed, lost
nh__step, nh__set, nh__held, nh__call, nh__finish, nh__seed, nh__lost = nh__make()
nh__live = nh__step
del nh__make`
}

/** Runs after the program: its entry function, if the world asks for one, and the count. */
export function postlude(world: World<unknown>): string {
  if (!world.entry) return ''
  const name = pythonName(world.entry.name)
  return `try:
    ${name}
except NameError:
    nh__lost()
nh__finish(${name})`
}

/** `def turn_left(): ...`, and a class for each object with methods (`model`). */
export function apiOf(world: World<unknown>): string {
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
