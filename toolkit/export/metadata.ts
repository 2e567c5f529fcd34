import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Description } from './pdf.ts'
import { Buffer } from 'node:buffer'
import { PDFName } from '@cantoo/pdf-lib'
import { escapeHtml as escapeXml } from '../html.ts'

/**
 * Writes the metadata stream (XMP) of a file: title, language, what made it, and with `isUa` that it keeps to PDF/UA-1.
 */
export function setMetadata(document: PDFDocument, description: Description, isUa: boolean): void {
  const { context, catalog } = document
  const stream = context.stream(Buffer.from(metadataOf(document, description, isUa)), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(stream))
}

function metadataOf(document: PDFDocument, { title, author, subject, keywords, language }: Description, isUa: boolean): string {
  const bag = (items: readonly string[]) => items.map(item => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('')
  const text = (value: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title>${text(title)}</dc:title>
   <dc:creator><rdf:Seq>${bag([author])}</rdf:Seq></dc:creator>
   <dc:description>${text(subject)}</dc:description>
   <dc:subject><rdf:Bag>${bag(keywords)}</rdf:Bag></dc:subject>
   <dc:language><rdf:Bag>${bag([language])}</rdf:Bag></dc:language>
   <xmp:CreatorTool>${escapeXml(document.getCreator() ?? '')}</xmp:CreatorTool>
   <xmp:CreateDate>${dateOf(document.getCreationDate())}</xmp:CreateDate>
   <xmp:ModifyDate>${dateOf(document.getModificationDate())}</xmp:ModifyDate>
   <pdf:Producer>${escapeXml(document.getProducer() ?? '')}</pdf:Producer>
   <pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>${isUa ? '\n   <pdfuaid:part>1</pdfuaid:part>' : ''}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

function dateOf(date: Date | undefined): string {
  return (date ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z')
}
