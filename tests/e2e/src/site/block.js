// What if the visitor's browser forbids storage? Merely reading the property throws then.
for (const name of ["sessionStorage", "localStorage"]) {
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
}
