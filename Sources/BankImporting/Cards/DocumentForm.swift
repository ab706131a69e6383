import TextBasics

/// What a file is that holds no text one could read, but a document.
package enum DocumentForm: String, CaseIterable, Equatable, Sendable {
  case rtf
  case pdf
  case docx
  case xlsx
  case pptx
  case odt
  case ods
  case epub
  /// A document of Office before 2007.
  case office
  case picture
  /// Any other archive or packed file.
  case archive

  /// What the bytes are; nil where they are none of these.
  package static func form(of bytes: [UInt8]) -> DocumentForm? {
    let start = bytes.prefix(1024)
    for (mark, form) in marks where start.starts(with: mark) { return form }
    let text = start.drop {
      $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF
    }
    if text.starts(with: "{\\rtf".utf8) { return .rtf }
    if text.starts(with: "%PDF-".utf8) { return .pdf }
    if start.dropFirst(4).starts(with: "ftyp".utf8) { return .picture }
    guard bytes.starts(with: "PK".utf8) else { return nil }
    // The names in an archive stand at its files, the first ones at its start, and all at its end.
    let places = [bytes.prefix(65_536), bytes.suffix(65_536)]
    for (name, form) in names where places.contains(where: { $0.holds(name) }) { return form }
    return nil
  }

  private static let marks: [([UInt8], DocumentForm)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], .office), ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture), ([0x1F, 0x8B], .archive),
    (Array("BZh".utf8), .archive), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .archive),
    ([0x37, 0x7A, 0xBC, 0xAF], .archive), (Array("Rar!".utf8), .archive),
    ([0x28, 0xB5, 0x2F, 0xFD], .archive),
  ]

  private static let names: [([UInt8], DocumentForm?)] = [
    ("collection.anki", nil), ("word/document", .docx), ("xl/workbook", .xlsx),
    ("ppt/presentation", .pptx), ("opendocument.text", .odt), ("opendocument.spreadsheet", .ods),
    ("epub+zip", .epub),
  ].map { (Array($0.0.utf8), $0.1) }
}
