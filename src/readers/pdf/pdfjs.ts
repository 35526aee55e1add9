import { getResolvedPDFJS } from "unpdf";

/** What is used of pdf.js. Its own types need a browser's. */
export interface PdfDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getPageLabels: () => Promise<readonly string[] | null>;
  readonly getMetadata: () => Promise<PdfMetadata>;
}

/** The document's properties: its information dictionary, and XMP. */
export interface PdfMetadata {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: { readonly get: (name: string) => unknown } | null;
}

/** A page. `streamTextContent` gives its text in portions, so that it can be left off. */
export interface PdfPage {
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly streamTextContent: () => { readonly getReader: () => PortionReader };
  readonly cleanup: () => boolean;
}

/** Where the portions come from. */
export interface PortionReader {
  readonly read: () => Promise<
    | { readonly done: false; readonly value: { readonly items: readonly TextItem[] } }
    | { readonly done: true }
  >;
  readonly cancel: (reason: Error) => Promise<void>;
}

/** A piece of text with its place. Marked content comes in between and has no `str`. */
export interface TextItem {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** A document being opened. `destroy` frees what it holds. */
export interface Opening {
  readonly document: Promise<PdfDocument>;
  readonly destroy: () => Promise<void>;
}

/** Opens a document: no script in it runs, no font or character map is fetched, nothing is drawn. Takes the bytes over. */
export async function openDocument(bytes: Uint8Array): Promise<Opening> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: true,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  return {
    // Its types name a browser's; what is used of it stands above and is tried by the tests.
    document: task.promise as unknown as Promise<PdfDocument>,
    destroy: () => task.destroy(),
  };
}
