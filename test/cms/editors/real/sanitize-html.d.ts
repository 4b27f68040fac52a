/** The part of it that the tests use; it comes without types. */
declare module 'sanitize-html' {
  export default function sanitize(html: string): string;
}
