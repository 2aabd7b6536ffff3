/** The core in Pyodide under Node: one JSON request a line in, one JSON reply a line out, as `python -m py_core`. */
import { createInterface } from 'node:readline';
import { readdirSync, readFileSync } from 'node:fs';
import { loadPyodide } from 'pyodide';

const [dist] = process.argv.slice(2);
const site = '/lib/python3.14/site-packages';
const python = await loadPyodide({ env: { PYTHONHASHSEED: '0' } });
for (const name of readdirSync(`${dist}/python`).filter(file => file.endsWith('.whl'))) {
  const wheel = readFileSync(`${dist}/python/${name}`);
  python.unpackArchive(wheel.buffer.slice(wheel.byteOffset, wheel.byteOffset + wheel.byteLength), 'whl', { extractDir: site });
}
for (const name of JSON.parse(readFileSync(`${dist}/py_core/files.json`, 'utf8'))) {
  const path = `${site}/py_core/${name}`;
  python.FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
  python.FS.writeFile(path, readFileSync(`${dist}/py_core/${name}`));
}
python.runPython('import importlib; importlib.invalidate_caches()\nfrom py_core import handle');
const handle = python.globals.get('handle');
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) process.stdout.write(`${handle(line)}\n`);
}
