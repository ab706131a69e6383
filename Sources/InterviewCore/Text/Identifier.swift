import Foundation

extension String {
  /// The first words of a text as an id: lower-case ASCII letters and digits joined by hyphens, at most
  /// 60 characters; nil where there is none to be made of it.
  public func identifier(words count: Int) -> String? {
    let plain = folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil
    ).replacing("'", with: "").replacing("’", with: "")
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let joined = words.prefix(count).joined(separator: "-").lowercased()
    let id = String(joined.prefix(60)).split(separator: "-").joined(separator: "-")
    return id.isEmpty ? nil : id
  }
}
