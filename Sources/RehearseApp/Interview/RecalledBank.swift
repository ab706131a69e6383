import BankImporting
import BankReading
import InterviewCore
import TerminalUI

extension App {
  /// Keeps the questions of a real interview in banks of the user's own, where they want that.
  ///
  /// - Throws: ``CommandError``.
  func keepQuestions(of record: SessionRecord, _ recall: Recall) throws {
    for bank in banks(of: record) {
      let path = "\(places.banks)/\(bank.id).yaml"
      let existing = try existingBank(path)
      var new = bank
      new.questions.removeAll { question in
        existing?.bank.questions.contains { $0.id == question.id } ?? false
      }
      guard !new.questions.isEmpty, recall.isKept || wantsToKeep(new) else { continue }
      let text =
        try existing.map {
          try adding(new.questions, to: $0, path)
        } ?? BankFile.text(of: bank, comment: ["What was asked in \(bank.title).", written])
      try environment.files.makeDirectory(places.banks)
      try environment.files.write(text, path)
      console.write(
        .line(
          .init("Kept \(count(new.questions.count, "question")) in \(path). "),
          command("practice --bank \(bank.id)"), .init(" asks from it."), hanging: 2), to: .output)
    }
  }

  private var written: String {
    "Written by `rehearse practice --recall`; add what the questions listen for, and follow-ups."
  }

  /// The questions as banks, each of one kind.
  private func banks(of record: SessionRecord) -> [QuestionBank] {
    let asked = record.turns.filter { $0.role == .question }.map(\.question)
    var ids: [String] = []
    for id in asked.compactMap(\.bank) where !ids.contains(id) { ids.append(id) }
    let company = record.recalled?.company ?? ""
    return ids.compactMap { id in
      let own = asked.filter { $0.bank == id }
      guard let kind = own.first?.kind else { return nil }
      var seen: Set<String> = []
      return QuestionBank(
        id: id, title: company.isEmpty ? "Real interviews" : "Interviews at \(company)", kind: kind,
        language: "en",
        questions: own.filter { seen.insert($0.id).inserted }.map {
          Question(
            bank: id, id: $0.id, kind: kind, ask: $0.text,
            competency: $0.competency ?? Recall.competency)
        })
    }
  }

  private func wantsToKeep(_ bank: QuestionBank) -> Bool {
    guard console.capabilities.isInteractive else { return false }
    let questions = count(bank.questions.count, "question")
    console.write(.blank, to: .output)
    return confirm("Keep \(questions) as a bank of your own, \(bank.id)? yes / no: ") == .yes
  }

  private typealias Existing = (bank: QuestionBank, text: String)

  private func existingBank(_ path: String) throws -> Existing? {
    guard environment.files.kind(path) == .file else { return nil }
    let bytes = try environment.files.read(path, BankReader.mostBytes)
    let report = BankReader.read(bytes, file: path)
    guard let bank = report.value else { throw CommandError.badFiles(report.problems) }
    return (bank, String(decoding: bytes, as: UTF8.self))
  }

  private func adding(
    _ questions: [Question], to existing: Existing, _ path: String
  ) throws -> String {
    let day = environment.localTime(environment.now().date).prefix { $0 != " " }
    guard
      let text = BankFile.adding(
        questions, to: existing.text, of: existing.bank, comment: "Asked before \(day).")
    else { throw BankImportError.cannotAdd(path: path) }
    return text
  }
}
