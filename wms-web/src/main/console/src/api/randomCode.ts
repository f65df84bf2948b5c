/** 32 random bytes as base64 for addresses: a secret that nobody guesses. */
export const randomCode = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
