import BankImporting
import BankReading
import InterviewCore

/// A bank of the user's own that stands in a file already, to which questions can be added.
struct ExistingBank {
  let bank: QuestionBank
  private let text: String
  private let path: String

  /// The bank in a file's bytes; nil where they are none without errors.
  init?(_ bytes: [UInt8], at path: String) {
    guard let bank = BankReader.read(bytes, file: path).value else { return nil }
    self.bank = bank
    self.path = path
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The text of the file with more questions at its end; all else in it stays as it is.
  ///
  /// - Throws: ``BankImportError/cannotAdd(path:)`` where the bank is written in a way that cannot be added to.
  func adding(_ questions: [Question], comment: String) throws -> String {
    guard let text = BankFile.adding(questions, to: text, of: bank, comment: comment) else {
      throw BankImportError.cannotAdd(path: path)
    }
    return text
  }
}
