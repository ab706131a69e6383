import Foundation
import InterviewCore

/// What programs between a friend and us do to a text; each by itself leaves it readable to a person.
enum Mangling: CaseIterable {
  case quoted
  case quotedTwice
  case quotedWithInitials
  case wrapped
  case wrappedInQuotation
  case reflowed
  case carriageReturns
  case oldCarriageReturns
  case noBreakSpaces
  case zeroWidth
  case fullWidth
  case curly
  case dashes
  case quotedPrintable
  case entities
  case bullets
  case loneBullets
  case bold
  case topPosted
  case bottomPosted
  case signed
  case escapedBrackets
  case capitals
  case withoutBlankLines
  case withMoreBlankLines
  case indented
  case trailingBlanks
  case byteOrderMark
  case below
  case spaced

  func apply(_ text: String, _ generator: inout SeededGenerator) -> String {
    switch self {
    case .quoted: text.mapLines { "> " + $0 }
    case .quotedTwice: text.mapLines { (Bool.random(using: &generator) ? ">> " : "> > ") + $0 }
    case .quotedWithInitials: text.mapLines { "SL> " + $0 }
    case .wrapped: wrap(text, Int.random(in: 40...78, using: &generator), prefix: "")
    case .wrappedInQuotation:
      wrap(text.mapLines { "> " + $0 }, Int.random(in: 40...78, using: &generator), prefix: "> ")
    case .reflowed: reflow(text)
    case .carriageReturns: text.replacing("\n", with: "\r\n")
    case .oldCarriageReturns: text.replacing("\n", with: "\r")
    case .noBreakSpaces:
      text.replacing("score: ", with: "score:\u{A0}").replacing(" score", with: "\u{202F}score")
    case .zeroWidth: zeroWidth(text, &generator)
    case .fullWidth: text.replacing("score:", with: "score：").replacing("[", with: "［")
    case .curly: text.replacing("'", with: "’").replacing("\"", with: "”")
    case .dashes: text.replacing("eye-contact", with: "eye–contact")
    case .quotedPrintable: QuotedPrintableText.encode(text)
    case .entities: text.replacing("&", with: "&amp;").replacing("score: ", with: "score:&nbsp;")
    case .bullets:
      text.mapLines {
        $0.hasPrefix("[") || $0.hasPrefix("- [") ? "  • " + $0.drop { "- ".contains($0) } : $0
      }
    case .loneBullets:
      text.mapLines { $0.hasPrefix("[") || $0.contains(":") && $0.count < 60 ? "-\n" + $0 : $0 }
    case .bold:
      text.replacing("score:", with: "score:**").replacing(/(?=\[\d+\.[a-z-]+\] score)/, with: "**")
    case .topPosted:
      text + "\n\nOn Tue, 24 Nov 2026 at 10:02, Ada <ada@example.org> wrote:\n"
        + FilledForm.empty.mapLines { "> " + $0 }
    case .bottomPosted:
      "Am 24.11.2026 um 10:02 schrieb Ada Lovelace:\n" + FilledForm.empty.mapLines { "> " + $0 }
        + "\n\nHi Ada,\nhere you are.\n\n" + text
    case .signed: "Hey!\n\nhere it is.\n\n" + text + "\n-- \nSam\n+44 20 7946 0000\n"
    case .escapedBrackets: text.replacing("[", with: "\\[").replacing("]", with: "\\]")
    case .capitals: text.replacing("] score", with: "] Score").replacing("[2.e", with: "[2. E")
    case .withoutBlankLines: text.replacing(/\n{2,}/, with: "\n")
    case .withMoreBlankLines: text.replacing("\n", with: "\n\n")
    case .indented: text.mapLines { "\t" + $0 }
    case .trailingBlanks: text.mapLines { $0 + "  " }
    case .byteOrderMark: "\u{FEFF}" + text
    case .below: text.replacing(/score: (?=\S)/, with: "score:\n")
    case .spaced: text.replacing("] score:", with: "]  score :")
    }
  }

  private func wrap(_ text: String, _ width: Int, prefix: String) -> String {
    text.mapLines { line in
      var rows: [String] = []
      var row = ""
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        if !row.isEmpty, row.count + 1 + word.count > width {
          rows.append(row)
          row = prefix + word
        } else {
          row += (row.isEmpty && rows.isEmpty ? "" : " ") + word
        }
      }
      return (rows + [row]).joined(separator: "\n")
    }
  }

  /// What `fmt` makes of it: every paragraph filled anew.
  private func reflow(_ text: String) -> String {
    let paragraphs = text.replacing("\r\n", with: "\n").split(separator: "\n\n")
    return paragraphs.map { paragraph in
      wrap(paragraph.split(separator: "\n").joined(separator: " "), 72, prefix: "")
    }.joined(separator: "\n\n") + "\n"
  }

  private func zeroWidth(_ text: String, _ generator: inout SeededGenerator) -> String {
    let invisible = ["\u{200B}", "\u{FEFF}", "\u{2060}", "\u{AD}", "\u{200E}"]
    return text.map { character in
      Int.random(in: 0..<12, using: &generator) == 0 && character != "\n"
        ? String(character) + (invisible.randomElement(using: &generator) ?? "") : String(character)
    }.joined()
  }
}

extension FilledForm {
  /// The form as it was sent out.
  static let empty = (try? DebriefFormatText.text) ?? ""
}

extension String {
  func mapLines(_ change: (String) -> String) -> String {
    split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    )
    .map { change(String($0)) }.joined(separator: "\n")
  }
}

/// The encoder's side of RFC 2045.
enum QuotedPrintableText {
  static func encode(_ text: String) -> String {
    text.mapLines { line in
      var rows: [String] = []
      var row = ""
      for byte in line.utf8 {
        let isPlain = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "=")
        let piece =
          isPlain
          ? String(Unicode.Scalar(byte))
          : "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        if row.count + piece.count > 75 {
          rows.append(row + "=")
          row = ""
        }
        row += piece
      }
      return (rows + [row]).joined(separator: "\n")
    }
  }
}
