"""Writes what CPython prints for every small program here: python3 tests/sandbox/python/expect.py (3.11)."""
import json
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).parent
groups = ['order', 'text', 'formats', 'numbers', 'lists', 'flow', 're', 'errors', 'classes', 'library', 'shadow', 'words', 'course', 'beginners', 'alike']


def programs(group):
    for part in (here / (group + '.py')).read_text().split('#### ')[1:]:
        title, _, source = part.partition('\n')
        yield title, source


told = {}
for group in groups:
    told[group] = {}
    for title, source in programs(group):
        run = subprocess.run([sys.executable, '-c', source], capture_output=True, text=True)
        if run.returncode:
            raise SystemExit(f'{group}: {title}: {run.stderr}')
        told[group][title] = run.stdout
# The last line of what CPython says of a program that nothing catches.
uncaught = {}
for title, source in programs('uncaught'):
    run = subprocess.run([sys.executable, '-c', source], capture_output=True, text=True)
    uncaught[title] = run.stderr.strip().split('\n')[-1]
(here / 'uncaught.json').write_text(json.dumps(uncaught, ensure_ascii=False, indent=2) + '\n')
(here / 'expected.json').write_text(json.dumps(told, ensure_ascii=False, indent=2) + '\n')
print(sum(len(one) for one in told.values()), 'programs')
