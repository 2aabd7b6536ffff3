/** The peer of the bench: harper.js, a writing checker compiled to WebAssembly, under the same Node in the same run. */
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const start = performance.now();
const linter = new LocalLinter({ binary });
await linter.setup();
await linter.lint('Hi');
const setUp = performance.now() - start;
const text = process.argv[2];
const times = [];
for (let n = 0; n < 60; n++) {
  const before = performance.now();
  await linter.lint(text);
  times.push(performance.now() - before);
}
console.log(JSON.stringify({ setUp, times: times.slice(10) }));
process.exit(0);
