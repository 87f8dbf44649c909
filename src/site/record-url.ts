/** Stands in a record for the address of the cited place, which only the reader's browser knows. */
export const RECORD_URL = "https://address.invalid/";
