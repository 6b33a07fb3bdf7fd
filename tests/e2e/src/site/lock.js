// What if the visitor's browser is in a mode without WebAssembly?
delete globalThis.WebAssembly;
