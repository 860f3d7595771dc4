/** Netlify's matcher of rules, compiled to WebAssembly, as far as it is used here. */
declare module 'netlify-redirector' {
  interface Request {
    scheme: string;
    host: string;
    path: string;
    /** Without its question mark. */
    query: string;
    getHeader: (name: string) => string;
    getCookie: (name: string) => string;
  }

  interface Match {
    to: string;
    status: number;
    /** Whether it goes before a file. */
    force: boolean;
  }

  const redirector: {
    parsePlain: (
      rules: string,
      options: object,
    ) => Promise<{ match: (request: Request) => Match | null }>;
  };
  export default redirector;
}
