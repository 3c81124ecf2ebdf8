declare module 'virtual:verifier-page' {
  /** `verify.html` as text: one file, one inline script, the same bytes in every pack of a release. */
  const page: string;
  export default page;
}
