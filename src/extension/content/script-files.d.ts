// crxjs's word for a content script that is registered later: the import gives the built file's name.
declare module '*?script&iife' {
  const fileName: string;
  export default fileName;
}
