/** Pyodide's own files, shipped unmodified beside the bundles (see extension/tooling/dist.py). */

declare module 'pyodide-runtime' {
  export { loadPyodide } from 'pyodide';
}

declare module 'pyodide-asm' {
  const createModule: (settings: import('./pyodide_internals').EmscriptenSettings) => Promise<import('./pyodide_internals').EmscriptenModule>;
  export default createModule;
}
