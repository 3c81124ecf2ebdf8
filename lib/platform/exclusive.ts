/** Does work that only one window of the extension may do at a time; others that ask for the same name wait for their turn. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
