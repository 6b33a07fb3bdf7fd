// What is around a worker? The library of TypeScript describes workers of all kinds; a service worker has more.
declare function addEventListener(
  type: "install" | "activate",
  listener: (event: ExtendableEvent) => void,
): void;
declare function addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
declare function skipWaiting(): Promise<void>;
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
/** The release, and its files with their fingerprints: a line that the build puts before the worker. */
declare const RELEASE: string;
declare const FILES: Record<string, string>;
declare module "*/otasuke-partners.js";
