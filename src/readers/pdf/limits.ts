/** Larger files are not opened. */
export const maxBytes = 100_000_000;

/** Later pages are not read. */
export const maxPages = 3000;

/** What follows after so many characters is not read: a book has one to three million. */
export const maxCharacters = 10_000_000;

/** No page of print has more; one that has is made to keep a reader busy. */
export const maxPageCharacters = 400_000;

/** A stream that grows beyond this when it is unpacked is not read. Drawings have some MB, pictures count for nothing here. */
export const maxStreamBytes = 32_000_000;

/** What may be unpacked of one file to see how large its streams are. */
export const maxUnpackedBytes = 400_000_000;
