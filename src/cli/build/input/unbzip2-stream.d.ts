declare module 'unbzip2-stream' {
  /** A stream of Node's first kind that takes bzip2 data, also several streams one after the other, and gives the bytes. */
  export default function unbzip2(): NodeJS.ReadWriteStream;
}
