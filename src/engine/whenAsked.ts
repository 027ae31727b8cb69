/** A record whose entry is made when it is first read: paths that few wars need are not played at the start of each. */
export function whenAsked<T>(record: Record<string, T>, key: string, make: () => T): void {
  Object.defineProperty(record, key, {
    configurable: true,
    enumerable: true,
    get: () => {
      const value = make();
      Object.defineProperty(record, key, { configurable: true, enumerable: true, writable: true, value });
      return value;
    },
  });
}
