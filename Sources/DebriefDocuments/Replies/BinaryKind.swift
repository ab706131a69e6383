/// What a file is that is no text, by its first bytes.
package enum BinaryKind: CaseIterable, Equatable, Sendable {
  case archive
  case word
  case spreadsheet
  case slides
  case openDocument
  case pages
  case pdf
  case picture
  case sound
  case film
  case richText
  case oldOffice
  case outlookMessage
  case outlookAttachment
  case database
  /// The page of a debrief, which does not hold what was chosen on it.
  case page

  /// Finds out; nil where it may be a text.
  init?(_ bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "PK\u{5}\u{6}".utf8) {
      self = Self.packed(bytes)
      return
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let isMessage = bytes.prefix(1 << 20).contains("__substg1.0".utf8.flatMap { [$0, 0] })
      self = isMessage ? .outlookMessage : .oldOffice
      return
    }
    if bytes.dropFirst(4).starts(with: "ftyp".utf8) {
      let brand = bytes.dropFirst(8).prefix(4)
      self = brand.starts(with: "M4A".utf8) ? .sound : Self.isPicture(brand) ? .picture : .film
      return
    }
    if bytes.starts(with: "RIFF".utf8) {
      let form = bytes.dropFirst(8).prefix(4)
      self =
        form.elementsEqual("WEBP".utf8)
        ? .picture : form.elementsEqual("AVI ".utf8) ? .film : .sound
      return
    }
    guard let known = Self.starts.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = known.kind
  }

  private static let starts: [(bytes: [UInt8], kind: BinaryKind)] = [
    (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), ([0x49, 0x49, 0x2A, 0], .picture),
    ([0x4D, 0x4D, 0, 0x2A], .picture), ([0x78, 0x9F, 0x3E, 0x22], .outlookAttachment),
    ([0x1F, 0x8B], .archive), (Array("7z".utf8) + [0xBC, 0xAF], .archive),
    (Array("Rar!".utf8), .archive), (Array("BZh".utf8), .archive),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .archive), ([0x28, 0xB5, 0x2F, 0xFD], .archive),
    (Array("OggS".utf8), .sound), (Array("ID3".utf8), .sound), ([0xFF, 0xFB], .sound),
    (Array("fLaC".utf8), .sound), ([0x1A, 0x45, 0xDF, 0xA3], .film),
    (Array("SQLite format 3".utf8), .database),
  ]

  private static func isPicture(_ brand: ArraySlice<UInt8>) -> Bool {
    ["hei", "hev", "mif", "avi"].contains { brand.starts(with: $0.utf8) }
  }

  /// What an archive is, by the names in it.
  private static func packed(_ bytes: ArraySlice<UInt8>) -> BinaryKind {
    let names: [(String, BinaryKind)] = [
      ("word/", .word), ("xl/", .spreadsheet), ("ppt/", .slides),
      ("application/vnd.oasis.opendocument", .openDocument), ("Index/Document.iwa", .pages),
    ]
    let ends = [bytes.prefix(1 << 16), bytes.suffix(1 << 16)]
    return names.first { name in ends.contains { $0.contains(name.0.utf8) } }?.1 ?? .archive
  }
}
